import { characterName } from './character';

/** The first character of a text that is not allowed, and its position; both are counted from 1. */
export const firstOther = (text: string, allows: (character: string) => boolean): string | undefined => {
  let [line, column] = [1, 0];
  for (const character of text) {
    column++;
    if (!allows(character)) return `${characterName(character)} at line ${line}, column ${column}`;
    if (character === '\n') [line, column] = [line + 1, 0];
  }
  return undefined;
};
