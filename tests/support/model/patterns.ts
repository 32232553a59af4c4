export type Matcher = (text: string) => boolean;

const prose = '[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*';
const printable = '[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+';

// Java's \s is ASCII only; JavaScript's also matches NBSP and its kin.
const javaSpace = ' \\t\\n\\x0B\\f\\r';

function compiled(pattern: string): Matcher {
  const inline = pattern.startsWith('(?s)');
  const source = (inline ? pattern.slice(4) : pattern)
    .replace('[\\S]', `[^${javaSpace}]`)
    .replaceAll('\\s', javaSpace);
  const expression = new RegExp(`^(?:${source})$`, inline ? 'us' : 'u');
  return (text) => expression.test(text);
}

// These three backtrack as written; as their class contains the delimiters, a search is the same test in linear time.
function linear(pattern: string): Matcher | undefined {
  if (pattern === `${prose}\\{####\\}${prose}`) {
    const all = compiled(prose);
    return (text) => all(text) && text.includes('{####}');
  }
  if (pattern === `${prose}\\{##${prose}##\\}${prose}`) {
    const all = compiled(prose);
    return (text) => {
      const start = text.indexOf('{##');
      return all(text) && start >= 0 && text.indexOf('##}', start + 3) >= 0;
    };
  }
  if (pattern === `${printable}@${printable}`) {
    const all = compiled(printable);
    return (text) => {
      const at = text.indexOf('@', 1);
      return all(text) && at > 0 && at < text.length - 1;
    };
  }
  return undefined;
}

const cache = new Map<string, Matcher>();

/** Whether a whole text matches a pattern of the model, as Java reads it and in linear time. */
export function matcherOf(pattern: string): Matcher {
  const known = cache.get(pattern);
  if (known !== undefined) return known;
  const matcher = linear(pattern) ?? compiled(pattern);
  cache.set(pattern, matcher);
  return matcher;
}
