/** The path to a value: property names and list indexes, from the resource inwards. */
export type Path = ReadonlyArray<string | number>;

const IDENTIFIER = /^[\p{L}_$][\p{L}\p{N}_$]*$/u;

const segment = (part: string | number, first: boolean): string => {
  if (typeof part === 'number') return `[${part}]`;
  if (!IDENTIFIER.test(part)) return `[${JSON.stringify(part)}]`;
  return first ? part : `.${part}`;
};

/** Whether a path starts with another. */
export const startsWith = (path: Path, start: Path): boolean =>
  start.every((step, index) => step === path[index]);

/** Whether a formatted path is another one, or inside it. */
export const isWithin = (path: string, outer: string): boolean =>
  path === outer || path.startsWith(`${outer}.`) || path.startsWith(`${outer}[`);

/** The property of the resource that a path without indexes begins with. */
export const topProperty = (path: string): string => path.split('.')[0] ?? path;

/** The property of the resource that a formatted path begins with. */
export const propertyIn = (path: string): string => /^[^.[]+/.exec(path)?.[0] ?? path;

/** Formatted paths without those inside another of them. */
export const outermost = (paths: ReadonlyArray<string>): ReadonlyArray<string> =>
  paths.filter((path) => !paths.some((outer) => outer !== path && isWithin(path, outer)));

/** Formats a path in Pulumi's syntax for `ignoreChanges`: `schema[0].name`, `userPoolTags["my tag"]`. */
export const showPath = (path: Path): string =>
  path.map((part, index) => segment(part, index === 0)).join('');
