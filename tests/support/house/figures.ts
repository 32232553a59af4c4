import { type Arrow, folderArrows, folderOf, foldersOf, kindArrows, mutualArrows } from './folders';
import type { SourceFile } from './imports';

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const medianOf = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const [low = 0, high = low] = sorted.slice((sorted.length - 1) >> 1, (sorted.length >> 1) + 1);
  return (low + high) / 2;
};

const total = ({ values, types }: Arrow): number => values + types;

const row = (what: string, ...numbers: readonly (number | string)[]): string =>
  [what.padEnd(34), ...numbers.map((number) => String(number).padStart(9))].join('');

const sizes = (name: string, sources: readonly SourceFile[]): string => {
  const lines = sources.map((source) => source.lines);
  return row(name, sources.length, sum(lines), medianOf(lines), Math.max(...lines));
};

const arrowRows = (arrows: readonly Arrow[]): readonly string[] =>
  arrows.map((arrow) => row(`${arrow.from} -> ${arrow.to}`.padEnd(52), arrow.values, arrow.types));

/** The size of the source tree and the imports between its folders, as text. */
export const figuresOf = (sources: readonly SourceFile[]): string => {
  const [largest] = [...sources].sort((a, b) => b.lines - a.lines);
  const arrows = folderArrows(sources);
  const between = kindArrows(sources);
  const mutual = mutualArrows(arrows);
  return [
    row('folder', 'files', 'lines', 'median', 'largest'),
    ...foldersOf(sources).map((folder) =>
      sizes(
        folder,
        sources.filter(({ path }) => folderOf(path) === folder),
      ),
    ),
    sizes('all', sources),
    `largest file: ${largest?.path}, ${largest?.lines} lines`,
    '',
    row('imports from folder to folder'.padEnd(52), 'values', 'types'),
    ...arrowRows(arrows),
    `imports between folders: ${sum(arrows.map(total))}, by ${arrows.length} arrows`,
    `folders that import each other: ${mutual.map((pair) => pair.join(' and ')).join('; ') || 'none'}`,
    ...(between.length === 0 ? [] : ['', row('imports from kind to kind'.padEnd(52), 'values', 'types')]),
    ...arrowRows(between),
  ].join('\n');
};
