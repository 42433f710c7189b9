/**
 * Whether a text has a name as a word. Built in one pass without keeping the words, so a `true` may be wrong, one time in thirty;
 * a `false` is certain.
 */
export type WordFilter = (name: string) => boolean;

export function wordFilter(text: string): WordFilter {
  const bits = bitsFor(text.length);
  const mask = bits.length * BITS_EACH - 1;
  let hash = SEED;
  for (let index = 0; index <= text.length; index++) {
    const code = index < text.length ? text.charCodeAt(index) : SPACE;
    if (isOfName(code)) hash = next(hash, code);
    else if (hash !== SEED) {
      const place = hash & mask;
      bits[place >>> 5] = (bits[place >>> 5] as number) | (1 << (place & 31));
      hash = SEED;
    }
  }
  return (name) => {
    const asked = hashOf(name);
    if (asked === undefined) return text.includes(name);
    const place = asked & mask;
    return ((bits[place >>> 5] as number) & (1 << (place & 31))) !== 0;
  };
}

/** `undefined` for what is no word of ours. One name is asked of thousands of files in a row. */
function hashOf(name: string): number | undefined {
  if (name === last.name) return last.hash;
  const word = name.startsWith('#') ? name.slice(1) : name;
  let hash: number | undefined = IS_WORD.test(word) ? SEED : undefined;
  for (let index = 0; hash !== undefined && index < word.length; index++) hash = next(hash, word.charCodeAt(index));
  last = { name, hash };
  return hash;
}
let last: { readonly name: string; readonly hash: number | undefined } = { name: '', hash: undefined };

const SPACE = 32;
const SEED = 5381;
const BITS_EACH = 32;
const IS_WORD = /^[\w$]+$/;

/** As many bits as characters: real code repeats its words. */
function bitsFor(length: number): Uint32Array {
  let size = 2;
  while (size * BITS_EACH < length) size *= 2;
  return new Uint32Array(size);
}

function next(hash: number, code: number): number {
  return (Math.imul(hash, 33) ^ code) >>> 0;
}

/** Letters of other scripts are told apart from signs where a name is asked for that has some. */
function isOfName(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    code === 95 ||
    code === 36
  );
}
