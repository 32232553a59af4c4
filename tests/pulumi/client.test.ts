import { deepEqual, equal, throws } from 'node:assert/strict';
import { UserPoolClient, type UserPoolClientArgs } from '../../provider';
import { byKind, type Registered, registeredBy } from '../support/presets/registered';
import { build } from './built';

const userPoolId = 'eu-west-1_AbCdEfGhI';
const OWN = 'a-secret-of-ones-own-1234';

describe('An app client in a program', function () {
  this.timeout(600_000);
  before(build);

  const clientOf = async (program: () => unknown): Promise<Registered | undefined> =>
    byKind(await registeredBy(program))['UserPoolClient'];

  const settings = ({ inputs }: Registered): object =>
    Object.fromEntries(
      Object.entries(inputs).filter(([name, value]) => name !== '__provider' && value !== undefined),
    );

  const TABLE: ReadonlyArray<readonly [title: string, args: UserPoolClientArgs, given: object]> = [
    ['has the name of its resource by default', { userPoolId }, { userPoolId, __defaultName: 'web' }],
    [
      'or the one it is given',
      { userPoolId, clientName: 'shop' },
      { userPoolId, clientName: 'shop', __defaultName: 'web' },
    ],
    [
      'gives a time in words as it is, for the provider to read',
      { userPoolId, accessTokenValidity: '15 minutes' },
      { userPoolId, __defaultName: 'web', accessTokenValidity: '15 minutes' },
    ],
  ];
  for (const [title, args, given] of TABLE) {
    it(title, async () => {
      const found = await clientOf(() => new UserPoolClient('web', args));
      deepEqual(found && settings(found), given);
    });
  }

  it('is only read by its pool and its id, and then gives no name', async () => {
    const found = await clientOf(() => UserPoolClient.get('theirs', userPoolId, '0123456789abcdefghij'));
    deepEqual(found && settings(found), { userPoolId });
    equal(found?.options.id, '0123456789abcdefghij');
  });

  it('keeps a secret of one’s own a secret, however it is given', async () => {
    const found = await clientOf(() => new UserPoolClient('web', { userPoolId, clientSecret: OWN }));
    deepEqual(Object(found?.inputs['clientSecret'])['value'], OWN);
    deepEqual(Object(found?.options)['additionalSecretOutputs'], ['clientSecret']);
  });

  it('cannot be imported, and the message names the alternative', () => {
    throws(
      () => new UserPoolClient('web', { userPoolId }, { import: '0123456789abcdefghij' }),
      /give its id as `adoptId`; to only read it, use UserPoolClient\.get/,
    );
  });
});
