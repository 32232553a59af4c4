const HEADING = /^#{1,2} .*$/m;

const headingOf = (section: string): string => HEADING.exec(section)?.[0] ?? '';

/** What is the same of a heading whatever the size was. */
const topicOf = (section: string): string => headingOf(section).replace(/\d+/g, 'N');

/** When and where a section was measured, below its heading. */
export const stamped = (section: string, stamp: string): string =>
  section.replace(HEADING, (heading) => `${heading}\n\n${stamp}`);

/** A page on which the sections measured now stand for those of before; new ones come before the last section. */
export function renewed(page: string, sections: readonly string[]): string {
  const parts = page.trimEnd().split(/\n(?=#{1,2} )/);
  for (const section of sections) {
    const index = parts.findIndex((part) => topicOf(part) === topicOf(section));
    if (index < 0) parts.splice(-1, 0, `${section.trimEnd()}\n`);
    else parts[index] = `${section.trimEnd()}\n`;
  }
  return `${parts.map((part) => part.trimEnd()).join('\n\n')}\n`;
}
