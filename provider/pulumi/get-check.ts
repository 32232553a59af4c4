import * as pulumi from '@pulumi/pulumi';
import * as E from 'fp-ts/Either';
import type { ClientOptions } from '../aws/client-options';
import { describeValue } from '../codec/describe-value';
import { isPlainObject, type PlainObject } from '../codec/plain-object';
import { scalar } from '../codec/scalar';
import { text } from '../codec/string';
import { type Fields, optional, type StructOf, type StructType, struct } from '../codec/struct';
import { suggestion } from '../codec/suggestion';
import { failuresOf } from '../codec/validation-failure';
import { outputsAsText } from '../engine/output-text';
import { arn, externalId, matching, regionCode } from '../resources/shared/string-types';
import { refusal } from './refusal';

/** What a value of a program is instead of a plain value. */
const kindOf = (value: unknown): string | undefined => {
  if (pulumi.Output.isInstance(value)) return 'an Output';
  if (value instanceof Promise) return 'a Promise';
  return pulumi.Resource.isInstance(value) ? 'a resource' : undefined;
};

/** The object that a function expects. */
interface Expected {
  /** The name of the called function. */
  readonly name: string;
  readonly position: 'first' | 'second';
  readonly noun: 'argument' | 'option';
  readonly known: ReadonlyArray<string>;
  /** Names that belong elsewhere, and where. */
  readonly elsewhere: { readonly names: ReadonlyArray<string>; readonly advice: string };
  /** What to do instead of giving an Output or a Promise. */
  readonly forOutputs: string;
}

const unknownName = (key: string, { noun, known, elsewhere }: Expected): string => {
  if (elsewhere.names.includes(key)) return `${key} ${elsewhere.advice}`;
  const meant = suggestion(key, known);
  const hint = meant === undefined ? `the known ones are ${known.join(', ')}` : `did you mean ${meant}?`;
  return `${key} is not a known ${noun}: ${hint}`;
};

/** The members of an object with known names. */
const membersOf = (given: unknown, expected: Expected): PlainObject => {
  const { name, position, known, forOutputs } = expected;
  const kind = kindOf(given);
  if (kind !== undefined || !isPlainObject(given)) {
    const advice = kind === undefined || kind === 'a resource' ? '' : `: ${forOutputs}`;
    throw refusal(
      name,
      `the ${position} argument must be an object with ${known.join(', ')}, not ${kind ?? describeValue(given)}${advice}`,
    );
  }
  const unknown = Object.keys(given).find((key) => !known.includes(key));
  if (unknown !== undefined) throw refusal(name, unknownName(unknown, expected));
  return given;
};

/** Decodes members that must be plain values. */
const decoded = <F extends Fields>(
  codec: StructType<F>,
  members: PlainObject,
  { name, forOutputs }: Expected,
): StructOf<F> => {
  for (const [key, value] of Object.entries(members)) {
    const kind = kindOf(value);
    if (kind !== undefined)
      throw refusal(
        name,
        `${key} is ${kind}, not a plain value: ${kind === 'a resource' ? 'give its id' : forOutputs}`,
      );
  }
  const result = codec.decode(members);
  const [failure] = [...outputsAsText(members), ...(E.isLeft(result) ? failuresOf(result.left) : [])];
  if (failure !== undefined) throw refusal(name, `${failure.path} ${failure.reason}`);
  if (E.isLeft(result)) throw refusal(name, 'its arguments are not valid');
  return result.right;
};

/** The options of a connection. */
export const PlainOptions = struct('GetOptions', {
  region: optional(regionCode),
  profile: optional(text('the name of a profile', { min: 1 })),
  assumeRoleArn: optional(arn),
  assumeRoleExternalId: optional(externalId),
  assumeRoleSessionName: optional(text('the name of a session', { min: 2, max: 64 })),
  endpoint: optional(
    text('a URL', { min: 1, format: matching('such as https://example.com', /^https?:\/\/./) }),
  ),
  quotaShare: optional(
    scalar<number>('a number above 0', (u) =>
      typeof u === 'number' && u > 0 ? u : { not: describeValue(u) },
    ),
  ),
});

const OPTIONS: ReadonlyArray<string> = ['parent', 'provider', ...PlainOptions.names];

/** The option that only functions with an Output have, since a Promise is not delayed by the engine. */
const ONLY_WITH_OUTPUT = 'dependsOn';

/** Whether a function is one that returns an Output. */
const returnsOutput = (name: string): boolean => name.endsWith('Output');

/** The arguments of a call, which are plain here: those of a function with an Output have been resolved. */
export const checkedArguments = <F extends Fields>(
  name: string,
  codec: StructType<F>,
  given: unknown,
): StructOf<F> => {
  const expected: Expected = {
    name,
    position: 'first',
    noun: 'argument',
    known: codec.names,
    elsewhere: {
      names: [...OPTIONS, ONLY_WITH_OUTPUT],
      advice: 'is an option: give it in the second argument',
    },
    forOutputs: `use ${name}Output`,
  };
  return decoded(codec, membersOf(given, expected), expected);
};

/** The SDK itself recognises a provider by its type, which its own types mark internal. */
const isProvider = (value: unknown): value is pulumi.ProviderResource =>
  pulumi.CustomResource.isInstance(value) &&
  String(Reflect.get(value, '__pulumiType')).startsWith('pulumi:providers:');

/** The checked options of a call. */
export interface CheckedOptions {
  readonly provider: pulumi.ProviderResource | undefined;
  readonly parent: pulumi.Resource | undefined;
  readonly dependsOn: unknown;
  readonly plain: ClientOptions;
}

/** Checks the options of a call. */
export const checkedOptions = (name: string, given: unknown): CheckedOptions => {
  const expected: Expected = {
    name,
    position: 'second',
    noun: 'option',
    known: returnsOutput(name) ? [...OPTIONS, ONLY_WITH_OUTPUT] : OPTIONS,
    elsewhere: { names: [ONLY_WITH_OUTPUT], advice: `is an option of ${name}Output only` },
    forOutputs: 'give a CognitoProvider, whose settings can be Outputs',
  };
  const { provider, parent, dependsOn, ...plain } = membersOf(given, expected);
  const refuse = (key: string, what: string, value: unknown): pulumi.RunError =>
    refusal(name, `${key} must be ${what}, not ${kindOf(value) ?? describeValue(value)}`);
  if (provider !== undefined && !isProvider(provider))
    throw refuse('provider', 'a CognitoProvider or an aws.Provider', provider);
  if (parent !== undefined && !pulumi.Resource.isInstance(parent))
    throw refuse('parent', 'a resource', parent);
  return { provider, parent, dependsOn, plain: decoded(PlainOptions, plain, expected) };
};
