import type { SourceFile } from './imports';

/** The folders whose imports the picture in CONTRIBUTING.md shows. */
export const SHIPPED = ['components', 'provider'] as const;

const KINDS = 'provider/resources';
/** What kinds of resources have in common; every other folder beside it is a kind. */
const SHARED = 'shared';

/**
 * The folder that a file counts to: the first one below `provider/`, and the first one elsewhere. All kinds of resources
 * count as one, since they are built alike.
 */
export const folderOf = (path: string): string => {
  const [top = '', second, third, ...rest] = path.split('/');
  if (top !== 'provider' || second === undefined || third === undefined) return top;
  const folder = `${top}/${second}`;
  if (folder !== KINDS || rest.length === 0) return folder;
  return third === SHARED ? `${folder}/${third}` : `${folder}/*`;
};

/** The kind of resource that a file belongs to. */
export const kindOf = (path: string): string | undefined =>
  folderOf(path) === `${KINDS}/*` ? path.split('/')[2] : undefined;

export interface Arrow {
  readonly from: string;
  readonly to: string;
  /** Imports that are there at run time. */
  readonly values: number;
  /** Imports of types, which the compiler removes. */
  readonly types: number;
}

const order = (a: Arrow, b: Arrow): number =>
  a.from === b.from ? (a.to < b.to ? -1 : 1) : a.from < b.from ? -1 : 1;

const arrowsBetween = (
  sources: readonly SourceFile[],
  placeOf: (path: string) => string | undefined,
): readonly Arrow[] => {
  const arrows = new Map<string, Arrow>();
  for (const { path, imports } of sources) {
    const from = placeOf(path);
    for (const { path: target, isTypeOnly } of imports) {
      const to = placeOf(target);
      if (from === undefined || to === undefined || from === to) continue;
      const { values, types } = arrows.get(`${from} ${to}`) ?? { values: 0, types: 0 };
      arrows.set(`${from} ${to}`, {
        from,
        to,
        values: values + (isTypeOnly ? 0 : 1),
        types: types + (isTypeOnly ? 1 : 0),
      });
    }
  }
  return [...arrows.values()].sort(order);
};

export const folderArrows = (sources: readonly SourceFile[]): readonly Arrow[] =>
  arrowsBetween(sources, folderOf);

export const kindArrows = (sources: readonly SourceFile[]): readonly Arrow[] =>
  arrowsBetween(sources, kindOf);

export const foldersOf = (sources: readonly SourceFile[]): readonly string[] =>
  [...new Set(sources.map(({ path }) => folderOf(path)))].sort();

/** Pairs of folders that import each other. */
export const mutualArrows = (arrows: readonly Arrow[]): ReadonlyArray<readonly [string, string]> =>
  arrows
    .filter(({ from, to }) => from < to && arrows.some((back) => back.from === to && back.to === from))
    .map(({ from, to }) => [from, to]);
