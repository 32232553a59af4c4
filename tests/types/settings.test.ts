import { expectTypeOf } from 'expect-type';
import type { PlainObject } from '../../provider/codec/plain-object';
import type { PathOrElement, SettingAt, SettingPath } from '../../provider/codec/setting-path';
import type { Rule as AnyRule } from '../../provider/engine/rules';
import type { MergeSchema } from '../../provider/engine/three-way-merge';
import type { LivePool } from '../../provider/resources/user-pool/live';
import { type PoolPath, poolPaths } from '../../provider/resources/user-pool/paths';
import type { Rule, RulePath } from '../../provider/resources/user-pool/rules/rule';
import type { PoolSettings, UserPoolSettings } from '../../provider/resources/user-pool/settings';
import type { LiveClient } from '../../provider/resources/user-pool-client/live';
import type { ClientPath } from '../../provider/resources/user-pool-client/paths';
import type { ClientRule } from '../../provider/resources/user-pool-client/rules/rule';
import type { ClientSettings } from '../../provider/resources/user-pool-client/settings';

const settings: PoolSettings = { mfaConfiguration: 'ON', softwareTokenMfaConfiguration: { enabled: true } };
const client: ClientSettings = { refreshTokenValidity: 30 };

/** Each compiles only with what its type says. */
const atPath = (_path: PoolPath): void => {};
const atClientPath = (_path: ClientPath): void => {};
const plans = (_target: PoolSettings): void => {};
const plansClient = (_target: ClientSettings): void => {};
const checks = (_paths: Rule['paths'], _violates?: Rule['violates']): void => {};
const checksClient = (_paths: ClientRule['paths']): void => {};
const resets = (_schema: Pick<MergeSchema<UserPoolSettings>, 'resetValue' | 'isImplicitDefault'>): void => {};

describe('The path of a setting', () => {
  it('is one that the declaration has, at any depth', () => {
    atPath('mfaConfiguration');
    atPath('policies.passwordPolicy.minimumLength');
    atPath('userPoolTags.team');
    atPath('userPoolTags["my tag"]');
    atPath('acrConfiguration.Level1.acrValue');
    atPath('schema');
    atClientPath('tokenValidityUnits.refreshToken');
    // @ts-expect-error a letter is missing
    atPath('mfaConfigration');
    // @ts-expect-error it is called minimumLength
    atPath('policies.passwordPolicy.minLength');
    // @ts-expect-error a list is one setting
    atPath('schema.name');
    // @ts-expect-error it ends with a dot
    atPath('policies.');
    // @ts-expect-error AWS’s own names are not taken
    atPath('MfaConfiguration');
    // @ts-expect-error a pool has no such setting: app clients do
    atPath('refreshTokenValidity');
    // @ts-expect-error it is called refreshToken
    atClientPath('tokenValidityUnits.refresh');
  });

  it('says what is there', () => {
    expectTypeOf<
      SettingAt<UserPoolSettings, 'policies.passwordPolicy.minimumLength'>
    >().toEqualTypeOf<number>();
    expectTypeOf<SettingAt<UserPoolSettings, 'mfaConfiguration'>>().toEqualTypeOf<
      'OFF' | 'ON' | 'OPTIONAL'
    >();
    expectTypeOf(poolPaths.get(settings, 'softwareTokenMfaConfiguration.enabled')).toEqualTypeOf<
      boolean | undefined
    >();
    // @ts-expect-error a length is a number
    poolPaths.set(settings, 'policies.passwordPolicy.minimumLength', '8');
    // @ts-expect-error the path is misspelt
    poolPaths.get(settings, 'softwareTokenMfaConfiguration.enable');
    // @ts-expect-error the path is misspelt
    poolPaths.delete(settings, 'smsConfigration');
    // @ts-expect-error the path is misspelt, though the inputs have no type
    poolPaths.read({}, 'smsConfigration');
  });

  it('is any text only where the settings have no type', () => {
    expectTypeOf<SettingPath<PlainObject>>().toEqualTypeOf<string>();
    expectTypeOf<PoolPath>().not.toEqualTypeOf<string>();
    expectTypeOf<PathOrElement<'schema'>>().toEqualTypeOf<'schema' | `schema[${string}`>();
  });
});

describe('A misspelt setting fails the build', () => {
  it('in what the plan reads of a live resource', () => {
    const pool = (live: LivePool) => [
      live.settings.smsConfiguration?.snsCallerArn,
      // @ts-expect-error a letter is missing
      live.settings.smsConfigration,
      // @ts-expect-error it is called snsCallerArn
      live.settings.smsConfiguration?.callerArn,
    ];
    const app = (live: LiveClient) => [
      live.settings.analyticsConfiguration?.applicationArn,
      // @ts-expect-error it is called analyticsConfiguration
      live.settings.analytics,
    ];
    expectTypeOf(pool).toBeFunction();
    expectTypeOf(app).toBeFunction();
    expectTypeOf<LivePool['settings']>().toEqualTypeOf<Partial<UserPoolSettings>>();
  });

  it('in the desired state', () => {
    plans({ ...settings, mfaConfiguration: 'OFF' });
    plansClient({ ...client, explicitAuthFlows: [] });
    // @ts-expect-error a letter is missing
    plans({ ...settings, mfaConfigration: 'OFF' });
    // @ts-expect-error there is no such mode
    plans({ ...settings, mfaConfiguration: 'NONE' });
    // @ts-expect-error it is called enabled
    plans({ ...settings, softwareTokenMfaConfiguration: { enable: true } });
    // @ts-expect-error it is called explicitAuthFlows
    plansClient({ ...client, authFlows: [] });
  });

  it('in a rule: what it reads, what it is about, and where it is broken', () => {
    checks(['mfaConfiguration', 'policies.signInPolicy', 'region', 'adoptId'], (pool) => [
      { path: `schema[${pool.schema?.length ?? 0}].name` },
    ]);
    // @ts-expect-error it is called policies.signInPolicy
    checks(['policies.signIn']);
    // @ts-expect-error app clients have no mode
    checksClient(['mfaConfiguration']);
    // @ts-expect-error the place is misspelt
    checks([], () => [{ path: 'shema[0].name' }]);
    // @ts-expect-error what it reads is misspelt
    checks([], (pool) => pool.smsConfigration === undefined);
    expectTypeOf<Rule>().toExtend<AnyRule<never>>();
    expectTypeOf<RulePath>().not.toEqualTypeOf<string>();
  });

  it('where a setting goes back to a value', () => {
    resets({ resetValue: (path) => (path === 'acrConfiguration' ? undefined : null) });
    // @ts-expect-error no path can be this one
    resets({ resetValue: (path) => (path === 'acrConfigration' ? undefined : null) });
    resets({
      resetValue: () => undefined,
      // @ts-expect-error no path can be this one
      isImplicitDefault: (path) => path === 'deviceConfiguration.challengeRequired',
    });
  });
});
