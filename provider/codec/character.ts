const NAMES: { readonly [code: string]: string } = {
  '0009': 'tab',
  '000A': 'line feed',
  '000D': 'carriage return',
  '0020': 'space',
  '00A0': 'no-break space',
  '00AD': 'soft hyphen',
  '2009': 'thin space',
  '200B': 'zero width space',
  '200C': 'zero width non-joiner',
  '200D': 'zero width joiner',
  '200E': 'left-to-right mark',
  '200F': 'right-to-left mark',
  '2028': 'line separator',
  '2029': 'paragraph separator',
  '202F': 'narrow no-break space',
  '2060': 'word joiner',
  '3000': 'ideographic space',
  FEFF: 'zero width no-break space, also known as byte order mark',
};

const CATEGORIES: ReadonlyArray<readonly [RegExp, string]> = [
  [/^\p{Cc}$/u, 'a control character'],
  [/^\p{Cf}$/u, 'an invisible format character'],
  [/^\p{Cs}$/u, 'half of a surrogate pair'],
  [/^\p{Co}$/u, 'a private-use character'],
  [/^\p{Cn}$/u, 'an unassigned character'],
  [/^\p{Z}$/u, 'a space'],
];

/** The code point of a character, with its name if it is invisible. */
export const characterName = (character: string): string => {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const unseen = NAMES[code] ?? CATEGORIES.find(([category]) => category.test(character))?.[1];
  return unseen === undefined ? `"${character}" (U+${code})` : `U+${code} (${unseen})`;
};
