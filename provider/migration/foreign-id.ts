import { regionOfId } from '../aws/endpoints';
import { own, ownText, type PlainObject } from '../codec/plain-object';
import { ALL_CLIENTS } from '../resources/shared/all-clients';
import { membershipId } from '../resources/user-group-membership/id';

/** The location of a resource that another provider created. */
export interface ResourceLocation {
  /** Its id in AWS. */
  readonly id: string;
  readonly userPoolId: string | undefined;
  readonly region: string | undefined;
}

/**
 * Other providers prefix an id with the pool's id: @pulumi/aws for resource servers, and with a colon for identity
 * providers, with a comma for styles; @pulumi/aws-native for everything in a pool (the primary identifiers in CloudFormation's schemas).
 */
const COMPOSITE = /^([a-z]{2,}(?:-[a-z]+)+-\d+_[0-9A-Za-z]+)[|:,](.+)$/s;

/** Whether an id has another provider's composite form. */
export const isComposite = (id: string): boolean => COMPOSITE.test(id);

/** @pulumi/aws separates the pool and the name of a group or a user by a slash, which a name may contain too. */
const NAMED = /^[a-z]{2,}(?:-[a-z]+)+-\d+_[0-9A-Za-z]+\/(.+)$/s;

const MEMBERSHIP = ['userPoolId', 'groupName', 'username'];

/** The properties that hold an id in the state; checked because an identifier may itself look composite. */
const TELL = [
  'clientId',
  'identifier',
  'domain',
  'groupName',
  'providerName',
  'username',
  'regionName',
  'managedLoginBrandingId',
];

/** The name of a group or a user in an id, if the state, ours or the other provider's, has it under that name. */
const nameIn = (id: string, state: PlainObject): string | undefined => {
  const [, name] = NAMED.exec(id) ?? [];
  return ['groupName', 'name', 'username'].some((property) => own(state, property) === name)
    ? name
    : undefined;
};

/**
 * @pulumi/aws has `pool:client` or the pool alone for a risk configuration, and `pool,client` or `pool,ALL` for a UI
 * customization; @pulumi/aws-native has `pool|client` or `pool|ALL`.
 */
const OF_POOL_OR_CLIENT = /^([\w-]+_[0-9A-Za-z]+)[:|,]([\w+]+)$/;

/** The kinds that a pool and each of its clients can have. */
const HELD_BY_BOTH = ['RiskConfiguration', 'UserPoolUICustomization'];

/** The AWS id for a state's id. Always needed, since the engine keeps the id with which a resource was taken over. */
export const idAtAws = (className: string, id: string, state: PlainObject): string => {
  if (HELD_BY_BOTH.includes(className)) {
    const [, pool = id, client = ALL_CLIENTS] = OF_POOL_OR_CLIENT.exec(id) ?? [];
    return client === ALL_CLIENTS ? pool : `${pool}/${client}`;
  }
  // @pulumi/aws makes up an id for it.
  if (className === 'UserGroupMembership' && MEMBERSHIP.every((name) => ownText(state, name) !== ''))
    return membershipId(state);
  const [, , inner = nameIn(id, state)] = COMPOSITE.exec(id) ?? [];
  return inner === undefined || TELL.some((name) => own(state, name) === id) ? id : inner;
};

const regionOfArn = (arn: string): string | undefined => /^arn:[^:]+:cognito-idp:([^:]+):/.exec(arn)?.[1];

/** Reads the location from another provider's state; everything else is read from AWS. */
export const locationOf = (className: string, id: string, state: PlainObject): ResourceLocation => {
  const [, pool] = COMPOSITE.exec(id) ?? [];
  const userPoolId = className === 'UserPool' ? undefined : ownText(state, 'userPoolId') || pool;
  const known = ownText(state, 'region') || undefined;
  return {
    id: idAtAws(className, id, state),
    userPoolId,
    region: regionOfId(userPoolId ?? id) ?? regionOfArn(ownText(state, 'arn')) ?? known,
  };
};
