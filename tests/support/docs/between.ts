/** Replaces the generated part with this name in a page. */
export const between = (text: string, section: string, block: string): string => {
  const [begin, end] = [`<!-- made by \`npm run docs\`: ${section} -->`, `<!-- end of ${section} -->`];
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`the page has no markers for ${section}`);
  return `${text.slice(0, from + begin.length)}\n${block}\n${text.slice(to)}`;
};
