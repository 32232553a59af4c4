export type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export function fields(value: unknown, what: string): Fields {
  if (!isFields(value)) throw new Error(`${what} is no object, but ${JSON.stringify(value)}`);
  return value;
}

export function text(from: Fields, name: string): string {
  const value = from[name];
  if (typeof value !== 'string') throw new Error(`${name} is no text, but ${JSON.stringify(value)}`);
  return value;
}

export function list(from: Fields, name: string): readonly unknown[] {
  const value = from[name];
  if (!Array.isArray(value)) throw new Error(`${name} is no list, but ${JSON.stringify(value)}`);
  return value;
}
