import * as E from 'fp-ts/Either';
import { showPath } from '../../provider/codec/path';
import type { Struct } from '../../provider/codec/struct';
import type { Checker } from '../../provider/engine/check';
import { parsePath, toProperties, toPropertyPath } from '../resources/user-pool/api-names';
import { violations } from '../support/model/violations';
import { REGION } from './provider-harness';

/** The paths at which a new resource with these inputs is refused. */
export const refusedPathsOf =
  (check: Checker['check']) =>
  (news: unknown): readonly string[] => {
    const result = check({}, news, { region: REGION });
    return E.isLeft(result) ? result.left.map(({ path }) => path) : [];
  };

/** A request that violates the service model in one place, as inputs. */
export interface Violation {
  readonly constraint: string;
  readonly settingPath: string;
  readonly news: unknown;
}

/** The requests of an operation that each violate the service model in one place, by the names of these settings. */
export const violationsOf = (
  operation: Parameters<typeof violations>[0],
  settings: Struct,
): readonly Violation[] =>
  violations(operation).map(({ path, constraint, input }) => ({
    constraint,
    settingPath: showPath(toPropertyPath(settings, parsePath(path))),
    news: toProperties(settings, input),
  }));
