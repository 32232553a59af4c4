const LONGEST_VALUE = 60;
const UNSEEN = /[^\P{C}]|[^\P{Z} ]/gu;

/** A quoted text: shortened, and with invisible characters escaped. */
export const quoted = (text: string): string => {
  const characters = Array.from(text.slice(0, 2 * LONGEST_VALUE));
  const isShort = characters.length <= LONGEST_VALUE && text.length <= 2 * LONGEST_VALUE;
  const shortened = isShort ? text : `${characters.slice(0, LONGEST_VALUE - 1).join('')}…`;
  const written = shortened
    .replace(/["\\]/g, '\\$&')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')
    .replaceAll('\t', '\\t')
    .replace(UNSEEN, (unseen) => `\\u{${(unseen.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`);
  return `"${written}"`;
};

/** The description of an invalid value in a message. */
export const describeValue = (value: unknown): string => {
  if (value === null || value === undefined) return 'nothing';
  if (typeof value === 'string') return value === '' ? 'an empty string' : quoted(value);
  if (Array.isArray(value)) return `a list of length ${value.length}`;
  if (typeof value === 'object') return 'an object';
  return typeof value === 'number' ? `the number ${value}` : String(value);
};
