import { deepEqual, equal } from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CreateFile } from '../../../provider/hosts/plugin/create-file';

const URN = 'urn:pulumi:dev::shop::cognito-user-pool:index:UserPool::customers';

describe('The record of a create in a file', () => {
  let home: string;
  let savedHome: string | undefined;
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'pulumi-home-'));
    savedHome = process.env['PULUMI_HOME'];
    process.env['PULUMI_HOME'] = home;
  });
  afterEach(() => {
    if (savedHome === undefined) delete process.env['PULUMI_HOME'];
    else process.env['PULUMI_HOME'] = savedHome;
    rmSync(home, { recursive: true, force: true });
  });

  const files = (): readonly string[] =>
    readdirSync(join(home, 'pulumi-cognito-user-pool', 'creates')).map((name) =>
      join(home, 'pulumi-cognito-user-pool', 'creates', name),
    );

  it('is there for the next run of the same resource only, until it ends', () => {
    const at = Date.now();
    const first = new CreateFile(URN);
    equal(first.earlier, undefined);
    first.begin(at);
    deepEqual(new CreateFile(URN).earlier, { at });
    first.created('eu-west-1_AbC');
    deepEqual(new CreateFile(URN).earlier, { at, id: 'eu-west-1_AbC' });
    equal(new CreateFile(URN.replace('dev', 'prod')).earlier, undefined);
    new CreateFile(URN).end();
    equal(new CreateFile(URN).earlier, undefined);
    deepEqual(files(), []);
  });

  it('keeps the ids of what was there before, until there is an answer', () => {
    const [at, record] = [Date.now(), new CreateFile(URN)];
    record.begin(at);
    record.foundBefore(['one', 'two']);
    deepEqual(new CreateFile(URN).earlier, { at, before: ['one', 'two'] });
    record.created('three');
    deepEqual(new CreateFile(URN).earlier, { at, id: 'three' });
  });

  it('keeps the time of the first run when a later one finds what that created', () => {
    const at = Date.now() - 1_000;
    new CreateFile(URN).begin(at);
    new CreateFile(URN).created('eu-west-1_AbC');
    deepEqual(new CreateFile(URN).earlier, { at, id: 'eu-west-1_AbC' });
  });

  it('has nothing but the time and the id', () => {
    const record = new CreateFile(URN);
    record.begin(7);
    record.created('eu-west-1_AbC');
    deepEqual(
      files().map((file) => JSON.parse(readFileSync(file, 'utf8'))),
      [{ at: 7, id: 'eu-west-1_AbC' }],
    );
  });

  it('counts for a day', () => {
    new CreateFile(URN).begin(Date.now() - 25 * 60 * 60 * 1_000);
    equal(new CreateFile(URN).earlier, undefined);
  });

  it('is none where the file is none of ours, or the folder cannot be written', () => {
    new CreateFile(URN).begin(Date.now());
    for (const text of ['', '{', 'null', '[]', '{"at":"now"}', '{"at":null}']) {
      for (const file of files()) writeFileSync(file, text);
      equal(new CreateFile(URN).earlier, undefined);
    }
    process.env['PULUMI_HOME'] = files()[0];
    const record = new CreateFile(URN);
    record.begin(1);
    record.end();
    equal(record.earlier, undefined);
  });
});
