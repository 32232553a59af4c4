import assert from 'node:assert/strict';
import type { PlainObject } from '../../provider/codec/plain-object';
import { UNKNOWN } from '../../provider/codec/unknown';
import { POOL } from '../../provider/engine/reserved-inputs';
import { defaultSettings } from '../support/emulator';
import { assertUnusable } from './garbage-answers';
import { consoleOutputOf, ProviderHarness, quiet, REGION, thrownBy } from './provider-harness';

const READ = 'DescribeRiskConfiguration';
const SET = 'SetRiskConfiguration';

const leaked = (eventAction: string) => ({
  compromisedCredentialsRiskConfiguration: { actions: { eventAction } },
});
const LEAKED = leaked('BLOCK');
const LEAKED_LIVE = { CompromisedCredentialsRiskConfiguration: { Actions: { EventAction: 'BLOCK' } } };
const EXCEPTED = { riskExceptionConfiguration: { blockedIPRangeList: ['192.0.2.0/24', '198.51.100.0/24'] } };
const EXCEPTED_LIVE = {
  RiskExceptionConfiguration: { BlockedIPRangeList: ['192.0.2.0/24', '198.51.100.0/24'] },
};
const SOURCE = `arn:aws:ses:${REGION}:123456789012:identity/example.com`;

describe('The risk configuration of a pool or a client', () => {
  quiet();
  let pools: ProviderHarness;
  let clients: ProviderHarness;
  let harness: ProviderHarness;
  let userPoolId: string;
  let clientId: string;
  before(async () => {
    pools = await ProviderHarness.open();
    clients = await pools.other('UserPoolClient');
    clients.base = {};
    harness = await pools.other('RiskConfiguration');
    harness.base = {};
  });
  after(() => pools.close());
  beforeEach(async () => {
    pools.emulator.reset();
    Object.assign(pools.emulator.options, defaultSettings);
    const plus = { userPoolTier: 'PLUS', userPoolAddOns: { advancedSecurityMode: 'ENFORCED' } };
    userPoolId = (await pools.create(plus)).id;
    clientId = (await clients.create({ userPoolId, clientName: 'web' })).id;
    harness.calls();
  });

  const program = (given: object = LEAKED): PlainObject => ({ userPoolId, ...given });
  const ofClient = (given: object = LEAKED): PlainObject => ({ userPoolId, clientId, ...given });
  const settings = () => harness.emulator.pool(userPoolId).riskConfigurations;
  const live = (client = ''): unknown => {
    const { LastModifiedDate: _, ...found } = settings().get(client) ?? { LastModifiedDate: 0 };
    return found;
  };
  const setByHand = (found: object, client = ''): void => {
    settings().set(client, { ...found, LastModifiedDate: 0 });
  };
  const sent = (): readonly unknown[] =>
    harness.emulator.requests.filter(({ operation }) => operation === SET).map(({ input }) => input);
  const refusedBy = async (step: Promise<unknown>): Promise<string> => (await thrownBy(step)).message;
  const turn = (AdvancedSecurityMode: string, UserPoolTier = 'PLUS') =>
    pools.sendRaw('UpdateUserPool', {
      UserPoolId: userPoolId,
      UserPoolTier,
      UserPoolAddOns: { AdvancedSecurityMode },
    });

  it('is set, changed and reset by one request each, of a pool', async () => {
    const made = await harness.create(program());
    assert.equal(made.id, userPoolId);
    assert.deepEqual(made.outs, { ...program(), region: REGION, unmanaged: [] });
    const changed = await harness.up(made, program(leaked('NO_ACTION')));
    await harness.delete(changed);
    assert.deepEqual(sent(), [
      { UserPoolId: userPoolId, ...LEAKED_LIVE },
      {
        UserPoolId: userPoolId,
        CompromisedCredentialsRiskConfiguration: { Actions: { EventAction: 'NO_ACTION' }, EventFilter: [] },
      },
      { UserPoolId: userPoolId },
    ]);
    assert.deepEqual(live(), {});
    await harness.delete(changed);
    assert.equal(sent().length, 3);
  });

  for (const poolRiskToldForClients of [true, false]) {
    it(`is of a client alone, whether or not AWS tells the pool's for it: ${poolRiskToldForClients}`, async () => {
      Object.assign(harness.emulator.options, { poolRiskToldForClients });
      const ofPool = await harness.create(program(EXCEPTED));
      const made = await harness.create(ofClient());
      assert.equal(made.id, `${userPoolId}/${clientId}`);
      assert.deepEqual(made.outs, { ...ofClient(), region: REGION, unmanaged: [] });
      assert.deepEqual([live(), live(clientId)], [EXCEPTED_LIVE, LEAKED_LIVE]);
      await harness.delete(made);
      assert.deepEqual(sent().at(-1), { UserPoolId: userPoolId, ClientId: clientId });
      assert.deepEqual([live(), live(clientId)], [EXCEPTED_LIVE, {}]);
      const refreshed = (await harness.refresh(made)) ?? assert.fail('it is gone');
      assert.equal(refreshed.outs['compromisedCredentialsRiskConfiguration'], undefined);
      assert.equal(refreshed.outs['riskExceptionConfiguration'], undefined);
      await harness.delete(ofPool);
    });
  }

  it('keeps what it does not declare: other settings, members beside its own, and newer ones', async () => {
    const made = await harness.create(program());
    setByHand({
      ...LEAKED_LIVE,
      ...EXCEPTED_LIVE,
      AccountTakeoverRiskConfiguration: {
        Actions: { LowAction: { Notify: false, EventAction: 'NO_ACTION' } },
        NotifyConfiguration: { SourceArn: SOURCE },
      },
      NewerRiskConfiguration: { Level: 3 },
    });
    const refreshed = (await harness.refresh(made)) ?? assert.fail('it is gone');
    assert.deepEqual(refreshed.outs['unmanaged'], [
      'accountTakeoverRiskConfiguration.actions.lowAction.eventAction',
      'accountTakeoverRiskConfiguration.actions.lowAction.notify',
      'accountTakeoverRiskConfiguration.notifyConfiguration.sourceArn',
      'riskExceptionConfiguration.blockedIPRangeList',
      'NewerRiskConfiguration',
    ]);
    // The emulator knows the service model of today only.
    harness.emulator.options.allowUnknownMembers = ['NewerRiskConfiguration'];
    const high = { highAction: { notify: false, eventAction: 'BLOCK' } };
    const declared = program({ ...LEAKED, accountTakeoverRiskConfiguration: { actions: high } });
    const changed = await harness.up(refreshed, declared);
    assert.deepEqual(live(), {
      CompromisedCredentialsRiskConfiguration: { Actions: { EventAction: 'BLOCK' }, EventFilter: [] },
      ...EXCEPTED_LIVE,
      AccountTakeoverRiskConfiguration: {
        Actions: {
          LowAction: { Notify: false, EventAction: 'NO_ACTION' },
          HighAction: { Notify: false, EventAction: 'BLOCK' },
        },
        NotifyConfiguration: { SourceArn: SOURCE },
      },
      NewerRiskConfiguration: { Level: 3 },
    });
    await harness.delete(changed);
    assert.deepEqual(live(), {
      ...EXCEPTED_LIVE,
      AccountTakeoverRiskConfiguration: {
        Actions: { LowAction: { Notify: false, EventAction: 'NO_ACTION' } },
        NotifyConfiguration: { SourceArn: SOURCE },
      },
      NewerRiskConfiguration: { Level: 3 },
    });
  });

  it('has no difference in the order of ranges and events, and none between all events and none named', async () => {
    const declared = (ranges: readonly string[], eventFilter?: readonly string[]) =>
      program({
        riskExceptionConfiguration: { blockedIPRangeList: ranges },
        compromisedCredentialsRiskConfiguration: {
          ...LEAKED.compromisedCredentialsRiskConfiguration,
          eventFilter,
        },
      });
    const made = await harness.create(declared(['192.0.2.0/24', '2001:db8::/32'], ['SIGN_UP', 'SIGN_IN']));
    const moved = declared(['2001:db8::/32', '192.0.2.0/24', '192.0.2.0/24'], ['SIGN_IN', 'SIGN_UP']);
    assert.deepEqual(await harness.diff(made, moved), { changes: false });
    const all = await harness.up(made, declared(['192.0.2.0/24'], []));
    assert.deepEqual(await harness.diff(all, declared(['192.0.2.0/24'])), { changes: false });
    const refreshed = (await harness.refresh(all)) ?? assert.fail('it is gone');
    assert.deepEqual(refreshed.outs['unmanaged'], []);
  });

  it('sends an e-mail with one text, and drops the other one where the program does', async () => {
    const actions = { highAction: { notify: true, eventAction: 'BLOCK' } };
    const declared = (texts: object) =>
      program({
        accountTakeoverRiskConfiguration: {
          actions,
          notifyConfiguration: { sourceArn: SOURCE, blockEmail: { subject: 'Refused', ...texts } },
        },
      });
    const textBody = 'At {login-time}';
    const email = (): unknown =>
      Object(live())['AccountTakeoverRiskConfiguration'].NotifyConfiguration.BlockEmail;
    const made = await harness.create(declared({ textBody }));
    assert.deepEqual(email(), { Subject: 'Refused', TextBody: textBody });
    assert.deepEqual(await harness.diff(made, declared({ textBody })), { changes: false });
    const changed = await harness.up(made, declared({ textBody, htmlBody: '<p>At {login-time}</p>' }));
    const again = await harness.up(changed, declared({ htmlBody: '<p>At {login-time}</p>' }));
    assert.deepEqual(email(), { Subject: 'Refused', HtmlBody: '<p>At {login-time}</p>' });
    assert.deepEqual(await harness.diff(again, declared({ htmlBody: '<p>At {login-time}</p>' })), {
      changes: false,
    });
  });

  it('has an action where users are to be notified, and keeps a sender that is left without one', async () => {
    const notifyConfiguration = { sourceArn: SOURCE };
    const takeover = (actions: object) =>
      program({ accountTakeoverRiskConfiguration: { actions, notifyConfiguration } });
    assert.match(
      await refusedBy(harness.inputs(takeover({}))),
      /^accountTakeoverRiskConfiguration\.actions: has no action to notify of\. Give lowAction,/,
    );
    const highAction = { notify: false, eventAction: 'BLOCK' };
    const made = await harness.create(
      program({ ...LEAKED, accountTakeoverRiskConfiguration: { actions: { highAction } } }),
    );
    setByHand({
      ...LEAKED_LIVE,
      AccountTakeoverRiskConfiguration: {
        Actions: { HighAction: { Notify: false, EventAction: 'BLOCK' } },
        NotifyConfiguration: { SourceArn: SOURCE },
      },
    });
    await harness.up(made, program());
    assert.deepEqual(Object(live())['AccountTakeoverRiskConfiguration'], {
      Actions: {},
      NotifyConfiguration: { SourceArn: SOURCE },
    });
  });

  it('takes the id of a client that came from @pulumi/aws-native, which has the pool before it', async () => {
    const made = await harness.create(program({ ...LEAKED, clientId: `${userPoolId}|${clientId}` }));
    assert.equal(made.id, `${userPoolId}/${clientId}`);
    assert.equal(made.outs['clientId'], clientId);
    assert.deepEqual(await harness.diff(made, ofClient()), { changes: false });
  });

  it('is refused where the pool or the client has one already, and adopted by the id of its parent', async () => {
    for (const [client, declared, parent, id] of [
      ['', program(), `userPoolId: the pool ${userPoolId}`, userPoolId],
      [
        clientId,
        ofClient(),
        `clientId: the app client ${clientId} of the pool ${userPoolId}`,
        `${userPoolId}/${clientId}`,
      ],
    ] as const) {
      setByHand(EXCEPTED_LIVE, client);
      const refusal = await refusedBy(harness.inputs(declared));
      assert.ok(refusal.startsWith(`${parent} has a risk configuration already: `), refusal);
      assert.ok(
        refusal.includes(`set adoptId: "${id}"; to only read it, use RiskConfiguration.get`),
        refusal,
      );
      const message = await consoleOutputOf(() => harness.create({ ...declared, adoptId: id }));
      assert.match(
        message,
        /Changes: compromisedCredentialsRiskConfiguration\.actions\.eventAction: nothing => "BLOCK"\. /,
      );
      assert.match(message, /Unchanged, .*riskExceptionConfiguration\.blockedIPRangeList/);
      assert.deepEqual(live(client), { ...LEAKED_LIVE, ...EXCEPTED_LIVE });
    }
    assert.match(
      await refusedBy(harness.inputs(ofClient({ ...LEAKED, adoptId: userPoolId }))),
      /^adoptId: must be the id of its parent, /,
    );
  });

  it('is adopted without a request where the program declares what is live', async () => {
    setByHand({ ...LEAKED_LIVE, ...EXCEPTED_LIVE });
    await harness.create(program({ ...LEAKED, ...EXCEPTED, adoptId: userPoolId }));
    assert.deepEqual(sent(), []);
  });

  it('is as declared where a response is lost, in a create, a change and a deletion', async () => {
    const lose = () => harness.emulator.fault({ operation: SET, kind: 'drop-after' });
    lose();
    const made = await harness.create(program());
    lose();
    const changed = await harness.up(made, program(EXCEPTED));
    assert.deepEqual(live(), EXCEPTED_LIVE);
    lose();
    await harness.delete(changed);
    assert.deepEqual(live(), {});
  });

  it('is gone with its client and with its pool: a refresh finds none, and a deletion succeeds', async () => {
    const [ofPool, made] = [await harness.create(program()), await harness.create(ofClient())];
    await pools.sendRaw('DeleteUserPoolClient', { UserPoolId: userPoolId, ClientId: clientId });
    assert.equal(await harness.refresh(made), undefined);
    await harness.delete(made);
    assert.match(await refusedBy(harness.create(ofClient())), /^clientId: the app client .* does not exist$/);
    await pools.sendRaw('DeleteUserPool', { UserPoolId: userPoolId });
    assert.equal(await harness.refresh(ofPool), undefined);
    await harness.delete(ofPool);
    assert.match(await refusedBy(harness.create(program())), /^userPoolId: the pool .* does not exist$/);
  });

  it('is replaced where it moves from the pool to a client, and the pool is reset', async () => {
    const made = await harness.create(program());
    assert.deepEqual(Object(await harness.diff(made, ofClient()))['replaces'], ['clientId']);
    const { inputs, outs } = await harness.create(ofClient());
    await harness.delete(made);
    assert.deepEqual([live(), live(clientId)], [{}, LEAKED_LIVE]);
    assert.deepEqual(
      Object(await harness.diff({ id: `${userPoolId}/${clientId}`, inputs, outs }, program()))['replaces'],
      ['clientId'],
    );
  });

  for (const body of [
    '<html>',
    '{"RiskConfiguration":5}',
    '{"RiskConfiguration":{"RiskExceptionConfiguration":{"BlockedIPRangeList":{}}}}',
    '{"RiskConfiguration":{"AccountTakeoverRiskConfiguration":{"Actions":[5]}}}',
  ]) {
    it(`is not touched after an answer that is garbage: ${body}`, async () => {
      const made = await harness.create(program());
      const change = program(EXCEPTED);
      await assertUnusable(harness, { operation: READ, body, made, change });
      assert.deepEqual(live(), LEAKED_LIVE);
    });
  }

  describe('in a pool without threat protection,', () => {
    const REFUSED =
      /^userPoolId: Only a pool in the PLUS tier has threat protection\. .* The tier of the pool is ESSENTIALS\. \(AWS answers UserPoolAddOnNotEnabledException\. To continue anyway: skipRules: \["risk-configuration\/plus-tier"\]\.\)$/;

    it('fails the preview of a create, of a change and of an adoption, of a client too, without a write', async () => {
      const made = await harness.create(program());
      await turn('OFF', 'ESSENTIALS');
      harness.calls();
      assert.match(await refusedBy(harness.inputs(program())), REFUSED);
      assert.match(await refusedBy(harness.inputs(ofClient())), REFUSED);
      assert.match(await refusedBy(harness.inputs(program(EXCEPTED), made.inputs)), REFUSED);
      assert.match(await refusedBy(harness.inputs(program({ ...LEAKED, adoptId: userPoolId }))), REFUSED);
      assert.deepEqual(sent(), []);
    });

    it('fails it where only the mode is off, with the mode as the remedy', async () => {
      await turn('OFF');
      assert.match(
        await refusedBy(harness.inputs(program())),
        /^userPoolId: The threat protection of the pool is off\. Set userPoolAddOns\.advancedSecurityMode .*skipRules: \["risk-configuration\/threat-protection-off"\]/,
      );
      await harness.inputs(program({}));
      await harness.inputs(program({ riskExceptionConfiguration: {} }));
    });

    it('warns that nothing is done in the mode AUDIT, where an action is declared', async () => {
      await turn('AUDIT');
      const warned = (given: object) => consoleOutputOf(() => harness.inputs(program(given)));
      const takeover = (eventAction: string, notify: boolean) => ({
        accountTakeoverRiskConfiguration: { actions: { lowAction: { eventAction, notify } } },
      });
      const notified = {
        ...takeover('NO_ACTION', true).accountTakeoverRiskConfiguration,
        notifyConfiguration: { sourceArn: SOURCE, noActionEmail: { subject: 'a', textBody: 'At {city}' } },
      };
      for (const given of [
        LEAKED,
        takeover('MFA_REQUIRED', false),
        { accountTakeoverRiskConfiguration: notified },
      ])
        assert.match(
          await warned(given),
          /^userPoolId: In the mode AUDIT the pool records risks and takes no action/,
        );
      for (const given of [leaked('NO_ACTION'), EXCEPTED, takeover('NO_ACTION', false)])
        assert.equal(await warned(given), '');
      assert.equal(await warned({ ...LEAKED, skipRules: ['risk-configuration/audit-takes-no-action'] }), '');
    });

    it('is sent with skipRules, and AWS has the last word', async () => {
      await turn('OFF');
      const skipping = program({ ...LEAKED, skipRules: ['risk-configuration/threat-protection-off'] });
      assert.match(
        await refusedBy(harness.create(skipping)),
        /Cognito refused SetRiskConfiguration \(UserPoolAddOnNotEnabledException/,
      );
      harness.emulator.options.riskWithoutAddOns = 'accepted';
      const made = await harness.create(skipping);
      assert.deepEqual(live(), LEAKED_LIVE);
      await harness.delete(made);
      assert.deepEqual(live(), {});
    });

    it('passes where the same program turns it on, and is set once it is on', async () => {
      await turn('OFF', 'ESSENTIALS');
      const declared = (pool: object, id: unknown = userPoolId) =>
        harness.inputs({ ...LEAKED, userPoolId: id, region: REGION, [POOL]: pool });
      const inputs = await declared({ userPoolTier: 'PLUS', advancedSecurityMode: 'ENFORCED' });
      await declared({ userPoolTier: 'PLUS', advancedSecurityMode: UNKNOWN });
      await declared({ userPoolTier: 'PLUS', advancedSecurityMode: 'AUDIT' }, UNKNOWN);
      await declared({ isAdopted: true }, UNKNOWN);
      assert.match(await refusedBy(declared({ userPoolTier: 'PLUS' }, UNKNOWN)), /is off/);
      assert.match(await refusedBy(declared({}, UNKNOWN)), /PLUS tier/);
      await turn('ENFORCED');
      await harness.provider.create(inputs);
      assert.deepEqual(live(), LEAKED_LIVE);
    });

    it('does not take over settings that come back into force while its pool turns it on', async () => {
      setByHand(EXCEPTED_LIVE);
      await turn('OFF');
      const inputs = await harness.inputs({
        ...program(),
        [POOL]: { userPoolTier: 'PLUS', advancedSecurityMode: 'ENFORCED' },
      });
      await turn('ENFORCED');
      assert.match(
        await refusedBy(harness.provider.create(inputs)),
        /has a risk configuration already: riskExceptionConfiguration/,
      );
      assert.deepEqual(live(), EXCEPTED_LIVE);
    });

    it('has no settings on a refresh, and is set again by the next update once it is on', async () => {
      const made = await harness.create(program());
      harness.emulator.options.riskOutlastsAddOns = false;
      await turn('OFF');
      const refreshed = (await harness.refresh(made)) ?? assert.fail('it is gone');
      assert.equal(refreshed.outs['compromisedCredentialsRiskConfiguration'], undefined);
      await turn('ENFORCED');
      const again = await harness.up({ ...refreshed, inputs: made.inputs }, program());
      assert.deepEqual(live(), LEAKED_LIVE);
      assert.deepEqual(await harness.diff(again, program()), { changes: false });
    });

    it('is deleted without a request where its pool has turned it off before', async () => {
      const made = await harness.create(program());
      await turn('OFF', 'ESSENTIALS');
      harness.calls();
      await harness.delete(made);
      assert.deepEqual(harness.calls(), [READ]);
    });

    it('warns where the program moves the pool out of PLUS and leaves the configuration as it is', async () => {
      const made = await harness.create(program());
      harness.calls();
      const leaving = (pool: object) =>
        consoleOutputOf(async () => {
          const inputs = await harness.inputs({ ...program(), [POOL]: pool }, made.inputs);
          assert.deepEqual(inputs, made.inputs);
        });
      assert.match(
        await leaving({ userPoolTier: 'ESSENTIALS', advancedSecurityMode: 'OFF' }),
        /^userPoolId: Only a pool in the PLUS tier has threat protection\. .* The tier of the pool is ESSENTIALS\./,
      );
      assert.match(
        await leaving({ advancedSecurityMode: 'OFF' }),
        /^userPoolId: The threat protection of the pool is off/,
      );
      for (const pool of [{}, { userPoolTier: 'PLUS', advancedSecurityMode: 'ENFORCED' }])
        assert.equal(await leaving(pool), '');
      assert.deepEqual(harness.calls(), []);
    });
  });
});
