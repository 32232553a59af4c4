import { strict as assert } from 'node:assert';
import Ajv from 'ajv';
import * as E from 'fp-ts/Either';
import { normalise as check } from '../../provider/resources/user-pool/check';
import { UserPoolInputs } from '../../provider/resources/user-pool/inputs';
import { propertyNames } from '../lifecycle/names';
import { schemaOf } from '../support/emulator/schema';
import { largestPool } from '../support/model/largest-pool';
import { matcherOf } from '../support/model/patterns';
import { table, times } from './markdown';
import { median, rotated } from './statistics';
import { zodOf } from './zod-schema';

interface Validator {
  readonly name: string;
  readonly accepts: (value: unknown) => boolean;
  readonly valid: unknown;
  readonly invalid: unknown;
}

const SHAPE = 'CreateUserPoolRequest';
const ROUNDS = 5;
const ROUND_MS = 500;

function ajvValidator(): (value: unknown) => boolean {
  const ajv = new Ajv({ allErrors: true });
  ajv.addKeyword({
    keyword: 'matches',
    type: 'string',
    schemaType: 'string',
    compile: (pattern: string) => matcherOf(pattern),
  });
  const validate = ajv.compile(schemaOf(SHAPE));
  return (value) => validate(value);
}

function validators(): readonly Validator[] {
  const theirs = { valid: largestPool(), invalid: { ...largestPool(), PoolName: '' } };
  const region = { region: 'us-east-1' };
  const ours = {
    valid: { ...Object(propertyNames(theirs.valid)), ...region },
    invalid: { ...Object(propertyNames(theirs.invalid)), ...region },
  };
  const zod = zodOf(SHAPE);
  return [
    {
      ...ours,
      name: 'our `check`: decode, normal form, order',
      accepts: (value) => E.isRight(check({}, value, { region: undefined })),
    },
    { ...ours, name: 'our codec alone: decode', accepts: (value) => E.isRight(UserPoolInputs.decode(value)) },
    { ...theirs, name: 'zod 4, from the service model', accepts: (value) => zod.safeParse(value).success },
    { ...theirs, name: 'ajv 8, from the service model', accepts: ajvValidator() },
  ];
}

function rateOf({ accepts, valid }: Validator): number {
  const start = performance.now();
  let count = 0;
  while (performance.now() - start < ROUND_MS) {
    accepts(valid);
    count++;
  }
  return (count * 1000) / (performance.now() - start);
}

/** How fast the largest valid pool is checked, beside two well-known libraries with the same constraints. */
export function measureCodec(): string {
  const all = validators();
  for (const { name, accepts, valid, invalid } of all) {
    assert.ok(accepts(valid), `${name} refuses the largest pool`);
    assert.ok(!accepts(invalid), `${name} accepts a pool without a name`);
  }
  const rates = new Map<Validator, number[]>(all.map((validator) => [validator, []]));
  // The first round only warms up.
  for (let round = 0; round <= ROUNDS; round++)
    for (const validator of rotated(all, round)) {
      const rate = rateOf(validator);
      if (round > 0) rates.get(validator)?.push(rate);
    }
  const medians = [...rates].map(([{ name }, found]) => ({ name, rate: median(found) }));
  const [ours] = medians;
  const size = Buffer.byteLength(JSON.stringify(largestPool()));
  const rows = medians.map(({ name, rate }) => [
    name,
    rate.toFixed(0),
    `${(1000 / rate).toFixed(2)} ms`,
    times(ours?.rate ?? Number.NaN, rate),
  ]);
  return [
    `## Checking the largest pool\n\n${Math.round(size / 1024)} KB of JSON, every property at its limit, 50 attributes; all errors collected.\n`,
    table(['', 'pools a second', 'each', 'our `check` is'], rows),
  ].join('\n');
}
