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

/** What an editor shows of a name that it proposes. */
export interface Proposal extends Hover {
  readonly name: string;
}

/** What an editor marks as wrong: the text that it underlines, and what it says of it. */
export interface Diagnostic {
  readonly underlined: string;
  readonly message: string;
}

/** The parts of what TypeScript answers about a name. */
interface Details {
  readonly displayParts?: ts.SymbolDisplayPart[] | undefined;
  readonly documentation?: ts.SymbolDisplayPart[] | undefined;
  readonly tags?: ts.JSDocTagInfo[] | undefined;
}

const hover = (details: Details | undefined): Hover => ({
  signature: ts.displayPartsToString(details?.displayParts),
  documentation: ts.displayPartsToString(details?.documentation),
  tags: (details?.tags ?? []).map(({ name, text }) => `@${name} ${ts.displayPartsToString(text)}`),
});

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
      // Without it TypeScript looks for packages in the lower-case path of the folder.
      useCaseSensitiveFileNames: () => ts.sys.useCaseSensitiveFileNames,
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
    return hover(this.service.getQuickInfoAtPosition(this.file, position));
  }

  /** The hover at the last occurrence of a name in the program. */
  hoverOf(name: string): Hover {
    return this.hoverAt(this.text.lastIndexOf(name));
  }

  /** The names that the editor proposes at the position of a marker, which is not part of the program. */
  completionsAt(marker: string): ReadonlyArray<string> {
    return this.at(marker, (position) => this.entriesAt(position).map(({ name }) => name));
  }

  /** The same with what the editor shows of each. Of values it shows only their name. */
  proposalsAt(marker: string): ReadonlyArray<Proposal> {
    return this.at(marker, (position) =>
      this.entriesAt(position).map(({ name, source, data }) => ({
        name,
        ...hover(
          this.service.getCompletionEntryDetails(this.file, position, name, undefined, source, {}, data),
        ),
      })),
    );
  }

  /** What the type check marks as wrong. */
  diagnostics(): ReadonlyArray<Diagnostic> {
    return [
      ...this.service.getSyntacticDiagnostics(this.file),
      ...this.service.getSemanticDiagnostics(this.file),
    ].map(({ start = 0, length = 0, messageText }) => ({
      underlined: this.text.slice(start, start + length),
      message: ts.flattenDiagnosticMessageText(messageText, '\n'),
    }));
  }

  /** The messages of the type check. */
  errors(): ReadonlyArray<string> {
    return this.diagnostics().map(({ message }) => message);
  }

  private entriesAt(position: number): ReadonlyArray<ts.CompletionEntry> {
    return this.service.getCompletionsAtPosition(this.file, position, {})?.entries ?? [];
  }

  /** Asks about the position of a marker in the program without it. */
  private at<A>(marker: string, ask: (position: number) => A): A {
    const { text } = this;
    const position = text.indexOf(marker);
    if (position < 0) throw new Error(`the program has no ${marker}`);
    this.write(text.replace(marker, ''));
    try {
      return ask(position);
    } finally {
      this.write(text);
    }
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
