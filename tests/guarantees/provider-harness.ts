import assert from 'node:assert/strict';
import type { dynamic } from '@pulumi/pulumi';
import type { PlainObject } from '../../provider/codec/plain-object';
import { ResourceHandler } from '../../provider/hosts/resource-handler';
import { handler } from '../../provider/provider-v1';
import { kindNamed } from '../../provider/resources';
import type { Values } from '../lifecycle/names';
import { withoutSecretMarks } from '../lifecycle/without-secret-marks';
import { type Emulator, type EmulatorOptions, startEmulator } from '../support/emulator';
import { sendRaw } from '../support/emulator/send-raw';

export const REGION = 'eu-west-1';

/** A deployed resource, as the engine's state has it. */
export interface Deployed {
  readonly id: string;
  readonly inputs: PlainObject;
  readonly outs: PlainObject;
}

/** The error of a failed step: a message, and the partial state. */
export interface Thrown extends Error {
  readonly id?: string;
  readonly properties?: PlainObject;
  readonly reasons?: readonly string[];
}

const configOf = (values: Readonly<Record<string, string>>): dynamic.Config => ({
  get: (key) => values[key],
  require: (key) => values[key] ?? assert.fail(key),
});

/** Resources of one kind on their own emulator, with the calls that the engine makes. */
export class ProviderHarness {
  /** The inputs of every program, unless it overrides them. */
  base: PlainObject;

  private constructor(
    readonly emulator: Emulator,
    readonly provider: Required<dynamic.ResourceProvider>,
    readonly kind: string,
    private readonly config: Readonly<Record<string, string>>,
  ) {
    this.base = { ...(kind === 'UserPool' && { poolName: 'pool' }), region: REGION };
  }

  static async open(
    { kind = 'UserPool', ...options }: EmulatorOptions & { readonly kind?: string } = {},
    config: Readonly<Record<string, string>> = {},
  ): Promise<ProviderHarness> {
    process.env['AWS_ACCESS_KEY_ID'] = 'test';
    process.env['AWS_SECRET_ACCESS_KEY'] = 'test';
    const emulator = await startEmulator(options);
    return ProviderHarness.on(emulator, kind, {
      'cognito-user-pool:endpoint': emulator.url,
      'cognito-user-pool:quotaShare': '1000',
      ...config,
    });
  }

  private static async on(
    emulator: Emulator,
    kind: string,
    config: Readonly<Record<string, string>>,
  ): Promise<ProviderHarness> {
    const provider = handler(kind) as Required<dynamic.ResourceProvider>;
    await provider.configure({ config: configOf(config) });
    return new ProviderHarness(emulator, provider, kind, config);
  }

  /** The same program's resources of another kind. */
  other(kind: string): Promise<ProviderHarness> {
    return ProviderHarness.on(this.emulator, kind, this.config);
  }

  /** A host without Pulumi for the same resources. */
  handler(): ResourceHandler {
    const { kind, config } = this;
    const made = new ResourceHandler(kind, kindNamed(kind) ?? assert.fail(kind), () => undefined);
    made.connection.configure((key) => config[key]);
    return made;
  }

  close(): Promise<void> {
    return this.emulator.close();
  }

  /** The inputs of a program, or the reasons why the preview fails. */
  async inputs(program: object, olds: PlainObject = {}): Promise<PlainObject> {
    const { inputs, failures = [] } = await this.provider.check(withoutSecretMarks(olds), {
      ...this.base,
      ...program,
    });
    if (failures.length > 0) throw new Error(failures.map(({ reason }) => reason).join('\n'));
    return inputs;
  }

  async create(program: object): Promise<Deployed> {
    const inputs = await this.inputs(program);
    const { id, outs } = await this.provider.create(inputs);
    return { id, inputs, outs };
  }

  /** What the preview finds; an error is the preview's failure. */
  async diff({ id, inputs, outs }: Deployed, program: object): Promise<dynamic.DiffResult> {
    return this.provider.diff(id, withoutSecretMarks(outs), await this.inputs(program, inputs));
  }

  /** Moves a resource to what a program says, as `pulumi up` does. */
  async up(pool: Deployed, program: object): Promise<Deployed> {
    const inputs = await this.inputs(program, pool.inputs);
    const olds = withoutSecretMarks(pool.outs);
    const { changes } = await this.provider.diff(pool.id, olds, inputs);
    if (changes === false) return { ...pool, inputs };
    const { outs } = await this.provider.update(pool.id, olds, inputs);
    return { id: pool.id, inputs, outs: outs ?? {} };
  }

  async refresh(pool: Deployed): Promise<Deployed | undefined> {
    const { id, props, inputs } = await this.provider.read(pool.id, withoutSecretMarks(pool.outs));
    return id === undefined ? undefined : { id, outs: props ?? {}, inputs: inputs ?? {} };
  }

  delete({ id, outs }: Deployed): Promise<void> {
    return this.provider.delete(id, withoutSecretMarks(outs));
  }

  /** Asks Cognito as anybody else does, with none of our code. */
  async sendRaw(
    operation: string,
    input: object,
    region = REGION,
  ): Promise<Readonly<Record<string, unknown>>> {
    return sendRaw(this.emulator, operation, input, region);
  }

  /** The operations that the emulator was asked for since the last call of this. */
  calls(): readonly string[] {
    return this.emulator.requests.splice(0).map(({ operation }) => operation);
  }
}

/** The error that a step ends in. */
export const thrownBy = async (step: Promise<unknown>): Promise<Thrown> => {
  try {
    await step;
  } catch (thrown) {
    assert.ok(thrown instanceof Error);
    return thrown;
  }
  return assert.fail('the step did not fail');
};

/** The console output of a step, also of one that fails. */
export const consoleOutputOf = async (step: () => Promise<unknown>): Promise<string> => {
  const messages: string[] = [];
  const names = ['log', 'info', 'warn', 'error', 'debug'] as const;
  const before = names.map((name) => console[name]);
  for (const name of names)
    console[name] = (...given: unknown[]) => messages.push(given.map(String).join(' '));
  try {
    await step();
  } finally {
    for (const [index, name] of names.entries()) console[name] = before[index] ?? console.log;
  }
  return messages.join('\n');
};

const FACTORS = new Set(['SoftwareTokenMfaConfiguration', 'EmailMfaConfiguration', 'WebAuthnConfiguration']);

/** The live members of a pool, by AWS’s names. */
export const recordOf = ({ emulator }: ProviderHarness, id: string): Values => {
  const { userPool, mfa } = emulator.pool(id);
  return structuredClone({ ...userPool, ...mfa });
};

/** Changes a live pool behind the program's back, by AWS's names. */
export const rewrite = ({ emulator }: ProviderHarness, id: string, record: Values): void => {
  const pool = emulator.pool(id);
  const [factors, others] = [true, false].map((isFactor) =>
    Object.fromEntries(Object.entries(record).filter(([name]) => FACTORS.has(name) === isFactor)),
  );
  pool.mfa = { ...factors };
  Object.assign(pool, { userPool: { ...others } });
};

/** Silences the provider’s messages during a suite. */
export const quiet = (): void => {
  const { info } = console;
  before(() => {
    console.info = () => undefined;
  });
  after(() => {
    console.info = info;
  });
};
