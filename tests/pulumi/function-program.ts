import assert from 'node:assert/strict';
import * as pulumi from '@pulumi/pulumi';
import { type Emulator, startEmulator } from '../support/emulator';

/** The SDK's own promise of an output, which rejects where the output fails; undefined if it is unknown. */
export const resolved = (output: unknown): Promise<unknown> =>
  Reflect.get(Object(output), 'promise').call(output);

export const isKnown = async (output: unknown): Promise<unknown> => Reflect.get(Object(output), 'isKnown');

export interface EngineOptions {
  readonly config?: Readonly<Record<string, string>>;
  readonly isPreview?: boolean;
}

/** What a program returns, or the message of its error. */
export const outcomeOf = async (
  program: () => Promise<unknown>,
  { config = {}, isPreview = false }: EngineOptions = {},
): Promise<unknown> => {
  await pulumi.runtime.setMocks(
    {
      call: () => assert.fail('the engine is asked for a function'),
      // A new resource has no id in a preview.
      newResource: ({ name, type, inputs }) => ({
        id: isPreview && !type.startsWith('pulumi:providers:') ? '' : `${name}-id`,
        state: inputs,
      }),
    },
    'project',
    'stack',
    isPreview,
  );
  pulumi.runtime.setAllConfig({ ...config });
  try {
    return await program();
  } catch (thrown) {
    assert.ok(pulumi.RunError.isInstance(thrown), String(thrown));
    assert.equal(thrown.stack, '');
    return thrown.message;
  } finally {
    pulumi.runtime.setAllConfig({});
  }
};

/** An emulator for the tests of one `describe`, with credentials in the environment. */
export const setUpEmulator = (): (() => Emulator) => {
  let emulator: Emulator | undefined;
  before(async () => {
    Object.assign(process.env, { AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'test' });
    emulator = await startEmulator();
  });
  after(() => emulator?.close());
  return () => emulator ?? assert.fail('the emulator is not started yet');
};
