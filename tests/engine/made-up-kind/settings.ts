import type * as t from 'io-ts';
import { oneOf } from '../../../provider/codec/scalar';
import { setByKey, setOf } from '../../../provider/codec/set';
import { text } from '../../../provider/codec/string';
import { optional, required, struct } from '../../../provider/codec/struct';
import { regionCode, userPoolId } from '../../../provider/resources/shared/string-types';

const name = text('a name', { min: 1, max: 256 });

export const ApiScope = struct('ApiScope', {
  /** The name of the scope. */
  scopeName: required(name),
  /** What it allows. */
  scopeDescription: required(name),
});

export const Updatable = struct('Api', {
  /** The name of the API, 1 to 256 characters. */
  name: required(name),
  /** The scopes of the API. */
  scopes: optional(setByKey('scopeName', ApiScope, { max: 100 })),
});

export const CreateOnly = struct('Api', {
  /** The id of the pool. Changing it replaces the API. */
  userPoolId: required(userPoolId),
  /** What tokens call the API. Changing it replaces the API. */
  identifier: required(name),
});

export const ManagementOptions = struct('Api', {
  /** The Region of the pool. @default the one in `userPoolId` */
  region: optional(regionCode),
  /** Repeats `identifier` to adopt an API that the pool already has. */
  adoptId: optional(name),
  /** The ids of rules to skip. */
  skipRules: optional(setOf(oneOf('api/name-is-identifier'))),
});

export const ApiInputs = struct('Api', {
  ...Updatable.fields,
  ...CreateOnly.fields,
  ...ManagementOptions.fields,
});

export type ApiInputs = t.TypeOf<typeof ApiInputs>;
