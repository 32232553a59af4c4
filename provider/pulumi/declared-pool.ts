import * as pulumi from '@pulumi/pulumi';
import { own } from '../codec/plain-object';
import { POOL } from '../engine/reserved-inputs';

/** The arguments of a pool that rules of the resources in it look at. */
interface Declared {
  readonly userPoolTier?: unknown;
  readonly userPoolAddOns?: unknown;
  readonly policies?: unknown;
  readonly usernameAttributes?: unknown;
  readonly aliasAttributes?: unknown;
  readonly keyConfiguration?: unknown;
  readonly issuerConfiguration?: unknown;
  readonly schema?: unknown;
  readonly adoptId?: unknown;
}

/** What the program declares of its pools, by their id output. */
const declared = new WeakMap<object, object>();

/** A part of an argument under the name that rules know, if the program declares the argument. */
const part = (fact: string, argument: unknown, name: string): object =>
  argument === undefined
    ? {}
    : { [fact]: pulumi.output(argument).apply((settings: unknown) => own(settings, name)) };

/** Records the settings of a pool that rules of the resources in it look at. */
export const rememberPool = (
  id: pulumi.Output<string>,
  {
    userPoolTier,
    userPoolAddOns,
    policies,
    keyConfiguration,
    issuerConfiguration,
    adoptId,
    ...others
  }: Declared,
): void => {
  const { usernameAttributes, aliasAttributes, schema } = others;
  declared.set(id, {
    ...(userPoolTier !== undefined && { userPoolTier }),
    ...part('advancedSecurityMode', userPoolAddOns, 'advancedSecurityMode'),
    ...part('passwordPolicy', policies, 'passwordPolicy'),
    ...part('keyType', keyConfiguration, 'keyType'),
    ...part('kmsKeyArn', keyConfiguration, 'kmsKeyArn'),
    ...part('issuerType', issuerConfiguration, 'type'),
    ...(usernameAttributes !== undefined && { usernameAttributes }),
    ...(aliasAttributes !== undefined && { aliasAttributes }),
    ...(schema !== undefined && { schema }),
    ...(adoptId !== undefined && { isAdopted: true }),
  });
};

/** What the program declares of the pool with this id, as the input that carries it. */
export const declaredPool = (userPoolId: unknown): { readonly [POOL]?: object } => {
  const pool = typeof userPoolId === 'object' && userPoolId !== null ? declared.get(userPoolId) : undefined;
  return pool === undefined ? {} : { [POOL]: pool };
};
