import { deepEqual, ok } from 'node:assert/strict';
import * as E from 'fp-ts/Either';
import type * as t from 'io-ts';
import { showPath } from '../../../provider/codec/path';
import { apiName, type Struct } from '../../../provider/codec/struct';
import type { ValidationFailure } from '../../../provider/codec/validation-failure';
import type { normalise } from '../../../provider/resources/user-pool/check';
import { type Violation, violations } from '../../support/model/violations';
import { only, parsePath, toProperties, toPropertyPath } from './api-names';

/** A request of the service model, and the declaration that checks what goes into it. */
export interface Constrained {
  readonly operation: string;
  /** What declares the request's members; those that it does not name are not a program's to give. */
  readonly codec: Struct;
  readonly check: typeof normalise;
  /** What the check wants beside them. */
  readonly beside?: object;
  /** Fewer than these, and the walk of the model has shrunk. */
  readonly least: number;
  /** Whether a failure is one of ours, where the model demands less. */
  readonly isOurs?: (failure: ValidationFailure) => boolean;
}

interface Case extends Violation {
  readonly news: unknown;
  /** The path of the broken setting in the program. */
  readonly propertyPath: string;
}

export const AMBIENT = { region: 'us-east-1' };

/** The API's names of what a codec declares. */
export const membersOf = (codec: Struct): ReadonlyArray<string> =>
  Object.entries(codec.fields).map(([name, field]) => apiName(name, field));

const casesOf = ({ operation, codec, beside }: Constrained): ReadonlyArray<Case> => {
  const members = membersOf(codec);
  return violations(operation)
    .filter(({ path }) => members.includes(String(parsePath(path)[0])))
    .map((violation) => ({
      ...violation,
      news: { ...beside, ...Object(toProperties(codec, only(members, violation.input))) },
      propertyPath: showPath(toPropertyPath(codec as t.Mixed, parsePath(violation.path))),
    }));
};

const isWithin = (propertyPath: string, path: string): boolean =>
  path === propertyPath || path.startsWith(`${propertyPath}.`) || path.startsWith(`${propertyPath}[`);

/** Breaks each constraint of a request once, in every place: it has to be refused there and nowhere else. */
export const constraintSuite = (constrained: Constrained): void => {
  const { operation, check, least, isOurs = () => false } = constrained;
  const failuresOf = (news: unknown): ReadonlyArray<ValidationFailure> => {
    const result = check({}, news, AMBIENT);
    return E.isLeft(result) ? result.left : [];
  };
  const isRefused = ({ news, propertyPath }: Case): boolean =>
    failuresOf(news).some(({ path }) => path === propertyPath);
  const cases = casesOf(constrained);
  const refused = cases.filter(isRefused);

  describe(`The ${cases.length} requests that each violate the service model of ${operation} in one place`, () => {
    it(`are refused at exactly that place: ${refused.length} of ${cases.length}`, () => {
      deepEqual(
        cases
          .filter((violation) => !isRefused(violation))
          .map(({ path, constraint, news }) => ({ path, constraint, found: failuresOf(news) })),
        [],
      );
      ok(cases.length >= least, `the walk of the model has shrunk to ${cases.length}`);
    });

    it('are refused nowhere else', () => {
      for (const { news, propertyPath, constraint } of cases) {
        const elsewhere = failuresOf(news).filter(
          (failure) => !isWithin(propertyPath, failure.path) && !isOurs(failure),
        );
        deepEqual([propertyPath, constraint, elsewhere], [propertyPath, constraint, []]);
      }
    });

    it('cover every kind of constraint', () => {
      const kinds = [...new Set(cases.map(({ constraint }) => constraint))].toSorted();
      for (const kind of ['enum', 'max', 'min', 'pattern', 'type'] as const) ok(kinds.includes(kind), kind);
    });
  });
};
