import assert from 'node:assert/strict';
import { getIn } from '../../provider/codec/object-path';
import type { Path } from '../../provider/codec/path';
import type { PlainObject } from '../../provider/codec/plain-object';
import { unmarkSecrets } from '../../provider/engine/mark-secrets';
import { consoleOutputOf } from '../guarantees/provider-harness';
import type { Origin } from './foreign-state';
import { CLIENTS, DOMAINS, GROUPS, SERVERS, USERS } from './shapes/children';
import { POOLS } from './shapes/pools';
import type { Shape } from './shapes/shape';
import { changesIn, onStage, showsNothing, type TakenOver, takenOver } from './takeover-harness';

const SHAPES: ReadonlyArray<Shape> = [...POOLS, ...CLIENTS, ...DOMAINS, ...SERVERS, ...GROUPS, ...USERS];

/** The texts of a value, in plain: what is inside a mark is written encrypted. */
const texts = (value: unknown): ReadonlyArray<string> => {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null || unmarkSecrets(value) !== value) return [];
  return Object.values(value).flatMap(texts);
};

/** The ways to all that a program may mark as secret: whole properties, and what is inside objects. */
const waysIn = (value: unknown, path: Path = []): ReadonlyArray<Path> =>
  typeof value !== 'object' || value === null || Array.isArray(value)
    ? [path]
    : [
        ...(path.length === 0 ? [] : [path]),
        ...Object.entries(value).flatMap(([name, item]) => waysIn(item, [...path, name])),
      ];

/** What is an id, or AWS's word rather than the program's, is in every state. */
const isTold = ([head]: Path): boolean => ['domain', 'identifier', 'username'].includes(String(head));

/** What is shorter may be anything: a Region, an attribute. */
const LONG = 10;

/** The texts that stand in a program at one place only. */
const hidden = (program: PlainObject, path: Path): ReadonlyArray<string> => {
  const all = texts(program);
  const inside = texts(getIn(program, path));
  return inside.filter(
    (text) =>
      text.length >= LONG &&
      all.filter((one) => one === text).length === inside.filter((one) => one === text).length,
  );
};

describe('What a program marks as secret in a take-over', () => {
  const takeover = onStage();

  for (const origin of ['aws', 'aws-native'] as const) {
    for (const shape of SHAPES.filter(({ awsNative }) => origin === 'aws' || awsNative !== undefined)) {
      const { kind, name, program } = shape;
      const ways = waysIn(program).filter((path) => !isTold(path) && hidden(program, path).length > 0);
      if (ways.length === 0) continue;

      it(`is in no state in plain, under no name: ${kind} with ${name}, of @pulumi/${origin}`, async () => {
        for (const path of ways) {
          const { state, news } = await takeover().make(origin, shape);
          const harness = await takeover().run(kind);
          let taken: TakenOver | undefined;
          const message = await consoleOutputOf(async () => {
            taken = await takenOver(harness, state, { ...news, __secrets: [path] });
          });
          if (taken === undefined) assert.fail('nothing is taken over');
          for (const text of hidden(program, path)) {
            assert.ok(!texts(taken.written).includes(text), `${path.join('.')} is in the inputs`);
            assert.ok(!texts(taken.kept).includes(text), `${path.join('.')} is in the outputs`);
            assert.ok(!message.includes(text), `${path.join('.')} is said`);
          }
          assert.deepEqual(changesIn(harness), []);
          showsNothing(state.inputs, taken.inputs);
          takeover().reset();
        }
      });
    }
  }

  const origins: ReadonlyArray<Origin> = ['aws', 'aws-native'];
  for (const origin of origins) {
    it(`stays secret where the program does not declare it: an external id, of @pulumi/${origin}`, async () => {
      const smsConfiguration = {
        externalId: 'external-id-4711',
        snsCallerArn: 'arn:aws:iam::123456789012:role/sms',
      };
      const { state, news } = await takeover().make(origin, {
        name: 'SMS',
        kind: 'UserPool',
        program: { mfaConfiguration: 'OFF' },
        undeclared: { smsConfiguration },
        aws: { smsConfiguration },
        awsNative: { smsConfiguration },
      });
      const harness = await takeover().run('UserPool');
      const { written, kept } = await takenOver(harness, state, news);
      assert.ok(![...texts(written), ...texts(kept)].includes('external-id-4711'));
    });
  }

  it('is in no state in plain text where the update fails', async () => {
    const tags = { team: 'shop-secret-4711' };
    const { state, news } = await takeover().make('aws', {
      name: 'tags',
      kind: 'UserPool',
      program: { userPoolTags: tags },
      aws: { tags, tagsAll: tags },
    });
    const harness = await takeover().run('UserPool');
    harness.emulator.fault({
      operation: 'SetUserPoolMfaConfig',
      kind: 'error',
      type: 'InvalidParameterException',
      status: 400,
    });
    const failing = takenOver(harness, state, {
      ...news,
      __secrets: [['userPoolTags', 'team']],
      smsVerificationMessage: 'New {####}',
      mfaConfiguration: 'OPTIONAL',
      softwareTokenMfaConfiguration: { enabled: true },
    });
    await assert.rejects(failing, (thrown: object) => {
      assert.ok(Object.hasOwn(thrown, 'properties'), 'there is a partial state');
      return !texts(Object(thrown).properties).includes('shop-secret-4711');
    });
  });
});
