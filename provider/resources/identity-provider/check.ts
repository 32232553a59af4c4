import * as E from 'fp-ts/Either';
import { asObject, own, type PlainObject } from '../../codec/plain-object';
import { isUnknown } from '../../codec/unknown';
import { failuresOf, type ValidationFailure } from '../../codec/validation-failure';
import { checkerOf } from '../../engine/check';
import { adoptIdMatchesName } from '../shared/adopted-name';
import { IdentityProviderInputs } from './inputs';
import { providerPaths } from './paths';
import { BLOCKS, blockOf } from './provider-types';
import { IDENTITY_PROVIDER_RULES } from './rules';
import { newProviderName } from './types/string-types';

const NAMES = BLOCKS.map(([block]) => block);

const failure = (path: string, reason: string): ReadonlyArray<ValidationFailure> => [{ path, reason }];

const ONE_OF = `one of ${NAMES.join(', ')}, or providerType with providerDetails`;

/** The failure unless exactly one type is declared. */
const oneType = (inputs: PlainObject): ReadonlyArray<ValidationFailure> => {
  const [details, type] = [own(inputs, 'providerDetails'), own(inputs, 'providerType')];
  const [first, second] = BLOCKS.filter(([block]) => own(inputs, block) !== undefined);
  if (first === undefined) {
    if (details === undefined && type === undefined)
      return failure('providerType', `is required: an identity provider has ${ONE_OF}`);
    if (details === undefined)
      return failure(
        'providerDetails',
        `is required with providerType and without a block; declare ${ONE_OF}`,
      );
    return type === undefined ? failure('providerType', 'is required with providerDetails') : [];
  }
  const beside = second?.[0] ?? (details === undefined ? undefined : 'providerDetails');
  if (beside !== undefined)
    return failure(beside, `cannot be declared beside ${first[0]}: an identity provider has ${ONE_OF}`);
  return type === undefined || isUnknown(type) || type === first[1].type
    ? []
    : failure(
        'providerType',
        `must be "${first[1].type}", the type of ${first[0]}, not ${JSON.stringify(type)}`,
      );
};

/** The inputs with the type of the block, and the name of a social provider. */
const withTypeAndName = (inputs: PlainObject): PlainObject => {
  const [, declared] = BLOCKS.find(([block]) => own(inputs, block) !== undefined) ?? [];
  const typed = declared === undefined ? inputs : { ...inputs, providerType: declared.type };
  const [, known] = blockOf(own(typed, 'providerType')) ?? [];
  return known?.isSocial === true && own(typed, 'providerName') === undefined
    ? { ...typed, providerName: known.type }
    : typed;
};

const KEYS = [
  { type: 'SignInWithApple', block: 'signInWithApple', path: 'signInWithApple.privateKey' },
  { type: 'SignInWithApple', block: 'providerDetails', path: 'providerDetails.private_key' },
] as const;

/** What only a new provider needs: a name that AWS accepts today, and Apple's private key. */
const needsOfNew = (inputs: PlainObject): ReadonlyArray<ValidationFailure> => {
  const name = own(inputs, 'providerName');
  const validated = isUnknown(name) || name === undefined ? undefined : newProviderName.decode(name);
  const refused = validated !== undefined && E.isLeft(validated) ? failuresOf(validated.left) : [];
  const keys = KEYS.filter(
    ({ type, block, path }) =>
      own(inputs, 'providerType') === type &&
      own(inputs, block) !== undefined &&
      !isUnknown(own(inputs, block)) &&
      providerPaths.read(inputs, path) === undefined,
  );
  return [
    ...refused.map(({ reason }) => ({ path: 'providerName', reason })),
    ...keys.map(({ path }) => ({ path, reason: 'is required for a new provider: a string' })),
  ];
};

const isNew = (inputs: PlainObject, olds: unknown): boolean =>
  own(inputs, 'adoptId') === undefined && Object.keys(asObject(olds)).length === 0;

export const { check, normalise, warningsFor } = checkerOf({
  inputs: IdentityProviderInputs,
  poolIdProperty: 'userPoolId',
  normaliseValues: (given, olds) => {
    const inputs = withTypeAndName(given);
    const mistyped = oneType(given);
    if (mistyped.length > 0) return E.left(mistyped);
    const failures = [
      ...(own(inputs, 'providerName') === undefined
        ? failure('providerName', `is required: ${newProviderName.name}`)
        : []),
      ...adoptIdMatchesName(inputs, 'providerName'),
      ...(isNew(inputs, olds) ? needsOfNew(inputs) : []),
    ];
    return failures.length > 0 ? E.left(failures) : E.right(inputs);
  },
  rules: IDENTITY_PROVIDER_RULES,
});
