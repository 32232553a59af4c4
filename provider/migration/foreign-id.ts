import { regionOfId } from '../aws/endpoints';
import { own, ownText, type PlainObject } from '../codec/plain-object';

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

/** @pulumi/aws separates the pool and the name of a group by a slash, which a name may contain too. */
const GROUP = /^[a-z]{2,}(?:-[a-z]+)+-\d+_[0-9A-Za-z]+\/(.+)$/s;

/** The properties that hold an id in the state; checked because an identifier may itself look composite. */
const TELL = ['clientId', 'identifier', 'domain', 'groupName', 'providerName', 'managedLoginBrandingId'];

/** The name of a group in an id, if the state, ours or the other provider's, has it under that name. */
const groupIn = (id: string, state: PlainObject): string | undefined => {
  const [, name] = GROUP.exec(id) ?? [];
  return ['groupName', 'name'].some((property) => own(state, property) === name) ? name : undefined;
};

/** Other providers name the customization of a pool by this word in place of a client. */
const ALL_CLIENTS = 'ALL';

/** The AWS id for a state's id. Always needed, since the engine keeps the id with which a resource was taken over. */
export const idAtAws = (id: string, state: PlainObject, className = ''): string => {
  const [, pool, inner = groupIn(id, state)] = COMPOSITE.exec(id) ?? [];
  // The settings of a pool or of a client have the id of both.
  if (className === 'UserPoolUICustomization' && pool !== undefined)
    return inner === ALL_CLIENTS ? pool : `${pool}/${inner}`;
  return inner === undefined || TELL.some((name) => own(state, name) === id) ? id : inner;
};

const regionOfArn = (arn: string): string | undefined => /^arn:[^:]+:cognito-idp:([^:]+):/.exec(arn)?.[1];

/** Reads the location from another provider's state; everything else is read from AWS. */
export const locationOf = (className: string, id: string, state: PlainObject): ResourceLocation => {
  const [, pool] = COMPOSITE.exec(id) ?? [];
  const userPoolId = className === 'UserPool' ? undefined : ownText(state, 'userPoolId') || pool;
  const known = ownText(state, 'region') || undefined;
  return {
    id: idAtAws(id, state, className),
    userPoolId,
    region: regionOfId(userPoolId ?? id) ?? regionOfArn(ownText(state, 'arn')) ?? known,
  };
};
