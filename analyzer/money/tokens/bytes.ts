/**
 * Byte strings: one character (code 0-255) per byte. A `Map` finds them far faster than it finds arrays, and an
 * ASCII text already is its own byte string. Written here because the library is free of DOM and Node types.
 */

/** The UTF-8 bytes of a text. A lone surrogate becomes U+FFFD, as every standard encoder writes it. */
export function utf8(text: string): string {
  if (isAscii(text)) return text;
  let bytes = '';
  for (const character of text) bytes += encodeCodePoint(character.codePointAt(0) as number);
  return bytes;
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) return false;
  return true;
}

function encodeCodePoint(code: number): string {
  if (code < 0x80) return String.fromCharCode(code);
  if (code < 0x800) return String.fromCharCode(0xc0 | (code >> 6), trailing(code));
  if (code >= 0xd800 && code <= 0xdfff) return '\xef\xbf\xbd';
  if (code < 0x10000) return String.fromCharCode(0xe0 | (code >> 12), trailing(code >> 6), trailing(code));
  return String.fromCharCode(0xf0 | (code >> 18), trailing(code >> 12), trailing(code >> 6), trailing(code));
}

function trailing(bits: number): number {
  return 0x80 | (bits & 0x3f);
}

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const SEXTETS = sextets();

/** Decodes padded base64 into a byte string. */
export function fromBase64(encoded: string): string {
  const padding = encoded.endsWith('==') ? 2 : encoded.endsWith('=') ? 1 : 0;
  let bytes = '';
  for (let i = 0; i < encoded.length; i += 4) {
    const bits =
      (sextet(encoded, i) << 18) |
      (sextet(encoded, i + 1) << 12) |
      (sextet(encoded, i + 2) << 6) |
      sextet(encoded, i + 3);
    bytes += String.fromCharCode(bits >> 16, (bits >> 8) & 0xff, bits & 0xff);
  }
  return padding === 0 ? bytes : bytes.slice(0, -padding);
}

function sextet(encoded: string, index: number): number {
  return SEXTETS[encoded.charCodeAt(index)] as number;
}

function sextets(): Uint8Array {
  const table = new Uint8Array(128);
  for (let i = 0; i < BASE64.length; i++) table[BASE64.charCodeAt(i)] = i;
  return table;
}
