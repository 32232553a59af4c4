import assert from 'node:assert/strict';
import { asObject, isPlainObject, type PlainObject } from '../../provider/codec/plain-object';
import { unmarkSecrets } from '../../provider/engine/mark-secrets';
import { type Deployed, ProviderHarness, quiet, REGION } from '../guarantees/provider-harness';
import type { Kind, Origin } from './foreign-state';
import { AUTONAMES, type ForeignState, type Shape, stateOf } from './shapes/shape';

/** The text by which the engine finds this provider: in all that a program says, and in no state of another provider. */
export const PROVIDER = { __provider: 'the constant text' };

const NAMES: Readonly<Record<Kind, string>> = {
  UserPool: 'poolName',
  UserPoolClient: 'clientName',
  UserPoolDomain: '',
  ResourceServer: '',
  UserPoolGroup: 'groupName',
  IdentityProvider: '',
  LogDelivery: '',
  RiskConfiguration: '',
  ManagedLoginTerms: '',
  UserPoolUser: '',
  UserGroupMembership: '',
  ManagedLoginBranding: '',
  UserPoolUICustomization: '',
};

const CHANGING = /^(?!(?:Admin)?(?:Describe|Get|List))/;

/** Operations that change something, among those asked for since the last look. */
export const changesIn = (harness: ProviderHarness): readonly string[] =>
  harness.calls().filter((call) => CHANGING.test(call));

/** A resource that another provider manages. */
export interface Managed {
  readonly shape: Shape;
  /** Its id, as AWS knows it. */
  readonly id: string;
  readonly state: ForeignState;
  /** What the program says of it. */
  readonly news: PlainObject;
  /** What this package keeps of such a resource that it has made itself. */
  readonly own: Deployed;
}

/** The pool of what is inside one has an attribute of its own. */
const TEAM = [{ name: 'team', attributeDataType: 'String', mutable: true }];

/** The same shape of a client that is there. */
const withClientId = (shape: Shape, clientId: string): Shape => ({
  ...shape,
  program: { ...shape.program, clientId },
  aws: { ...shape.aws, clientId },
  ...(shape.awsNative !== undefined && { awsNative: { ...shape.awsNative, clientId } }),
});

/** Harnesses of every kind on one emulator. */
export class TakeoverHarness {
  private constructor(
    readonly pools: ProviderHarness,
    private readonly region: string,
  ) {}

  static async open(
    config: Readonly<Record<string, string>> = {},
    region = REGION,
  ): Promise<TakeoverHarness> {
    const pools = await ProviderHarness.open({}, config);
    pools.base = { poolName: 'pool', region };
    return new TakeoverHarness(pools, region);
  }

  close = (): Promise<void> => this.pools.close();

  reset = (): void => this.pools.emulator.reset();

  /** A run of its own of a kind. */
  async run(kind: Kind): Promise<ProviderHarness> {
    const harness = await this.pools.other(kind);
    harness.base = {};
    return harness;
  }

  private async newClient(userPoolId: string): Promise<string> {
    const clients = await this.run('UserPoolClient');
    return (await clients.create({ userPoolId, clientName: 'web' })).id;
  }

  /** The shape of what belongs to a client, which it calls CLIENT, with one that is live. */
  private async withClient(UserPoolId: string, shape: Shape): Promise<Shape> {
    const request = { UserPoolId, ClientName: 'web' };
    const { UserPoolClient } = await this.pools.sendRaw('CreateUserPoolClient', request, this.region);
    return JSON.parse(JSON.stringify(shape).replaceAll('CLIENT', Object(UserPoolClient)['ClientId']));
  }

  /** The shape with the client that it needs. */
  private async madeOf(poolId: string, shape: Shape): Promise<Shape> {
    if (shape.kind === 'ManagedLoginTerms') return this.withClient(poolId, shape);
    return shape.program['clientId'] === '' || shape.kind === 'ManagedLoginBranding'
      ? withClientId(shape, await this.newClient(poolId))
      : shape;
  }

  /** Makes a user and a group. */
  private async makeMember(UserPoolId: string): Promise<void> {
    await this.pools.sendRaw('AdminCreateUser', { UserPoolId, Username: 'ada' }, this.region);
    await this.pools.sendRaw('CreateGroup', { UserPoolId, GroupName: 'admins' }, this.region);
  }

  /** Makes what a shape tells of, and gives it to the other provider. */
  async make(
    origin: Origin,
    shape: Shape,
    createPool: (userPoolId: string) => Promise<void> = async () => undefined,
  ): Promise<Managed> {
    const { kind, isOfClient } = shape;
    // Threat protection, of which user activity is a part, is in the PLUS tier only.
    const plus = { userPoolTier: 'PLUS', userPoolAddOns: { advancedSecurityMode: 'ENFORCED' } };
    const isOfPlus = kind === 'LogDelivery' || kind === 'RiskConfiguration';
    const pool = await this.pools.create({ schema: TEAM, ...(isOfPlus && plus) });
    await createPool(pool.id);
    if (kind === 'UserGroupMembership') await this.makeMember(pool.id);
    if (kind === 'UserPoolUICustomization')
      await this.pools.sendRaw('CreateUserPoolDomain', { UserPoolId: pool.id, Domain: 'pages' }, this.region);
    const made = await this.madeOf(pool.id, shape);
    const clientId = isOfClient === true ? await this.newClient(pool.id) : undefined;
    const { program, undeclared, aws = {}, awsNative } = made;
    const harness = await this.run(kind);
    const ofClient = clientId === undefined ? {} : { clientId };
    const inside = kind === 'UserPool' ? { region: this.region } : { userPoolId: pool.id, ...ofClient };
    const given = origin === 'aws' ? aws : (awsNative ?? {});
    const autoname = AUTONAMES[kind];
    const isNamed = autoname === '' || ['name', 'userPoolName'].some((name) => Object.hasOwn(given, name));
    const name = isNamed ? {} : { [NAMES[kind]]: autoname };
    const own = await harness.create({ ...inside, ...name, ...program, ...undeclared });
    const userPoolId = kind === 'UserPool' ? own.id : pool.id;
    const secret = own.outs['clientSecret'];
    const outputs = Object(secret).value;
    const state = stateOf(origin, made, {
      userPoolId,
      id: own.id,
      clientId,
      secret: typeof outputs === 'string' ? outputs : undefined,
    });
    const news = { ...PROVIDER, ...(kind !== 'UserPool' && { userPoolId, ...ofClient }), ...program };
    this.pools.calls();
    return { shape: made, id: own.id, state, news, own };
  }
}

/** A harness that is open, and silent, while a suite runs, and reset before each of its tests. */
export const onStage = (config?: Readonly<Record<string, string>>): (() => TakeoverHarness) => {
  let takeover: TakeoverHarness | undefined;
  const opened = (): TakeoverHarness => takeover ?? assert.fail('not open');
  quiet();
  before(async () => {
    takeover = await TakeoverHarness.open(config);
  });
  after(() => opened().close());
  beforeEach(() => opened().reset());
  return opened;
};

/** Properties as the engine hands them to a provider that knows no secrets: without the marks. */
export const handed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(handed);
  const plain = unmarkSecrets(value);
  if (!isPlainObject(plain)) return plain;
  return Object.fromEntries(Object.entries(plain).map(([name, item]) => [name, handed(item)]));
};

/** A resource after its take-over. */
export interface TakenOver extends Deployed {
  readonly diff: object;
  /** Its inputs and outputs with what the state marks as secret. */
  readonly written: PlainObject;
  readonly kept: PlainObject;
}

/** What the engine has of a resource after an update by an alias, from the other provider's state. */
export const takenOver = async (
  harness: ProviderHarness,
  state: ForeignState,
  news: PlainObject,
): Promise<TakenOver> => {
  const written = await harness.inputs(news, state.inputs);
  const inputs = asObject(handed(written));
  const diff = await harness.provider.diff(state.id, state.outs, inputs);
  const { outs = {} } = await harness.provider.update(state.id, state.outs, inputs);
  return {
    id: state.id,
    inputs,
    outs: { ...asObject(handed(outs)), ...PROVIDER },
    diff,
    written,
    kept: outs,
  };
};

/** Properties without what is between the engine and a provider. */
export const withoutInternalProperties = (properties: PlainObject): PlainObject =>
  Object.fromEntries(Object.entries(properties).filter(([name]) => !name.startsWith('__')));

/** Asserts that the engine, which compares inputs text by text, finds nothing to show. */
export const showsNothing = (before: PlainObject, after: PlainObject): void =>
  assert.deepEqual(
    withoutInternalProperties(after),
    withoutInternalProperties(before),
    'the engine shows a change',
  );
