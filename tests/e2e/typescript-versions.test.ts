import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import * as exported from '../../components';
import { COMBINATIONS, PULUMI_SDKS, titleOf } from '../support/versions/supported';
import {
  assertAccepted,
  assertMistakesReported,
  EVERY_EXPORT,
  installPrograms,
  type TypeErrors,
  typeErrors,
} from '../support/versions/type-check';
import { packPackage } from '../support/workspace';
import type { Installation } from '../support/workspace/installation';

describe('the types of the installed package', () => {
  let installed: Installation;

  before(async () => {
    const newest = PULUMI_SDKS.at(-1);
    assert.ok(newest);
    installed = await installPrograms(await packPackage(), newest);
  });

  it('are all checked: the program uses every class, function and value that the package exports', () => {
    const body = readFileSync(EVERY_EXPORT, 'utf8').replaceAll(/^import [^;]*;$/gm, '');
    const names = Object.keys(exported);
    assert.ok(names.length > 15);
    assert.deepEqual(
      names.filter((name) => !new RegExp(`\\b${name}\\b`).test(body)),
      [],
    );
  });

  for (const combination of COMBINATIONS) {
    describe(`with ${titleOf(combination)}`, () => {
      let errors: TypeErrors;
      before(() => {
        errors = typeErrors(installed, combination);
      });

      it('accept a program that uses every export, and have no error of their own', () =>
        assertAccepted(errors));

      it('refuse a misspelt property at any depth, and other mistakes', () => assertMistakesReported(errors));
    });
  }
});
