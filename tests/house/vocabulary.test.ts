import { deepEqual, ok } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import ts from 'typescript';
import { ROOT } from '../support/workspace/pack';

type Vocabulary = ReadonlyMap<string, string>;

/** Private words that no name may contain, with the standard term. */
const ANYWHERE: Vocabulary = new Map([
  ['chapter', 'scenario group'],
  ['chapters', 'scenario groups'],
  ['complaint', 'violation'],
  ['complaints', 'violations'],
  ['contestant', 'competitor'],
  ['contestants', 'competitors'],
  ['discreet', 'redact'],
  ['furnish', 'create…'],
  ['nobody', 'implicit default, or read-only'],
  ['nobodys', 'implicit default, or read-only'],
  ['objection', 'block reason, or refusal'],
  ['outlook', 'create preview'],
  ['patience', 'retry policy'],
  ['patiently', 'with retry'],
  ['plainly', 'raw'],
  ['resting', 'reset value'],
  ['scene', 'harness'],
  ['scenes', 'harnesses'],
  ['staged', 'fixture'],
  ['surroundings', 'environment'],
  ['unmodelled', 'unrecognized'],
  ['world', 'service, or behaviour'],
  ['worlds', 'services, or behaviours'],
]);

/** Private words that are plain English within a longer name, but not as a whole name. */
const ALONE: Vocabulary = new Map([
  ['atrest', 'resetValue'],
  ['bring', 'reconcile'],
  ['called', 'name'],
  ['chance', 'random'],
  ['everdeclared', 'declaredBeforeOrNow'],
  ['fight', 'ownershipError'],
  ['filled', 'withDefaults'],
  ['graft', 'mergeUnrecognized'],
  ['isasasked', 'matchesRequest'],
  ['isgone', 'isNotFound'],
  ['madesince', 'findCreatedSince'],
  ['makesanew', 'isNonIdempotent'],
  ['mirroring', 'syncLegacyAlias'],
  ['notice', 'updateWarning'],
  ['othername', 'adoptIdMatchesName'],
  ['pace', 'rateLimiter'],
  ['place', 'path, or setting'],
  ['places', 'settings'],
  ['ruled', 'rulesInput'],
  ['said', 'message'],
  ['saidby', 'consoleOutputOf'],
  ['says', 'message'],
  ['sealed', 'markSecrets'],
  ['shown', 'displayed or returned: what, and where?'],
  ['sides', 'threeWayMerge'],
  ['speakplainly', 'useRawJson'],
  ['spelledout', 'withExplicitDefaults'],
  ['stage', 'fixture'],
  ['told', 'messages, or outputs'],
  ['trap', 'deletionWarning'],
  ['turns', 'keyedMutex'],
  ['unsaid', 'undeclared'],
  ['untold', 'unknown'],
  ['yesorno', 'booleanChoice'],
]);

/** A name in its parts: `wholePool`, `whole-pool` and `WHOLE_POOL` are `whole` and `pool`. */
const partsOf = (name: string): readonly string[] =>
  name.split(/[^A-Za-z]+|(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/).map((part) => part.toLowerCase());

/** The private word in a name. */
const privateWord = (name: string): string | undefined => {
  const parts = partsOf(name);
  const whole = parts.join('');
  return ALONE.has(whole) ? whole : parts.find((part) => ANYWHERE.has(part));
};

/** What declares a name of ours; keys of objects and imported names are declared elsewhere. */
const isDeclaration = (node: ts.Node): node is ts.NamedDeclaration =>
  ts.isVariableDeclaration(node) ||
  ts.isParameter(node) ||
  ts.isBindingElement(node) ||
  ts.isFunctionDeclaration(node) ||
  ts.isFunctionExpression(node) ||
  ts.isClassLike(node) ||
  ts.isInterfaceDeclaration(node) ||
  ts.isTypeAliasDeclaration(node) ||
  ts.isTypeParameterDeclaration(node) ||
  ts.isNamedTupleMember(node) ||
  ts.isClassElement(node) ||
  ts.isTypeElement(node) ||
  ts.isExportSpecifier(node);

interface Finding {
  readonly word: string;
  readonly where: string;
}

const findingsIn = (file: string, text: string): readonly Finding[] => {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
  const findings: Finding[] = [];
  const find = (name: string, where: string): void => {
    const word = privateWord(name);
    if (word !== undefined) findings.push({ word, where: `${where}: ${name}` });
  };
  find(basename(file).replace(/(\.test)?\.ts$/, ''), file);
  const visit = (node: ts.Node): void => {
    const name = isDeclaration(node) ? node.name : undefined;
    if (name !== undefined && (ts.isIdentifier(name) || ts.isPrivateIdentifier(name))) {
      const { line } = source.getLineAndCharacterOfPosition(name.end);
      find(name.text, `${file}:${line + 1}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return findings;
};

const sourcesIn = (folder: string): readonly string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)));

describe('The vocabulary of names', () => {
  const files = ['provider', 'components', 'tests'].flatMap(sourcesIn);
  const findings = files.flatMap((file) => findingsIn(file, readFileSync(join(ROOT, file), 'utf8')));

  it('covers every source file', () => {
    ok(files.length > 700, `${files.length} files`);
  });

  for (const [word, term] of [...ANYWHERE, ...ALONE]) {
    it(`has "${term}" in place of "${word}"`, () => {
      const found = findings.filter((finding) => finding.word === word).map(({ where }) => where);
      ok(found.length === 0, `use "${term}":\n${found.join('\n')}`);
    });
  }

  const PLANTED: ReadonlyArray<readonly [what: string, file: string, text: string, word: string]> = [
    ['a file name', 'tests/client-scene.ts', '', 'scene'],
    ['an exported name', 'a.ts', 'export const openWorld = 1;', 'world'],
    ['a constant', 'a.ts', 'const WORLDS = [];', 'worlds'],
    ['a local', 'a.ts', 'const f = () => { const said = 1; return said; };', 'said'],
    ['a parameter', 'a.ts', 'const f = (place: string) => place;', 'place'],
    ['a destructured name', 'a.ts', 'const { name: called } = f();', 'called'],
    ['a member of a type', 'a.ts', 'interface A { readonly told: string }', 'told'],
    ['a private member', 'a.ts', 'class A { #stage = 1; }', 'stage'],
    ['a type', 'a.ts', 'type Complaint = string;', 'complaint'],
    ['a member of a tuple', 'a.ts', 'type A = readonly [says: string];', 'says'],
  ];
  for (const [what, file, text, word] of PLANTED) {
    it(`is checked in ${what}`, () => {
      deepEqual(
        findingsIn(file, text).map((finding) => finding.word),
        [word],
      );
    });
  }

  it('lets plain English, object keys and imports of others be', () => {
    const text =
      "import { said } from 'elsewhere'; const stageName = { stage: 'test' }; const placeholder = 1; const isSaid = f.said;";
    deepEqual(findingsIn('a.ts', text), []);
  });
});
