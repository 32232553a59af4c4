import assert from 'node:assert/strict';
import { deleteIn, getIn, setIn } from '../../provider/codec/object-path';
import { isPlainObject, own, type PlainObject } from '../../provider/codec/plain-object';
import { FOREIGN_NAMES } from '../../provider/migration/foreign-names';
import { quiet } from '../guarantees/provider-harness';
import { DEPLOYED_POOLS } from '../resources/user-pool/deployed-pools';
import { DEPLOYED_CLIENTS } from '../resources/user-pool-client/deployed-clients';
import { countOf, sampleOf } from '../support/sample';
import type { Kind, Origin } from './foreign-state';
import type { Shape } from './shapes/shape';
import { changesIn, showsNothing, TakeoverHarness, takenOver } from './takeover-harness';

/** The Region that the configurations are for. */
const region = 'us-east-1';

const ORIGINS: ReadonlyArray<Origin> = ['aws', 'aws-native'];

/** What only this package has, so that no state of another provider tells of it. */
const NEWER: Readonly<Record<Origin, ReadonlyArray<string>>> = {
  aws: ['dcrConfiguration', 'keyConfiguration', 'issuerConfiguration', 'acrConfiguration'],
  'aws-native': ['dcrConfiguration', 'keyConfiguration', 'issuerConfiguration', 'acrConfiguration'],
};

/** The inputs of this package other than settings. */
const HANDLING = ['skipRules', 'allowReplacement', 'forceDestroy', 'defaultTags'];

const without = (properties: PlainObject, names: ReadonlyArray<string>): PlainObject =>
  Object.fromEntries(Object.entries(properties).filter(([name]) => !names.includes(name)));

/** CloudFormation names the factors in one list. */
const withFactors = ({ softwareTokenMfaConfiguration, ...others }: PlainObject): PlainObject => {
  const factors = [
    ...(own(softwareTokenMfaConfiguration, 'enabled') === true ? ['SOFTWARE_TOKEN_MFA'] : []),
    ...(own(others, 'emailMfaConfiguration') === undefined ? [] : ['EMAIL_OTP']),
  ];
  const { emailMfaConfiguration: email, ...rest } = others;
  return {
    ...rest,
    ...(isPlainObject(email) && Object.keys(email).length > 0 && { emailMfaConfiguration: email }),
    ...(factors.length > 0 && { enabledMfas: factors }),
  };
};

/** A program in the words of another provider. */
const theirs = (origin: Origin, kind: Kind, program: PlainObject): PlainObject => {
  const names = FOREIGN_NAMES[kind]?.[origin === 'aws' ? 'aws' : 'awsNative'] ?? [];
  const renamed = names.reduce(
    (all, name) => {
      const value = getIn(all, name.ours.split('.'));
      return value === undefined
        ? all
        : setIn(deleteIn(all, name.ours.split('.')), name.theirs.split('.'), value);
    },
    origin === 'aws' ? program : withFactors(program),
  );
  const isEmptied = (name: string, value: unknown): boolean =>
    isPlainObject(value) && Object.keys(value).length === 0 && Object.keys(Object(program[name])).length > 0;
  return Object.fromEntries(Object.entries(renamed).filter(([name, value]) => !isEmptied(name, value)));
};

describe('Real configurations that another provider manages', () => {
  quiet();
  let takeover: TakeoverHarness;
  before(async () => {
    takeover = await TakeoverHarness.open({}, region);
  });
  after(() => takeover.close());

  /** Gives a pool the attributes and the resource servers that a client names. */
  const createPool = async (userPoolId: string, client: PlainObject): Promise<void> => {
    const named = (property: string): readonly string[] => Object(client)[property] ?? [];
    const attributes = [...named('readAttributes'), ...named('writeAttributes')]
      .filter((name) => name.startsWith('custom:') && name !== 'custom:team')
      .map((name) => name.slice('custom:'.length));
    if (attributes.length > 0) {
      const CustomAttributes = [...new Set(attributes)].map((Name) => ({
        Name,
        AttributeDataType: 'String',
        Mutable: true,
      }));
      await takeover.pools.sendRaw(
        'AddCustomAttributes',
        { UserPoolId: userPoolId, CustomAttributes },
        region,
      );
    }
    for (const scope of named('allowedOAuthScopes').filter((name) => name.includes('/'))) {
      const [Identifier, ScopeName] = scope.split('/');
      const Scopes = [{ ScopeName, ScopeDescription: 'Theirs' }];
      const server = { UserPoolId: userPoolId, Identifier, Name: Identifier, Scopes };
      await takeover.pools.sendRaw('CreateResourceServer', server, region);
    }
  };

  const each = async (
    origin: Origin,
    kind: 'UserPool' | 'UserPoolClient',
    all: ReadonlyArray<{ readonly source: string; readonly program: PlainObject }>,
  ): Promise<void> => {
    const wrong: string[] = [];
    for (const { source, program: given } of all) {
      takeover.reset();
      const program = without(given, [...NEWER[origin], ...HANDLING]);
      const words = theirs(origin, kind, program);
      const shape: Shape = { name: source, kind, program, aws: words, awsNative: words };
      try {
        const { state, news } = await takeover.make(origin, shape, (userPoolId) =>
          createPool(userPoolId, program),
        );
        const harness = await takeover.run(kind);
        const taken = await takenOver(harness, state, { ...news, skipRules: own(given, 'skipRules') });
        assert.deepEqual(changesIn(harness), [], 'something is sent');
        showsNothing(state.inputs, taken.inputs);
      } catch (thrown) {
        wrong.push(`${source}: ${thrown instanceof Error ? thrown.message.slice(0, 1_500) : 'failed'}`);
      }
    }
    assert.deepEqual(wrong, []);
  };

  for (const [number, origin] of ORIGINS.entries()) {
    const pools = sampleOf(DEPLOYED_POOLS, 2 * ORIGINS.length, number);
    it(`are taken over without a request or a change: ${countOf(pools, DEPLOYED_POOLS)} pools, of @pulumi/${origin}`, async () => {
      await each(
        origin,
        'UserPool',
        pools.map(({ source, pool }) => ({ source, program: pool })),
      );
    }).timeout(600_000);

    it(`are taken over without a request or a change: ${DEPLOYED_CLIENTS.length} app clients, of @pulumi/${origin}`, async () => {
      await each(
        origin,
        'UserPoolClient',
        DEPLOYED_CLIENTS.map(({ source, client }) => ({ source, program: client })),
      );
    }).timeout(600_000);
  }
});
