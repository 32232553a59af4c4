export type Row = readonly (string | number)[];

/** A Markdown table, its columns padded so that it can be read as it is. */
export function table(heading: readonly string[], rows: readonly Row[]): string {
  const all = [heading, ...rows.map((row) => row.map(String))];
  const widths = heading.map((_, column) => Math.max(3, ...all.map((row) => (row[column] ?? '').length)));
  const line = (cells: readonly string[]): string =>
    `| ${widths.map((width, column) => (cells[column] ?? '').padEnd(width)).join(' | ')} |`;
  const [first = [], ...others] = all;
  return [line(first), line(widths.map((width) => '-'.repeat(width))), ...others.map(line)].join('\n');
}

export const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`;

export const times = (value: number, base: number): string => `${(value / base).toFixed(2)}x`;
