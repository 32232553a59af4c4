import { regionOfId } from '../aws/endpoints';
import { own, ownText, type PlainObject } from '../codec/plain-object';

/** Where something is that another provider made. */
export interface ResourceLocation {
  /** Its id, as AWS knows it. */
  readonly id: string;
  readonly userPoolId: string | undefined;
  readonly region: string | undefined;
}

/**
 * Other providers put the pool's id before that of what is in it: @pulumi/aws of a resource server, @pulumi/aws-native of
 * a client, a domain and a resource server (the primary identifiers in CloudFormation's schemas).
 */
const COMPOSITE = /^([a-z]{2,}(?:-[a-z]+)+-\d+_[0-9A-Za-z]+)\|(.+)$/s;

/** Whether an id has the form of another provider's. */
export const isComposite = (id: string): boolean => COMPOSITE.test(id);

/** The properties that tell an id, where the state has them: an identifier may itself look composite. */
const TELL = ['clientId', 'identifier', 'domain'];

/** The id by which AWS knows what the state calls so: for ever, since the engine keeps the id that a resource came with. */
export const idAtAws = (id: string, state: PlainObject): string => {
  const [, , inner] = COMPOSITE.exec(id) ?? [];
  return inner === undefined || TELL.some((name) => own(state, name) === id) ? id : inner;
};

const regionOfArn = (arn: string): string | undefined => /^arn:[^:]+:cognito-idp:([^:]+):/.exec(arn)?.[1];

/** Reads from the state of another provider where something is; everything else is asked of AWS. */
export const locationOf = (kind: string, id: string, state: PlainObject): ResourceLocation => {
  const [, pool] = COMPOSITE.exec(id) ?? [];
  const userPoolId = kind === 'UserPool' ? undefined : ownText(state, 'userPoolId') || pool;
  const known = ownText(state, 'region') || undefined;
  return {
    id: idAtAws(id, state),
    userPoolId,
    region: regionOfId(userPoolId ?? id) ?? regionOfArn(ownText(state, 'arn')) ?? known,
  };
};
