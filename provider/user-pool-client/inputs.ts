import type * as t from 'io-ts';
import { boolean, oneOf } from '../spec/leaf';
import { setOf } from '../spec/list';
import { optional, struct } from '../spec/struct';
import { regionCode } from '../user-pool/leaves';
import { clientId } from './leaves';
import { CLIENT_RULES } from './rules';
import { UserPoolClientSettings } from './user-pool-client';

const [first, ...others] = CLIENT_RULES.map(({ id }) => id);

/** What the provider itself is told, beside the settings of the client. */
export const Handling = struct('UserPoolClient', {
  /** The Region of the client's pool. @defaultValue the one in `userPoolId` */
  region: optional(regionCode),
  /**
   * The id of an existing client to take over instead of creating one; what the program does not declare, the name
   * included, stays as it is. Removing it later changes nothing. Where a resource of another provider manages the client,
   * an alias of that type is the way: deleting that resource would delete the client.
   */
  adoptId: optional(clientId),
  /**
   * Whether deleting or replacing the client goes although its pool is protected against deletion. A pool that the program
   * declares with `forceDestroy` passes it on. @defaultValue false
   */
  forceDestroy: optional(boolean),
  /** The ids of rules between settings that are not to be checked; `docs/rules.md` lists them. */
  skipRules: optional(setOf(oneOf(first ?? '', ...others))),
});

/** The inputs of the resource. */
export const UserPoolClientInputs = struct('UserPoolClient', {
  ...UserPoolClientSettings.fields,
  ...Handling.fields,
});

export type UserPoolClientInputs = t.TypeOf<typeof UserPoolClientInputs>;
