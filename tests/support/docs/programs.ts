import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../workspace/pack';

/** A program of a page, with what the comments directly before it say of how to run it. */
export interface PageProgram {
  /** The page, with the line of the program's last block. */
  readonly title: string;
  readonly text: string;
  /** It is deployed over the program above. */
  readonly isUpdate: boolean;
  /** A pool exists before it, whose id is `poolId` of the stack's configuration. */
  readonly needsPool: boolean;
  /** What its preview fails with. */
  readonly failsWith?: string;
}

/** The pages of the package, by their paths from the root. */
export const pages = (): readonly string[] => [
  'README.md',
  ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file.replaceAll('\\', '/')}`)
    .sort(),
];

/** The guides, by their paths from the root. */
export const guides = (): readonly string[] => pages().filter((page) => page.startsWith('docs/guides/'));

/** The id that a heading gets where pages are displayed. */
export const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\w\- ]/g, '')
    .replaceAll(' ', '-');

export const textOf = (page: string): string => readFileSync(join(ROOT, page), 'utf8');

/** A fenced block of a page. */
interface Block {
  readonly language: string;
  readonly line: number;
  readonly text: string;
  /** The markers directly before it. */
  readonly markers: readonly string[];
}

const FENCE = /^( *)```(\w*)/;
const MARKER = /^ *<!-- *test\b:? *(.*?) *(?:-->)?$/;

/** The fenced blocks of a page. A marker that is not directly before one is an error. */
export const blocksOf = (page: string, text: string): readonly Block[] => {
  const blocks: Block[] = [];
  let markers: string[] = [];
  let open: { language: string; line: number; indent: number; lines: string[] } | undefined;
  for (const [at, line] of text.split('\n').entries()) {
    const [, indent = '', language = ''] = FENCE.exec(line) ?? [];
    if (open !== undefined) {
      if (line.trim() !== '```') {
        open.lines.push(line.slice(Math.min(open.indent, line.search(/\S|$/))));
        continue;
      }
      blocks.push({ language: open.language, line: open.line, text: `${open.lines.join('\n')}\n`, markers });
      open = undefined;
      markers = [];
    } else if (FENCE.test(line)) {
      open = { language, line: at + 1, indent: indent.length, lines: [] };
    } else if (MARKER.test(line)) {
      markers.push(MARKER.exec(line)?.[1] ?? '');
    } else if (line.trim() !== '' && markers.length > 0) {
      throw new Error(`${page}:${at + 1}: the marker "${markers.join()}" is not directly before a program`);
    }
  }
  if (open !== undefined) throw new Error(`${page}:${open.line}: the block has no end`);
  if (markers.length > 0) throw new Error(`${page}: the marker "${markers.join()}" is before no program`);
  return blocks;
};

/** What a marker says of the program at `title`. An unknown one would be a test that nobody runs. */
const meaningOf = (title: string, marker: string): Partial<PageProgram> => {
  if (marker === 'an update of the program above') return { isUpdate: true };
  if (marker === 'existing pool') return { needsPool: true };
  const [, failsWith] = /^fails the preview with "(.+)"$/.exec(marker) ?? [];
  if (failsWith !== undefined) return { failsWith };
  throw new Error(`${title}: the marker "${marker}" is unknown`);
};

/** The pages with programs to deploy, by their paths from the root. */
export const pagesWithPrograms = (): readonly string[] =>
  pages().filter((page) => programsOf(page).length > 0);

/** The programs of a page. A block without an import continues the one before it: as a program of its own, if it is marked. */
export const programsOf = (page: string, text: string = textOf(page)): readonly PageProgram[] => {
  const programs: PageProgram[] = [];
  for (const block of blocksOf(page, text)) {
    const title = `${page}:${block.line}`;
    if (block.language !== 'ts') {
      if (block.markers.length > 0)
        throw new Error(`${title}: a marker is before a block that is no program`);
      continue;
    }
    const above = programs.at(-1);
    const continues = above !== undefined && !/^\s*import /m.test(block.text);
    const marks: Partial<PageProgram> = Object.assign(
      {},
      ...block.markers.map((marker) => meaningOf(title, marker)),
    );
    if (marks.isUpdate === true && above === undefined) throw new Error(`${title}: no program is above`);
    const whole = continues ? `${above.text}\n${block.text}` : block.text;
    if (continues && block.markers.length === 0)
      programs[programs.length - 1] = { ...above, title, text: whole };
    else programs.push({ title, text: whole, isUpdate: false, needsPool: false, ...marks });
  }
  return programs;
};
