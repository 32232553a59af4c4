import { deepEqual, equal, ok, throws } from 'node:assert/strict';
import { UserPoolClientSecret } from '../../provider';
import { byKind, type Registered, registeredBy } from '../support/presets/registered';
import { build } from './built';

const args = { userPoolId: 'eu-west-1_AbCdEfGhI', clientId: '0123456789abcdefghij' };
const OWN = 'OwnSecretOwnSecretOwnSecret0';

describe('A client secret in a program', function () {
  this.timeout(600_000);
  before(build);

  const secretOf = async (program: () => unknown): Promise<Registered> => {
    const found = byKind(await registeredBy(program))['UserPoolClientSecret'];
    ok(found);
    return found;
  };

  it('keeps its value a secret, declared or generated', async () => {
    const declared = await secretOf(() => new UserPoolClientSecret('next', { ...args, clientSecret: OWN }));
    equal(Object(declared.inputs['clientSecret'])['value'], OWN);
    const generated = await secretOf(() => new UserPoolClientSecret('next', args));
    for (const { options } of [declared, generated])
      deepEqual(Object(options)['additionalSecretOutputs'], ['clientSecret']);
  });

  it('is only read by its pool and its id, from which its client follows', async () => {
    const { inputs, options } = await secretOf(() =>
      UserPoolClientSecret.get('theirs', args.userPoolId, `${args.clientId}--1760000000`),
    );
    deepEqual([inputs['userPoolId'], inputs['clientId']], [args.userPoolId, args.clientId]);
    equal(options.id, `${args.clientId}--1760000000`);
  });

  it('cannot be imported, and the message names the alternative', () => {
    throws(
      () => new UserPoolClientSecret('next', args, { import: `${args.clientId}--1760000000` }),
      /give its id as `adoptId`; to only read it, use UserPoolClientSecret\.get/,
    );
  });
});
