import { deepEqual, equal, ok } from 'node:assert/strict';
import { operations } from '../support/emulator/operations';
import { constraintViolations } from '../support/emulator/validate';
import { largestPool } from '../support/model/largest-pool';
import { model, operationNamed } from '../support/model/model';
import { matcherOf } from '../support/model/patterns';
import { validMaximal, validMinimal } from '../support/model/samples';
import { violations } from '../support/model/violations';
import { emulated } from './emulated';

const served = Object.keys(operations);

const total = served.reduce((sum, operation) => sum + violations(operation).length, 0);

describe(`The emulator, given ${total} requests that each violate the service model in one place`, () => {
  const service = emulated();

  for (const operation of served) {
    const all = violations(operation);

    it(`refuses all ${all.length} of ${operation}`, async () => {
      for (const { input, path, constraint } of all) {
        const { status, type } = await service().call(operation, input);
        const expected = constraint === 'type' ? 'SerializationException' : 'InvalidParameterException';
        deepEqual([path, constraint, status, type], [path, constraint, 400, expected]);
      }
    });

    it(`finds each violation of ${operation} where it is, and nowhere else`, () => {
      for (const { input, path, constraint } of all) {
        const found = constraintViolations(operation, input);
        ok(
          found.some((violation) => violation.path === path && violation.constraint === constraint),
          `${path} ${constraint}: ${JSON.stringify(found)}`,
        );
        deepEqual([...new Set(found.map((violation) => violation.path))], [path]);
      }
    });

    it(`finds nothing wrong with the smallest and largest requests the model allows for ${operation}`, () => {
      const { input } = operationNamed(operation);
      deepEqual(constraintViolations(operation, validMinimal(input)), []);
      deepEqual(constraintViolations(operation, validMaximal(input)), []);
    });
  }

  it('serves every operation of the model', () => {
    deepEqual(served.toSorted(), Object.keys(model.operations).toSorted());
  });

  it('words a refusal as the service does', async () => {
    const input = { PoolName: 'p', Policies: { PasswordPolicy: { MinimumLength: 5 } } };
    const { message } = await service().call('CreateUserPool', input);
    equal(
      message,
      "1 validation error detected: Value at 'policies.passwordPolicy.minimumLength' failed to satisfy constraint: Member must have value greater than or equal to 6",
    );
  });

  it('creates the smallest pool', async () => {
    const { status } = await service().call('CreateUserPool', validMinimal('CreateUserPoolRequest'));
    equal(status, 200);
  });

  it('creates the largest pool and describes it as it was given', async () => {
    const given = largestPool();
    const id = await service().pool({ ...given });
    const { SchemaAttributes = [], ...live } = service().emulator.pool(id).userPool;
    const { PoolName, Schema = [], ...rest } = given;
    equal(live.Name, PoolName);
    equal(SchemaAttributes.length, 21 + Schema.length);
    const withDefaults = { ...rest.AdminCreateUserConfig, UnusedAccountValidityDays: 7 };
    const expected = { ...rest, AdminCreateUserConfig: withDefaults };
    for (const [member, value] of Object.entries(expected)) deepEqual(live[member], value, member);
  });

  it('refuses a member it does not know, unless a test tolerates its path', async () => {
    const input = { PoolName: 'p', FutureSetting: { A: 1 }, LambdaConfig: { FutureTrigger: 'x' } };
    const refused = await service().call('CreateUserPool', input);
    equal(refused.type, 'SerializationException');
    service().emulator.options.allowUnknownMembers = ['FutureSetting', 'LambdaConfig.FutureTrigger'];
    const { status, body } = await service().call('CreateUserPool', input);
    equal(status, 200);
    const pool = body['UserPool'] as Record<string, unknown>;
    deepEqual([pool['FutureSetting'], pool['LambdaConfig']], [{ A: 1 }, { FutureTrigger: 'x' }]);
  });

  it('counts characters, not UTF-16 units, and matches long texts in linear time', async () => {
    const smsText = `{####}${'😀'.repeat(134)}`;
    await service().pool({ SmsVerificationMessage: smsText });
    const refused = await service().call('CreateUserPool', {
      PoolName: 'p',
      SmsVerificationMessage: `${smsText}😀`,
    });
    equal(refused.type, 'InvalidParameterException');
    const hostile = `${'{####}'.repeat(3333)}\u0007`;
    const slow = await service().call('CreateUserPool', {
      PoolName: 'p',
      VerificationMessageTemplate: { EmailMessageByLink: hostile },
    });
    equal(slow.type, 'InvalidParameterException');
  });

  const proseWithLink = Object.entries(model.shapes).find(
    ([name]) => name === 'EmailVerificationMessageByLinkType',
  );

  for (const [text, matches] of [
    ['{##a##}', true],
    ['{####}', true],
    ['{##}', false],
    ['{###}', false],
    ['a{##b##}c', true],
    ['a{##b', false],
    ['##}{##', false],
    ['{##a##}\u0007', false],
  ] as const) {
    it(`${matches ? 'accepts' : 'refuses'} ${JSON.stringify(text)} as a text with a link`, () => {
      const shape = proseWithLink?.[1];
      ok(shape?.type === 'string' && shape.pattern !== undefined);
      equal(matcherOf(shape.pattern)(text), matches);
    });
  }
});
