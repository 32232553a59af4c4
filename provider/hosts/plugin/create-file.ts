import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { own, ownText } from '../../codec/plain-object';
import type { BegunCreate, CreateRecord } from '../../engine/create-record';

const PACKAGE = 'pulumi-cognito-user-pool';

/** A day: what is older may be of another state, since a program is usually run again within minutes. */
const LASTS = 24 * 60 * 60 * 1_000;

const folder = (): string =>
  join(process.env['PULUMI_HOME'] ?? join(homedir(), '.pulumi'), PACKAGE, 'creates');

/** The file of a resource: its URN names the stack, and the folder of the program tells two projects of one name apart. */
const fileOf = (urn: string): string =>
  join(folder(), `${createHash('sha256').update(`${process.cwd()}\n${urn}`).digest('hex')}.json`);

const readFrom = (file: string): BegunCreate | undefined => {
  try {
    const found: unknown = JSON.parse(readFileSync(file, 'utf8'));
    const [at, before, id] = [own(found, 'at'), own(found, 'before'), ownText(found, 'id')];
    if (typeof at !== 'number' || !(Date.now() - at < LASTS)) return undefined;
    return {
      at,
      ...(Array.isArray(before) && { before: before.filter((one) => typeof one === 'string') }),
      ...(id !== '' && { id }),
    };
  } catch {
    // There is none.
    return undefined;
  }
};

/** Without a record a create works as well, unless it is killed. */
const ignoringFailure = (task: () => void): void => {
  try {
    task();
  } catch {}
};

/** The record of a resource's create in a file, which outlives this process. It has no value of the program. */
export class CreateFile implements CreateRecord {
  readonly earlier: BegunCreate | undefined;
  private readonly file: string;
  private at = 0;

  constructor(urn: string) {
    this.file = fileOf(urn);
    this.earlier = readFrom(this.file);
  }

  begin(at: number): void {
    this.at = at;
    this.write({ at });
  }

  foundBefore(before: ReadonlyArray<string>): void {
    this.write({ at: this.at, before });
  }

  created(id: string): void {
    this.write({ at: this.at || (this.earlier?.at ?? Date.now()), id });
  }

  end(): void {
    ignoringFailure(() => rmSync(this.file, { force: true }));
  }

  private write(begun: BegunCreate): void {
    ignoringFailure(() => {
      mkdirSync(folder(), { recursive: true });
      const unfinished = `${this.file}.${process.pid}`;
      writeFileSync(unfinished, JSON.stringify(begun));
      renameSync(unfinished, this.file);
    });
  }
}
