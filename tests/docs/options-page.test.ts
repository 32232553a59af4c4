import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { SETTINGS } from '../../provider/engine/provider-config';
import { ManagementOptions as ResourceServer } from '../../provider/resources/resource-server/inputs';
import { ManagementOptions as UserPool } from '../../provider/resources/user-pool/inputs';
import { ManagementOptions as UserPoolClient } from '../../provider/resources/user-pool-client/inputs';
import { ManagementOptions as UserPoolDomain } from '../../provider/resources/user-pool-domain/inputs';
import { ManagementOptions as UserPoolTriggers } from '../../provider/resources/user-pool-triggers/settings';
import { OPTIONS_PAGE, optionsPage, rowsOf, TABLES } from '../support/docs/options-page';

const namesIn = (section: string): readonly string[] =>
  TABLES.filter((table) => table.section === section)
    .flatMap(rowsOf)
    .map(([name]) => name)
    .sort();

describe('The page of options', () => {
  it('is generated from the sources (`npm run docs` writes it)', () => {
    assert.equal(readFileSync(OPTIONS_PAGE, 'utf8'), optionsPage());
  });

  const kinds = { UserPool, UserPoolClient, UserPoolDomain, ResourceServer, UserPoolTriggers };
  for (const [kind, { fields }] of Object.entries(kinds)) {
    it(`names every argument of ${kind} that is not AWS's`, () => {
      assert.deepEqual(namesIn(`arguments of ${kind}`), Object.keys(fields).sort());
    });
  }

  it('names every argument of CognitoProvider', () => {
    assert.deepEqual(namesIn('arguments of CognitoProvider'), [...SETTINGS, 'defaultTags'].sort());
  });
});
