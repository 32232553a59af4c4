/* The beginnings of image files, which are all that the checks look at. */

/** A PNG file of a size, with a byte that tells it from others. */
export const png = (mark = 0, size = 64): Buffer =>
  Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, mark]),
    Buffer.alloc(size - 9, mark),
  ]);

export const jpeg = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0x10]);
export const ico = Buffer.from([0, 0, 1, 0, 1, 0, 16, 16]);
export const webp = Buffer.from('RIFF\u0010\u0000\u0000\u0000WEBPVP8 ', 'latin1');

/** An SVG file with these elements. */
export const svg = (inside = ''): Buffer =>
  Buffer.from(
    `<?xml version="1.0"?>\n<!-- a logo -->\n<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>\n`,
  );

export const base64 = (bytes: Buffer): string => bytes.toString('base64');
