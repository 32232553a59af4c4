import { deepEqual, ok } from 'node:assert/strict';
import * as E from 'fp-ts/Either';
import { asObject } from '../../../provider/codec/plain-object';
import { normalise } from '../../../provider/resources/log-delivery/check';
import { DESTINATIONS, SOURCES } from '../../../provider/resources/log-delivery/configurations';
import { violations } from '../../support/model/violations';
import { parsePath } from '../user-pool/api-names';

const REGION = 'us-east-1';

const propertyOf = (member: string): string => member.charAt(0).toLowerCase() + member.slice(1);

/** The properties that hold each member of a log configuration: a log group is a destination of both sources. */
const placesOf = (arn: string): ReadonlyArray<string> =>
  Object.keys(SOURCES)
    .map(propertyOf)
    .filter((source) => source === 'userAuthEvents' || arn === 'LogGroupArn');

const valueAt = (input: unknown, steps: ReadonlyArray<string>): unknown =>
  steps.reduce((value: unknown, step) => Reflect.get(Object(value), step), input);

const failuresAt = (source: string, arn: string, value: unknown): ReadonlyArray<string> => {
  const program = { userPoolId: 'us-east-1_Pool', [source]: { [propertyOf(arn)]: value } };
  const result = normalise({}, program, { region: REGION });
  return E.isLeft(result) ? result.left.map(({ path }) => path) : [];
};

describe('The constraints of SetLogDeliveryConfiguration', () => {
  const all = violations('SetLogDeliveryConfiguration').map((violation) => ({
    ...violation,
    steps: parsePath(violation.path).map(String),
  }));

  for (const [arn, container] of Object.entries(DESTINATIONS)) {
    const broken = all.filter(({ steps }) => steps.at(-1) === arn && steps.at(-2) === container);

    it(`are refused at ${arn}, wherever it is a property, each at its path: ${broken.length}`, () => {
      deepEqual(
        new Set(broken.map(({ constraint }) => constraint)),
        new Set(['type', 'min', 'max', 'pattern']),
      );
      for (const { input, steps, constraint } of broken)
        for (const source of placesOf(arn))
          deepEqual(
            failuresAt(source, arn, valueAt(input, steps)),
            [`${source}.${propertyOf(arn)}`],
            constraint,
          );
    });
  }

  it('are refused at the id of the pool', () => {
    const broken = all.filter(({ path }) => path === 'UserPoolId');
    ok(broken.length >= 4, `${broken.length}`);
    for (const { input, constraint } of broken) {
      const result = normalise({}, { userPoolId: asObject(input)['UserPoolId'] }, { region: REGION });
      deepEqual(E.isLeft(result) ? result.left.map(({ path }) => path) : [], ['userPoolId'], constraint);
    }
  });

  it('that are left are of what no program says: the list, its sources and their levels', () => {
    const declared = new Set([...Object.keys(DESTINATIONS), 'UserPoolId']);
    deepEqual(
      [
        ...new Set(all.filter(({ steps }) => !declared.has(String(steps.at(-1)))).map(({ path }) => path)),
      ].sort(),
      [
        'LogConfigurations',
        'LogConfigurations[0]',
        'LogConfigurations[0].CloudWatchLogsConfiguration',
        'LogConfigurations[0].EventSource',
        'LogConfigurations[0].FirehoseConfiguration',
        'LogConfigurations[0].LogLevel',
        'LogConfigurations[0].S3Configuration',
      ],
    );
  });
});
