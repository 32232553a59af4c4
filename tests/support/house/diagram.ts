import { type Arrow, folderArrows, foldersOf } from './folders';
import type { SourceFile } from './imports';

const idOf = (folder: string): string => folder.replaceAll('*', 'kinds').replaceAll(/\W/g, '_');

/** A folder with folders inside that have nodes of their own stands for its own files only. */
const labelOf = (folder: string, folders: readonly string[]): string =>
  folders.some((other) => other.startsWith(`${folder}/`)) ? `${folder}/*.ts` : folder;

const arrow = ({ from, to, values }: Arrow): string =>
  `  ${idOf(from)} ${values > 0 ? '-->' : '-.->'} ${idOf(to)}`;

/** The folders and their imports as a Mermaid flowchart; a dashed arrow imports types only. */
export const diagramOf = (sources: readonly SourceFile[]): string => {
  const folders = foldersOf(sources);
  return [
    '```mermaid',
    'flowchart TD',
    ...folders.map((folder) => `  ${idOf(folder)}["${labelOf(folder, folders)}"]`),
    ...folderArrows(sources).map(arrow),
    '```',
  ].join('\n');
};
