import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Release } from './types';

/** The oldest CLI this package is tested with. */
export const MINIMUM_VERSION = '3.200.0';

/** A Go tool module: what it builds, and the versions its `go.mod` pins. */
export interface Pin {
  readonly executable: string;
  readonly folder: string;
  readonly tool: string;
  readonly version: string;
  /** The Go release it needs, as in `1.24`. */
  readonly go: string;
  readonly ldflags: string;
}

const OF_PULUMI = 'github.com/pulumi/pulumi/sdk/v3/go/common/version.Version';
const OF_YAML = 'github.com/pulumi/pulumi-yaml/pkg/version.Version';

export const LANGUAGE_NODEJS = pin('language-nodejs', 'pulumi-language-nodejs', OF_PULUMI);
export const LANGUAGE_YAML = pin('language-yaml', 'pulumi-language-yaml', OF_YAML);

/** The CLI of each release that the tests run on. */
export const PULUMI_CLI: Readonly<Record<Release, Pin>> = {
  oldest: pin('pulumi-cli', 'pulumi', OF_PULUMI),
  newest: pin('pulumi-cli-newest', 'pulumi', OF_PULUMI),
};

/** The generator of SDKs, of the modules of a CLI: what its language hosts would do. */
export const generatorOf = (cli: Pin): Pin => ({
  ...cli,
  executable: 'sdk-generator',
  tool: './sdk-generator',
});

function pin(module: string, executable: string, versionVariable: string): Pin {
  const folder = join(__dirname, module);
  const text = readFileSync(join(folder, 'go.mod'), 'utf8');
  const tool = found(text, /^tool (\S+)$/m);
  const go = found(text, /^go (\d+\.\d+)/m);
  // The module that holds the tool is the required one whose path begins the tool's.
  const version = found(text, new RegExp(`^\\s*${tool.replace(/\/(cmd|nodejs)\/.*/, '')} v(\\S+)`, 'm'));
  return { executable, folder, tool, version, go, ldflags: `-s -w -X ${versionVariable}=v${version}` };
}

function found(text: string, pattern: RegExp): string {
  const [, value] = pattern.exec(text) ?? [];
  if (value === undefined) throw new Error(`no ${pattern.source} in go.mod`);
  return value;
}
