/** The types of images, as AWS names them. */
export type ImageType = 'ICO' | 'JPEG' | 'PNG' | 'SVG' | 'WEBP';

const starts = (bytes: Uint8Array, signature: ReadonlyArray<number>, at = 0): boolean =>
  signature.every((byte, index) => bytes[at + index] === byte);

const codes = (text: string): ReadonlyArray<number> => [...text].map((one) => one.charCodeAt(0));

const SIGNATURES: ReadonlyArray<readonly [ImageType, ReadonlyArray<number>]> = [
  ['PNG', [0x89, ...codes('PNG\r\n'), 0x1a, 0x0a]],
  ['JPEG', [0xff, 0xd8, 0xff]],
  ['ICO', [0, 0, 1, 0]],
];

/** How far into a text its root element is looked for: a license may come first. */
const HEAD = 8_192;

/** The first markup that is neither a declaration nor a comment. */
const rootOf = (text: string): string | undefined =>
  /<[a-z][^>]*/i.exec(text.replace(/<!--[\s\S]*?(?:-->|$)/g, ''))?.[0];

const isSvg = (bytes: Uint8Array): boolean => {
  const head = Buffer.from(bytes.subarray(0, HEAD))
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .trimStart();
  return head.startsWith('<') && /^<(?:[a-z]+:)?svg(?![\w-])/i.test(rootOf(head) ?? '');
};

/** The type of an image by its first bytes; undefined if they are those of none. */
export const imageTypeOf = (bytes: Uint8Array): ImageType | undefined => {
  const [known] = SIGNATURES.find(([, signature]) => starts(bytes, signature)) ?? [];
  if (known !== undefined) return known;
  if (starts(bytes, codes('RIFF')) && starts(bytes, codes('WEBP'), 8)) return 'WEBP';
  return isSvg(bytes) ? 'SVG' : undefined;
};

/** Whether bytes are base64 text of an image, so that they were encoded twice. */
export const isEncodedTwice = (bytes: Uint8Array): boolean => {
  const text = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1').trim();
  return /^[A-Za-z0-9+/\r\n]+={0,2}$/.test(text) && imageTypeOf(Buffer.from(text, 'base64')) !== undefined;
};
