import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { SETTINGS } from '../../provider/engine/provider-config';
import { PROVIDER_PAGE, PROVIDER_ROWS, providerPage } from '../support/docs/provider-page';

describe('The page of CognitoProvider', () => {
  it('is generated from the declaration (`npm run docs` writes it)', () => {
    assert.equal(readFileSync(PROVIDER_PAGE, 'utf8'), providerPage());
  });

  it('names every argument, each with a sentence', () => {
    assert.deepEqual(PROVIDER_ROWS.map(({ name }) => name).sort(), [...SETTINGS, 'defaultTags'].sort());
    assert.ok(PROVIDER_ROWS.every(({ comment }) => comment.text.length > 20));
  });
});
