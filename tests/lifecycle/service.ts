import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const OURS = {
  AWS_ACCESS_KEY_ID: 'test',
  AWS_SECRET_ACCESS_KEY: 'test',
  AWS_REGION: 'us-east-1',
  AWS_EC2_METADATA_DISABLED: 'true',
  // The plugin records creates there.
  PULUMI_HOME: join(tmpdir(), `pulumi-home-${process.pid}`),
};

/** The environment variables before. */
export type SavedEnvironment = readonly (readonly [string, string | undefined])[];

/** Sets credentials that only an emulator accepts. */
export function setEnvironment(): SavedEnvironment {
  const before = Object.keys(OURS).map((name) => [name, process.env[name]] as const);
  Object.assign(process.env, OURS);
  return before;
}

export function restoreEnvironment(before: SavedEnvironment): void {
  rmSync(OURS.PULUMI_HOME, { recursive: true, force: true });
  for (const [name, value] of before) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
}
