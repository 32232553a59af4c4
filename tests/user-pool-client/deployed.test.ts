import { equal, ok } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as E from 'fp-ts/Either';
import type { PlainObject } from '../../provider/spec/object';
import { check, warningsFor } from '../../provider/user-pool-client/check';

/** A configuration that somebody publishes as theirs, in this provider's names: facts only, texts and names made neutral. */
interface Deployed {
  /** The repository, the file and what in it, and the commit where it is known. */
  readonly source: string;
  readonly client: PlainObject;
}

const FOLDER = join(__dirname, 'deployed');

const deployed: ReadonlyArray<Deployed> = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.json'))
  .sort()
  .flatMap((file) => JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as ReadonlyArray<Deployed>);

describe('The check of app clients that others publish', () => {
  it('has many of them, each from a place of its own', () => {
    ok(deployed.length >= 30, `${deployed.length}`);
    equal(new Set(deployed.map(({ source }) => source)).size, deployed.length);
    equal(new Set(deployed.map(({ client }) => JSON.stringify(client))).size, deployed.length);
  });

  for (const { source, client } of deployed) {
    it(`accepts ${source}`, () => {
      const inputs = { userPoolId: 'us-east-1_Pool', clientName: 'client', ...client };
      const result = check({}, inputs, { region: 'us-east-1' });
      ok(E.isRight(result), JSON.stringify(E.isLeft(result) ? result.left : undefined, null, 2));
    });
  }

  it('warns of at most three in a hundred', () => {
    const warned = deployed
      .filter(
        ({ client }) =>
          warningsFor({ userPoolId: 'us-east-1_Pool', clientName: 'client', ...client }).length > 0,
      )
      .map(({ source }) => source);
    ok(warned.length <= (deployed.length * 3) / 100, warned.join('\n'));
  });
});
