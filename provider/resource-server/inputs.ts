import type * as t from 'io-ts';
import { boolean, oneOf } from '../spec/leaf';
import { setOf } from '../spec/list';
import { optional, struct } from '../spec/struct';
import { regionCode } from '../user-pool/leaves';
import { identifier, ResourceServerSettings } from './resource-server';
import { RESOURCE_SERVER_RULES } from './rules';

const [first, ...others] = RESOURCE_SERVER_RULES.map(({ id }) => id);

/** What the provider itself is told, beside the settings of the resource server. */
export const Handling = struct('ResourceServer', {
  /** The Region of the pool. @defaultValue the one in `userPoolId` */
  region: optional(regionCode),
  /**
   * The `identifier` once more, to take over the resource server that the pool has by it instead of creating one; what the
   * program does not declare, the name included, stays as it is. Removing it later changes nothing. Where a resource of
   * another provider manages it, an alias of that type is the way: deleting that resource would delete the server.
   */
  adoptId: optional(identifier),
  /**
   * Whether deleting or replacing the server goes although its pool is protected against deletion. A pool that the program
   * declares with `forceDestroy` passes it on. @defaultValue false
   */
  forceDestroy: optional(boolean),
  /** The ids of rules between settings that are not to be checked; `docs/rules.md` lists them. */
  skipRules: optional(setOf(oneOf(first ?? '', ...others))),
});

/** The inputs of the resource. */
export const ResourceServerInputs = struct('ResourceServer', {
  ...ResourceServerSettings.fields,
  ...Handling.fields,
});

export type ResourceServerInputs = t.TypeOf<typeof ResourceServerInputs>;
