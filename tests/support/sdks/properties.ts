import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const filesIn = (folder: string, end: string): ReadonlyArray<string> =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(end))
    .map((file) => readFileSync(join(folder, file), 'utf8'));

/** How the class of the arguments of a resource begins, and how it names the properties of Pulumi, in each language. */
const SHAPES: Readonly<
  Record<
    string,
    { readonly end: string; readonly begin: (kind: string) => RegExp; readonly property: RegExp }
  >
> = {
  nodejs: {
    end: '.ts',
    begin: (kind) => new RegExp(`^export interface ${kind}Args \\{$`, 'm'),
    property: /^ {4}(\w+)\??: /gm,
  },
  python: {
    end: '.py',
    begin: (kind) => new RegExp(`^class ${kind}Args:$`, 'm'),
    property: /pulumi\.getter(?:\(name="(\w+)"\))?\n(?: {4}@.*\n)*? {4}def (\w+)\(self\)/g,
  },
  go: {
    end: '.go',
    begin: (kind) => new RegExp(`^type ${kind.charAt(0).toLowerCase()}${kind.slice(1)}Args struct \\{$`, 'm'),
    property: /`pulumi:"(\w+)"`/g,
  },
  dotnet: {
    end: '.cs',
    begin: (kind) => new RegExp(`public sealed class ${kind}Args : `),
    property: /\[Input\("(\w+)"/g,
  },
};

/** The line that ends the class: one that begins less far in than its members do. */
const bodyAfter = (text: string, language: string): string =>
  text.split(language === 'dotnet' ? /^ {4}\}$/m : /^(?:\}|class |@pulumi\.type_token)/m)[0] ?? '';

/** The names of the arguments that a resource has in a generated SDK, as Pulumi's protocol has them. */
export const argumentsIn = (language: string, folder: string, kind: string): ReadonlyArray<string> => {
  const shape = SHAPES[language];
  if (shape === undefined) throw new Error(`no shape of ${language}`);
  for (const text of filesIn(folder, shape.end)) {
    const found = shape.begin(kind).exec(text);
    if (found === null) continue;
    const body = bodyAfter(text.slice(found.index + found[0].length), language);
    return [...body.matchAll(shape.property)].map(([, named, plain]) => named ?? plain ?? '').sort();
  }
  throw new Error(`the SDK of ${language} has no arguments of ${kind}`);
};
