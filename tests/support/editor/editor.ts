import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const OPTIONS: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  types: [],
};

/** What an editor shows when the pointer rests on a name. */
export interface Hover {
  readonly signature: string;
  readonly documentation: string;
  readonly tags: ReadonlyArray<string>;
}

/** An editor with TypeScript's language service, on one program in a folder with installed packages. */
export class Editor {
  private text = '';
  private version = 0;
  private readonly file: string;
  private readonly service: ts.LanguageService;

  constructor(folder: string) {
    this.file = join(folder, 'index.ts');
    this.service = ts.createLanguageService({
      getScriptFileNames: () => [this.file],
      getScriptVersion: (name) => (name === this.file ? String(this.version) : '0'),
      getScriptSnapshot: (name) => {
        if (name === this.file) return ts.ScriptSnapshot.fromString(this.text);
        return ts.sys.fileExists(name) ? ts.ScriptSnapshot.fromString(readFileSync(name, 'utf8')) : undefined;
      },
      getCurrentDirectory: () => folder,
      getCompilationSettings: () => OPTIONS,
      getDefaultLibFileName: (options) => ts.getDefaultLibFilePath(options),
      fileExists: ts.sys.fileExists,
      readFile: ts.sys.readFile,
      readDirectory: ts.sys.readDirectory,
      directoryExists: ts.sys.directoryExists,
      getDirectories: ts.sys.getDirectories,
    });
  }

  write(text: string): void {
    this.text = text;
    this.version += 1;
  }

  /** The hover at a position of the program. */
  hoverAt(position: number): Hover {
    const info = this.service.getQuickInfoAtPosition(this.file, position);
    return {
      signature: ts.displayPartsToString(info?.displayParts),
      documentation: ts.displayPartsToString(info?.documentation),
      tags: (info?.tags ?? []).map(({ name, text }) => `@${name} ${ts.displayPartsToString(text)}`),
    };
  }

  /** The hover at the last occurrence of a name in the program. */
  hoverOf(name: string): Hover {
    return this.hoverAt(this.text.lastIndexOf(name));
  }

  /** The names that the editor proposes at the position of a marker, which is not part of the program. */
  completionsAt(marker: string): ReadonlyArray<string> {
    const position = this.text.indexOf(marker);
    const text = this.text;
    this.write(text.replace(marker, ''));
    const found = this.service.getCompletionsAtPosition(this.file, position, {});
    this.write(text);
    return (found?.entries ?? []).map(({ name }) => name);
  }

  /** The messages of the type check. */
  errors(): ReadonlyArray<string> {
    return [
      ...this.service.getSyntacticDiagnostics(this.file),
      ...this.service.getSemanticDiagnostics(this.file),
    ].map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
  }

  get source(): string {
    return this.text;
  }

  get program(): ts.Program {
    const program = this.service.getProgram();
    if (program === undefined) throw new Error('the language service has no program');
    return program;
  }
}
