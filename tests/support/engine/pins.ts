import { readFileSync } from 'node:fs';
import { join } from 'node:path';

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

export const PULUMI_CLI = pin('pulumi-cli', 'pulumi');
export const LANGUAGE_NODEJS = pin('language-nodejs', 'pulumi-language-nodejs');

function pin(module: string, executable: string): Pin {
  const folder = join(__dirname, module);
  const text = readFileSync(join(folder, 'go.mod'), 'utf8');
  const tool = found(text, /^tool (\S+)$/m);
  const go = found(text, /^go (\d+\.\d+)/m);
  // The module that holds the tool is the required one whose path begins the tool's.
  const version = found(text, new RegExp(`^\\s*${tool.replace(/(\/v3)\/.*/, '$1')} v(\\S+)`, 'm'));
  const stamp = `github.com/pulumi/pulumi/sdk/v3/go/common/version.Version=v${version}`;
  return { executable, folder, tool, version, go, ldflags: `-s -w -X ${stamp}` };
}

function found(text: string, pattern: RegExp): string {
  const [, value] = pattern.exec(text) ?? [];
  if (value === undefined) throw new Error(`no ${pattern.source} in go.mod`);
  return value;
}
