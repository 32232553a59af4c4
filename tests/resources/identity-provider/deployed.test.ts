import { deepEqual, equal, ok } from 'node:assert/strict';
import * as E from 'fp-ts/Either';
import type { PlainObject } from '../../../provider/codec/plain-object';
import { check, warningsFor } from '../../../provider/resources/identity-provider/check';
import { BLOCKS } from '../../../provider/resources/identity-provider/provider-types';
import {
  DEPLOYED_PROVIDERS,
  REFUSED_PROVIDERS,
  rawProgram,
  typedProgram,
  verbatimProgram,
} from './deployed-providers';

const checked = (program: PlainObject) =>
  check({}, { ...program, userPoolId: 'us-east-1_AbCdEfGhI' }, { region: 'us-east-1' });

describe('The check of identity providers that others publish', () => {
  it('has many of them, of every type, each from a different source', () => {
    ok(DEPLOYED_PROVIDERS.length >= 70, `${DEPLOYED_PROVIDERS.length}`);
    equal(new Set(DEPLOYED_PROVIDERS.map(({ source }) => source)).size, DEPLOYED_PROVIDERS.length);
    equal(new Set(DEPLOYED_PROVIDERS.map(({ api }) => JSON.stringify(api))).size, DEPLOYED_PROVIDERS.length);
    for (const [, { type }] of BLOCKS)
      ok(DEPLOYED_PROVIDERS.filter(({ api }) => api.ProviderType === type).length >= 5, type);
  });

  for (const { source, api } of DEPLOYED_PROVIDERS) {
    for (const [form, program] of Object.entries({
      'in a block': typedProgram(api),
      'by AWS’s own keys': rawProgram(api),
    }))
      it(`accepts ${source}, ${form} and without a warning`, () => {
        const result = checked(program);
        ok(E.isRight(result), JSON.stringify(E.isLeft(result) ? result.left : undefined, null, 2));
        deepEqual(warningsFor(result.right), []);
      });
  }

  for (const { source, api, path, reason } of REFUSED_PROVIDERS)
    it(`refuses ${source}, or warns of it: ${reason}`, () => {
      const program = verbatimProgram(api);
      const result = checked(program);
      const paths = E.isLeft(result)
        ? result.left.map((failure) => failure.path)
        : warningsFor(result.right).map((warning) => warning.slice(0, warning.indexOf(': ')));
      deepEqual([...new Set(paths)], path);
    });
});
