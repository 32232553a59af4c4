import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../workspace/pack';

const PAGE = join(ROOT, 'docs', 'guides', 'troubleshooting.md');

/** The messages that the page on troubleshooting quotes, by the headings of its sections. */
export const quotedMessages = (): ReadonlyMap<string, ReadonlyArray<string>> =>
  new Map(
    readFileSync(PAGE, 'utf8')
      .split(/^## /m)
      .slice(1)
      .map((section) => [
        section.slice(0, section.indexOf('\n')),
        [...section.matchAll(/^```text\n(.*?)\n```$/gms)].map(([, message = '']) => message),
      ]),
  );

/** Matches a quoted message, to the end of a line, in a real one; an ellipsis stands for any text. */
export const asQuoted = (quoted: string): RegExp => {
  const parts = quoted
    .split('…')
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'));
  return new RegExp(`${parts.join('.*')}$`, 'ms');
};
