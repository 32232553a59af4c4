import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { dynamic } from '@pulumi/pulumi';
import type { PlainObject } from '../../provider/codec/plain-object';

const isAws = (name: string): boolean => name.startsWith('AWS_') || name === 'HOME';

/** The environment of one `describe`: credentials and nothing else of AWS's, whatever the machine has; restored after. */
export const awsEnv = (): {
  readonly set: (variables: Readonly<Record<string, string | undefined>>) => void;
  /** Writes the files that AWS tools read. */
  readonly files: (config: string, credentials?: string) => void;
} => {
  const before = Object.entries(process.env).filter(([name]) => isAws(name));
  let folder = '';
  const set = (variables: Readonly<Record<string, string | undefined>>): void => {
    for (const [name, value] of Object.entries(variables)) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  };
  const clear = (): void => {
    for (const name of Object.keys(process.env).filter(isAws)) delete process.env[name];
  };
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'pool-home-'));
    clear();
    set({
      HOME: folder,
      AWS_ACCESS_KEY_ID: 'AKIAENVIRONMENT',
      AWS_SECRET_ACCESS_KEY: 'secret',
      AWS_EC2_METADATA_DISABLED: 'true',
      AWS_CONFIG_FILE: join(folder, 'config'),
      AWS_SHARED_CREDENTIALS_FILE: join(folder, 'credentials'),
    });
  });
  afterEach(() => {
    clear();
    set(Object.fromEntries(before));
    rmSync(folder, { recursive: true });
  });
  return {
    set,
    files: (config, credentials = '') => {
      writeFileSync(join(folder, 'config'), config);
      writeFileSync(join(folder, 'credentials'), credentials);
    },
  };
};

/** The configuration that Pulumi's process hands to a dynamic provider. */
export const configured = (settings: PlainObject): dynamic.ConfigureRequest =>
  ({ config: { get: (key: string) => settings[key] } }) as never;
