import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PARTS = ['pulumi', 'pulumi-language-nodejs', 'pulumi-language-yaml', 'pulumi-resource-pulumi-nodejs'];

/** A machine with nothing on PATH and an empty home. */
export class FakeMachine {
  readonly folder = mkdtempSync(join(tmpdir(), 'engine-test-'));
  readonly bin = join(this.folder, 'on-path');
  readonly cache = join(this.folder, 'cache', 'pulumi-cognito-user-pool');
  readonly env = {
    PATH: this.bin,
    HOME: join(this.folder, 'home'),
    XDG_CACHE_HOME: join(this.folder, 'cache'),
  };
  readonly lines: string[] = [];
  readonly log = (line: string): void => void this.lines.push(line);

  script(folder: string, name: string, text: string): void {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, name), `#!/bin/sh\n${text}\n`);
    chmodSync(join(folder, name), 0o755);
  }

  engine(folder: string, version: string, parts = PARTS): void {
    for (const part of parts) this.script(folder, part, `echo v${version}`);
  }

  dispose(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
