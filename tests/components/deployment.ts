import assert from 'node:assert/strict';
import * as pulumi from '@pulumi/pulumi';
import type { MockResourceArgs, MockResourceResult } from '@pulumi/pulumi/runtime';
import { own, type PlainObject } from '../../provider/codec/plain-object';
import { handler } from '../../provider/provider-v1';
import { warningsFor as poolWarnings } from '../../provider/resources/user-pool/check';
import { warningsFor as clientWarnings } from '../../provider/resources/user-pool-client/check';
import type { Emulator } from '../support/emulator';

const PREFIX = 'pulumi-nodejs:dynamic/cognito-user-pool:';

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
};

/** How a dynamic provider marks what is secret; outputs that other resources get have it taken off. */
const unsealed = (value: unknown): unknown => own(value, 'value') ?? value;

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
    const create = async ({ type, name, inputs: given }: MockResourceArgs): Promise<MockResourceResult> => {
      if (!type.startsWith(PREFIX)) return { id: undefined, state: given };
      const kind = type.slice(PREFIX.length);
      const provider = await this.provider(kind);
      const { inputs, failures = [] } = await provider.check({}, given);
      assert.deepEqual(failures, [], `${kind} ${name}`);
      const { id, outs = {} } = await provider.create(inputs);
      made.push({ kind, name, given, inputs, id, outs });
      return {
        id,
        state: Object.fromEntries(Object.entries(outs).map(([key, value]) => [key, unsealed(value)])),
      };
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

  /** What a refresh finds to be other than declared. */
  async driftOf({ made }: Deployment): Promise<ReadonlyArray<string>> {
    const found: string[] = [];
    for (const { kind, name, inputs, id, outs } of made) {
      const provider = await this.provider(kind);
      const read = await provider.read(id, outs);
      const { changes } = await provider.diff(id, read.props ?? {}, inputs);
      if (changes !== false) found.push(`${kind} ${name}`);
      assert.deepEqual(read.inputs, withoutProvider(inputs), `${kind} ${name}`);
    }
    return found;
  }
}

const withoutProvider = ({ __provider: _, ...others }: PlainObject): PlainObject => others;

/** Waits until every resource of the program is registered: each may make the next possible. */
const settled = (): Promise<void> => pulumi.runtime.disconnect();
