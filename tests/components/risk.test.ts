import assert from 'node:assert/strict';
import { PlusTierPool, type PlusTierPoolArgs } from '../../components';
import { byKind, registeredBy } from '../support/presets/registered';

const BODY = { subject: 'A sign-in', textBody: 'Somebody signed in from {city}.' };
const SES = 'arn:aws:ses:eu-west-1:123456789012:identity/example.com';

const riskOf = async (args: PlusTierPoolArgs) => {
  const { RiskConfiguration } = byKind(await registeredBy(() => new PlusTierPool('x', args)));
  return RiskConfiguration?.inputs ?? {};
};

/** What happens at each level of risk. */
const actionsOf = (inputs: Readonly<Record<string, unknown>>): unknown =>
  Object(inputs['accountTakeoverRiskConfiguration'])['actions'];

describe('The risk configuration of a PlusTierPool', () => {
  it('refuses compromised passwords, and does more the riskier a sign-in is, without e-mail', async () => {
    const risk = await riskOf({});
    assert.deepEqual(risk['compromisedCredentialsRiskConfiguration'], { actions: { eventAction: 'BLOCK' } });
    assert.deepEqual(actionsOf(risk), {
      lowAction: { eventAction: 'NO_ACTION', notify: false },
      mediumAction: { eventAction: 'MFA_IF_CONFIGURED', notify: false },
      highAction: { eventAction: 'BLOCK', notify: false },
    });
    assert.equal(risk['skipRules'], undefined);
  });

  it('notifies users where the program gives the e-mail of the action', async () => {
    const notifyConfiguration = { sourceArn: SES, blockEmail: BODY };
    const risk = await riskOf({
      riskConfiguration: { accountTakeoverRiskConfiguration: { notifyConfiguration, actions: {} } },
    });
    assert.deepEqual(actionsOf(risk), {
      lowAction: { eventAction: 'NO_ACTION', notify: false },
      mediumAction: { eventAction: 'MFA_IF_CONFIGURED', notify: false },
      highAction: { eventAction: 'BLOCK', notify: true },
    });
  });

  it('takes each setting that the program puts over it, and keeps the others', async () => {
    const risk = await riskOf({
      riskConfiguration: {
        accountTakeoverRiskConfiguration: {
          actions: { lowAction: { eventAction: 'MFA_REQUIRED', notify: false } },
        },
        riskExceptionConfiguration: { blockedIPRangeList: ['192.0.2.0/24'] },
      },
    });
    assert.deepEqual(Object(actionsOf(risk))['lowAction'], { eventAction: 'MFA_REQUIRED', notify: false });
    assert.deepEqual(Object(actionsOf(risk))['highAction'], { eventAction: 'BLOCK', notify: false });
    assert.deepEqual(risk['riskExceptionConfiguration'], { blockedIPRangeList: ['192.0.2.0/24'] });
  });

  it('is not warned about while threat protection only records, as the program asks', async () => {
    const risk = await riskOf({ threatProtection: 'AUDIT' });
    assert.deepEqual(risk['skipRules'], ['risk-configuration/audit-takes-no-action']);
  });

  it('is of its pool, goes with it, and takes options of its own', async () => {
    const { RiskConfiguration } = byKind(
      await registeredBy(
        () => new PlusTierPool('x', {}, { riskConfigurationOptions: { aliases: [{ name: 'risk' }] } }),
      ),
    );
    assert.equal(RiskConfiguration?.inputs['userPoolId'], 'x-id');
    assert.ok(RiskConfiguration?.options.deletedWith);
    assert.deepEqual(RiskConfiguration?.options.aliases, [{ name: 'risk' }]);
  });

  it('is left out where the program says so', async () => {
    const all = byKind(await registeredBy(() => new PlusTierPool('x', { createRiskConfiguration: false })));
    assert.ok(!Object.hasOwn(all, 'RiskConfiguration'));
  });
});
