import { mkdirSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import type { Engine } from '../engine/types';

// Nothing else of the caller's comes along: no AWS or Pulumi login, no loader of the test runner.
const KEPT =
  /^(PATH|LANG|LC_\w+|TZ|TMPDIR|TEMP|TMP|SystemRoot|ComSpec|NODE_EXTRA_CA_CERTS|SSL_CERT_(FILE|DIR))$/;

const NEEDED_NODE = 22;

export interface EnvironmentOptions {
  readonly engine: Engine;
  /** A folder of the project's own for its state, home and settings. */
  readonly folder: string;
  /** The address of a Cognito emulator. */
  readonly emulator?: string | undefined;
  readonly env?: Readonly<Record<string, string>> | undefined;
}

/** The whole environment of a project's commands. */
export function projectEnvironment({
  engine,
  folder,
  emulator,
  env,
}: EnvironmentOptions): Record<string, string> {
  const folders = {
    state: join(folder, 'state'),
    home: join(folder, 'home'),
    pulumi: join(folder, 'pulumi-home'),
  };
  for (const each of Object.values(folders)) mkdirSync(each, { recursive: true });
  return {
    ...kept(process.env),
    ...engine.env,
    PATH: searchPath(engine),
    HOME: folders.home,
    PULUMI_BACKEND_URL: `file://${folders.state}`,
    PULUMI_HOME: folders.pulumi,
    PULUMI_CONFIG_PASSPHRASE: 'a passphrase of the tests',
    PULUMI_SKIP_UPDATE_CHECK: 'true',
    PULUMI_DISABLE_AUTOMATIC_PLUGIN_ACQUISITION: 'true',
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    AWS_REGION: 'eu-west-1',
    AWS_EC2_METADATA_DISABLED: 'true',
    ...(emulator === undefined ? {} : { AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER: emulator }),
    ...env,
  };
}

/** The same for a process that adds to our environment instead of replacing it: what must not leak is empty. */
export function overlaid(environment: Readonly<Record<string, string>>): Record<string, string> {
  const leaking = Object.keys(process.env).filter((name) => /^(AWS|PULUMI|NODE)_/.test(name));
  return { ...Object.fromEntries(leaking.map((name) => [name, ''])), ...environment };
}

/** The caller's environment for npm, without what an npm script that runs us has put there. */
export function npmEnvironment(): NodeJS.ProcessEnv {
  const own =
    /^(npm_(package|lifecycle|command|execpath|node_execpath|config_(local_)?prefix)|INIT_CWD|NODE_)/i;
  const { NODE_EXTRA_CA_CERTS: certificates } = process.env;
  return {
    ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.test(name))),
    ...(certificates === undefined ? {} : { NODE_EXTRA_CA_CERTS: certificates }),
    PATH: [nodeFolder(), process.env['PATH'] ?? ''].join(delimiter),
  };
}

function kept(env: NodeJS.ProcessEnv): Record<string, string> {
  const entries = Object.entries(env).flatMap(([name, value]) =>
    value !== undefined && KEPT.test(name) ? [[name, value] as const] : [],
  );
  return Object.fromEntries(entries);
}

/** A cached engine comes first: the folder of our Node may hold an older one. */
function searchPath({ origin, pulumi, env }: Engine): string {
  return [...(origin === 'path' ? [] : [dirname(pulumi)]), nodeFolder(), env['PATH'] ?? ''].join(delimiter);
}

/** Where the Node that runs us is: the engine's hosts take the first one on PATH. */
function nodeFolder(): string {
  if (Number.parseInt(process.versions.node, 10) < NEEDED_NODE) {
    throw new Error(
      `Node ${NEEDED_NODE} or newer is needed, and this is ${process.version}: use an npm script`,
    );
  }
  return dirname(process.execPath);
}
