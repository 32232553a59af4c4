import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as provider from '../../provider';
import { FUNCTIONS, FUNCTIONS_PAGE, functionsPage } from '../support/docs/functions-page';

describe('The page of the functions', () => {
  it('is generated from the declarations (`npm run docs` writes it)', () => {
    assert.equal(readFileSync(FUNCTIONS_PAGE, 'utf8'), functionsPage());
  });

  it('has every function that the package exports', () => {
    const exported = Object.keys(provider).filter((name) => /^get(?!.*Output$)/.test(name));
    assert.deepEqual(FUNCTIONS.map(({ name }) => name).sort(), exported.sort());
  });
});
