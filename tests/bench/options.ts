import { parseArgs } from 'node:util';

export interface Options {
  /** How many resources a program has, in each run. */
  readonly sizes: readonly number[];
  /** Whether the largest runs are repeated as often as the others. */
  readonly full: boolean;
  /** Whether docs/benchmark.md gets the sections that were measured. */
  readonly write: boolean;
  readonly parts: ReadonlySet<string>;
}

export const PARTS = ['engine', 'quota', 'calls', 'start', 'hosts', 'types', 'codec'] as const;

const USAGE = `npm run bench -- [--sizes 1,100,500] [--parts ${PARTS.join(',')}] [--full] [--write]`;

const listed = (text: string): readonly string[] => text.split(',').map((item) => item.trim());

export function optionsFrom(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      sizes: { type: 'string', default: '1,100,500' },
      parts: { type: 'string', default: PARTS.join(',') },
      full: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
    },
  });
  const sizes = listed(values.sizes).map(Number);
  const parts = listed(values.parts);
  if (sizes.some((size) => !Number.isInteger(size) || size < 1)) throw new Error(USAGE);
  if (parts.some((part) => !PARTS.some((known) => known === part))) throw new Error(USAGE);
  return { sizes, parts: new Set(parts), full: values.full, write: values.write };
}
