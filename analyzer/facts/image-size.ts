import { fromBase64 } from '../money/tokens/bytes.js';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A JPEG can hold its thumbnail and profiles before its size. */
const MAX_HEADER_CHARACTERS = 400_000;

/**
 * Width and height in pixels of a PNG, GIF or JPEG that is written out in base64, as a `data:` URL or bare; `undefined` for an
 * address, and for what is no such picture.
 */
export function imageSize(text: string): Size | undefined {
  const encoded = /^(?:data:image\/[\w.+-]+;base64,)?([A-Za-z0-9+/]{24,}={0,2})$/.exec(
    text.slice(0, MAX_HEADER_CHARACTERS),
  )?.[1];
  if (encoded === undefined) return undefined;
  const bytes = fromBase64(encoded.slice(0, encoded.length - (encoded.length % 4)));
  return sizeOfPng(bytes) ?? sizeOfGif(bytes) ?? sizeOfJpeg(bytes);
}

/** The first chunk of a PNG is its header, and begins with the size. */
function sizeOfPng(bytes: string): Size | undefined {
  if (!bytes.startsWith('\x89PNG\r\n\x1a\n') || bytes.slice(12, 16) !== 'IHDR') return undefined;
  return size(bigEndian(bytes, 16, 4), bigEndian(bytes, 20, 4));
}

function sizeOfGif(bytes: string): Size | undefined {
  if (!/^GIF8[79]a/.test(bytes)) return undefined;
  const littleEndian = (at: number) => bytes.charCodeAt(at) + 256 * bytes.charCodeAt(at + 1);
  return size(littleEndian(6), littleEndian(8));
}

/** Segments follow each other, each with its length; the one that starts a frame has the size. */
function sizeOfJpeg(bytes: string): Size | undefined {
  if (!bytes.startsWith('\xff\xd8')) return undefined;
  for (let at = 2; at + 9 <= bytes.length && bytes.charCodeAt(at) === 0xff; ) {
    const marker = bytes.charCodeAt(at + 1);
    if (startsFrame(marker)) return size(bigEndian(bytes, at + 7, 2), bigEndian(bytes, at + 5, 2));
    at += 2 + Math.max(2, bigEndian(bytes, at + 2, 2));
  }
  return undefined;
}

/** C4, C8 and CC lie among the frames and are tables. */
function startsFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

function bigEndian(bytes: string, at: number, length: number): number {
  let value = 0;
  for (let i = at; i < at + length; i++) value = value * 256 + bytes.charCodeAt(i);
  return value;
}

function size(width: number, height: number): Size | undefined {
  return width > 0 && height > 0 ? { width, height } : undefined;
}
