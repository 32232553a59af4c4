import { strict as assert } from 'node:assert';
import { largestPool } from '../../support/model/largest-pool';
import { isLive, isOtherwiseUntouched } from '../expect';
import { propertyNames, type Values } from '../names';
import { isSettled, type ScenarioContext, type ScenarioGroup } from '../scenario';

/** A pool that others made, with every setting otherwise than AWS makes it, and factors. */
async function theirs({ cognito }: ScenarioContext): Promise<string> {
  const id = await cognito.create(largestPool());
  await cognito.setMfa({
    UserPoolId: id,
    MfaConfiguration: 'OPTIONAL',
    SmsMfaConfiguration: {
      SmsConfiguration: largestPool().SmsConfiguration,
      SmsAuthenticationMessage: largestPool().SmsAuthenticationMessage,
    },
    SoftwareTokenMfaConfiguration: { Enabled: true },
    EmailMfaConfiguration: { Message: 'Code {####}', Subject: 'Code' },
    WebAuthnConfiguration: { RelyingPartyId: 'example.com', UserVerification: 'required' },
  });
  return id;
}

const NAME = largestPool().PoolName;

const WHOLE = {
  ...(propertyNames(largestPool()) as Values),
  softwareTokenMfaConfiguration: { enabled: true },
  emailMfaConfiguration: { message: 'Code {####}', subject: 'Code' },
  webAuthnConfiguration: { relyingPartyId: 'example.com', userVerification: 'required' },
};

export const ADOPTION: ScenarioGroup = {
  name: 'an existing pool is taken over as it is',
  scenarios: [
    {
      id: 'adopt: as it is, declared whole',
      play: async (context) => {
        const id = await theirs(context);
        const before = await context.cognito.live(id);
        const stack = context.stack();
        const program = { ...WHOLE, adoptId: id };
        assert.equal(await stack.up(program), 'created');
        assert.equal(stack.id, id);
        isOtherwiseUntouched(before, await context.cognito.live(id), []);
        await isSettled(stack, program);
        assert.equal(await stack.up(WHOLE), 'unchanged', 'adoptId cannot be taken out again');
      },
    },
    {
      id: 'adopt: what is not declared is kept, through an edit too',
      play: async (context) => {
        const id = await theirs(context);
        const before = await context.cognito.live(id);
        const stack = context.stack();
        const program = { poolName: NAME, adoptId: id };
        await stack.up(program);
        await isSettled(stack, program);
        const edited = { ...program, policies: { passwordPolicy: { minimumLength: 20 } } };
        assert.equal(await stack.up(edited), 'updated');
        const after = await context.cognito.live(id);
        isLive(after, 'policies.passwordPolicy.minimumLength', 20);
        isOtherwiseUntouched(before, after, ['Policies.PasswordPolicy.MinimumLength']);
        await isSettled(stack, edited);
        await context.cognito.change(id, 'DeletionProtection', 'INACTIVE');
        await stack.destroy();
      },
    },
    {
      id: 'adopt: with a difference',
      play: async (context) => {
        const id = await context.cognito.create({ PoolName: 'theirs', AutoVerifiedAttributes: ['email'] });
        const stack = context.stack();
        const program = {
          poolName: 'ours',
          adoptId: id,
          deletionProtection: 'INACTIVE',
          autoVerifiedAttributes: [],
        };
        await stack.up(program);
        const live = await context.cognito.live(id);
        isLive(live, 'poolName', 'ours');
        assert.deepEqual(live['AutoVerifiedAttributes'] ?? [], []);
        await isSettled(stack, program);
      },
    },
    {
      id: 'adopt: with another create-only setting',
      play: async (context) => {
        const id = await context.cognito.create({ PoolName: 'theirs', UsernameAttributes: ['email'] });
        await assert.rejects(
          context.stack().up({ poolName: 'theirs', adoptId: id, usernameAttributes: ['phone_number'] }),
          /usernameAttributes cannot be changed on a live pool/,
        );
        assert.ok(await context.cognito.exists(id));
      },
    },
    {
      id: 'adopt: a pool that is not there',
      play: async (context) => {
        await assert.rejects(
          context.stack().up({ poolName: 'theirs', adoptId: 'us-east-1_Nothing00' }),
          /does not exist/,
        );
      },
    },
  ],
};
