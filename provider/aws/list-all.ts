import { pipe } from 'fp-ts/function';
import * as TE from 'fp-ts/TaskEither';
import type { PlainObject } from '../codec/plain-object';
import { type CognitoError, unexpectedResponse } from './errors';
import type { Operation } from './operations';

/** One page of a list, requested with the token of the page before. */
export interface Pages {
  readonly operation: Operation;
  /** The response member with the items. */
  readonly member: string;
  readonly send: (token: { readonly NextToken?: string }) => TE.TaskEither<CognitoError, PlainObject>;
  /** Whether an item can be relied on: an invalid list that hides a new resource would lead to a second create. */
  readonly isItem: (item: unknown) => boolean;
}

/** Reads every page of a list. */
export const listAll = (
  pages: Pages,
  token: { readonly NextToken?: string } = {},
): TE.TaskEither<CognitoError, ReadonlyArray<unknown>> =>
  pipe(
    pages.send(token),
    TE.chain((answer) => {
      const { [pages.member]: items, NextToken } = answer;
      const isLast = NextToken === undefined || NextToken === null;
      if (!Array.isArray(items) || !items.every(pages.isItem) || !(isLast || typeof NextToken === 'string'))
        return TE.left(unexpectedResponse(pages.operation));
      if (isLast) return TE.right(items);
      return pipe(
        listAll(pages, { NextToken }),
        TE.map((rest) => [...items, ...rest]),
      );
    }),
  );
