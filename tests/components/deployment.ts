import assert from 'node:assert/strict';
import * as pulumi from '@pulumi/pulumi';
import type { MockResourceArgs, MockResourceResult } from '@pulumi/pulumi/runtime';
import { omit } from '../../provider/codec/pick';
import { asObject, isPlainObject, own, type PlainObject } from '../../provider/codec/plain-object';
import { handler } from '../../provider/provider-v1';
import { warningsFor as providerWarnings } from '../../provider/resources/identity-provider/check';
import { warningsFor as brandingWarnings } from '../../provider/resources/managed-login-branding/check';
import { warningsFor as riskWarnings } from '../../provider/resources/risk-configuration/check';
import { warningsFor as poolWarnings } from '../../provider/resources/user-pool/check';
import { warningsFor as clientWarnings } from '../../provider/resources/user-pool-client/check';
import { warningsFor as domainWarnings } from '../../provider/resources/user-pool-domain/check';
import { warningsFor as groupWarnings } from '../../provider/resources/user-pool-group/check';
import type { Emulator } from '../support/emulator';

const PREFIX = 'pulumi-nodejs:dynamic/cognito-user-pool:';

/** How Pulumi marks a secret on its way to the engine. */
const SIGNATURE = '4dabf18193072939515e22adb298388d';
const SECRET = '1b47061264138c4ac30d75fd1eb44270';

type Provider = Required<pulumi.dynamic.ResourceProvider>;

/** A resource that a program made. */
export interface Made {
  readonly kind: string;
  readonly name: string;
  readonly given: PlainObject;
  readonly inputs: PlainObject;
  readonly id: string;
  readonly outs: PlainObject;
}

/** What a program makes, each in the order of its making, with the real provider against an emulator. */
export interface Deployment {
  readonly made: ReadonlyArray<Made>;
  /** What the rules would say on the resources. */
  readonly warnings: ReadonlyArray<string>;
}

const WARNINGS: Readonly<Record<string, (inputs: PlainObject) => ReadonlyArray<string>>> = {
  UserPool: poolWarnings,
  UserPoolClient: clientWarnings,
  UserPoolDomain: domainWarnings,
  UserPoolGroup: groupWarnings,
  IdentityProvider: providerWarnings,
  ManagedLoginBranding: brandingWarnings,
  RiskConfiguration: riskWarnings,
};

/** The key that an adoption sends, since AWS never returns the live one. */
const isWriteOnly = (inputs: PlainObject): boolean => own(inputs, 'signInWithApple') !== undefined;

/** Inputs and outputs as the engine hands them on to a dynamic provider: without the marks of what is secret. */
const unmarked = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(unmarked);
  if (!isPlainObject(value)) return value;
  return own(value, SIGNATURE) === SECRET
    ? unmarked(own(value, 'value'))
    : Object.fromEntries(Object.entries(value).map(([key, one]) => [key, unmarked(one)]));
};

export class Deployer {
  private readonly providers = new Map<string, Provider>();

  constructor(
    private readonly emulator: Emulator,
    private readonly region = 'eu-west-1',
  ) {
    process.env['AWS_ACCESS_KEY_ID'] = 'test';
    process.env['AWS_SECRET_ACCESS_KEY'] = 'test';
  }

  private async provider(kind: string): Promise<Provider> {
    const known = this.providers.get(kind);
    if (known !== undefined) return known;
    const provider = handler(kind) as Provider;
    const config: Readonly<Record<string, string>> = {
      'aws:region': this.region,
      'cognito-user-pool:endpoint': this.emulator.url,
      'cognito-user-pool:quotaShare': '1000',
    };
    const get = (key: string): string | undefined => config[key];
    await provider.configure({ config: { get, require: (key) => get(key) ?? assert.fail(key) } });
    this.providers.set(kind, provider);
    return provider;
  }

  /** Runs a program whose resources go through the provider, as `pulumi up` of a new stack would have them. */
  async up(program: () => unknown): Promise<Deployment> {
    const made: Made[] = [];
    const errors: unknown[] = [];
    const create = async ({ type, name, inputs: marked }: MockResourceArgs): Promise<MockResourceResult> => {
      if (!type.startsWith(PREFIX)) return { id: undefined, state: marked };
      const given = asObject(unmarked(marked));
      const kind = type.slice(PREFIX.length);
      const provider = await this.provider(kind);
      const { inputs, failures = [] } = await provider.check({}, given);
      assert.deepEqual(failures, [], `${kind} ${name}`);
      const { id, outs: withMarks = {} } = await provider.create(inputs);
      const outs = asObject(unmarked(withMarks));
      made.push({ kind, name, given, inputs, id, outs });
      return { id, state: outs };
    };
    await pulumi.runtime.setMocks({
      call: () => assert.fail('nothing is asked'),
      newResource: (args) =>
        create(args).catch((error: unknown) => {
          errors.push(error);
          return { id: `${args.name}-failed`, state: {} };
        }),
    });
    await pulumi.runtime.runInPulumiStack(async () => {
      program();
    });
    await settled();
    const [error] = errors;
    if (error !== undefined) throw error;
    const warnings = made.flatMap(({ kind, inputs }) => WARNINGS[kind]?.(inputs) ?? []);
    return { made, warnings };
  }

  /** What the same program would change now. */
  async changesOf({ made }: Deployment): Promise<ReadonlyArray<string>> {
    const found: string[] = [];
    for (const { kind, name, given, inputs, id, outs } of made) {
      const provider = await this.provider(kind);
      const checked = await provider.check(inputs, given);
      const { changes } = await provider.diff(id, outs, checked.inputs);
      if (changes !== false) found.push(`${kind} ${name}`);
    }
    return found;
  }

  /** What the adoption of each of the resources, instead of its creation, writes. */
  async writesOfAdoption({ made }: Deployment): Promise<ReadonlyArray<string>> {
    const found: string[] = [];
    for (const { kind, name, given, id } of made) {
      const provider = await this.provider(kind);
      const { inputs, failures = [] } = await provider.check({}, { ...given, adoptId: id });
      assert.deepEqual(failures, [], `${kind} ${name}`);
      this.emulator.requests.splice(0);
      await provider.create(inputs);
      const writes = this.emulator.requests
        .map(({ operation }) => operation)
        .filter((operation) => !/^(Describe|Get|List)/.test(operation));
      if (!isWriteOnly(given)) found.push(...writes.map((operation) => `${kind} ${name}: ${operation}`));
    }
    return found;
  }

  /** What a refresh finds to be other than declared. */
  async driftOf({ made }: Deployment): Promise<ReadonlyArray<string>> {
    const found: string[] = [];
    for (const { kind, name, inputs, id, outs } of made) {
      const provider = await this.provider(kind);
      const read = await provider.read(id, outs);
      const { changes } = await provider.diff(id, asObject(unmarked(read.props ?? {})), inputs);
      if (changes !== false) found.push(`${kind} ${name}`);
      assert.deepEqual(unmarked(read.inputs), readable(inputs), `${kind} ${name}`);
    }
    return found;
  }
}

/** The inputs that a refresh can tell: AWS never returns the private key of Apple. */
const readable = ({ __provider: _, signInWithApple: apple, ...others }: PlainObject): PlainObject =>
  apple === undefined ? others : { ...others, signInWithApple: omit(asObject(apple), ['privateKey']) };

/** Waits until every resource of the program is registered: each may make the next possible. */
const settled = (): Promise<void> => pulumi.runtime.disconnect();
