import { utf8 } from './bytes.js';
import { type EncodingName, encoding } from './encoding.js';
import { PieceMerger } from './merge.js';

/** V8 copies substrings this short; a longer one in the cache would keep the whole text it came from alive. */
const MAX_CACHED_PIECE = 12;
const MAX_CACHED_PIECES = 50_000;
/** Texts from this length on are remembered, up to so many characters in all: an editor asks for the same ones with every key. */
const MIN_REMEMBERED = 4_000;
const MAX_REMEMBERED = 4_000_000;
/** The split pattern backtracks over a whole run, and V8 gives up on a run of about eight million characters. */
const MAX_SLICE = 1_000_000;

/**
 * The number of tokens OpenAI bills for a text: exact, equal to js-tiktoken's `encode(text, [], [])`. Special
 * tokens such as `<|endoftext|>` count as the ordinary text they are in a prompt. The one estimate: in a run of
 * more than a million characters without any ` ` between words, every millionth character can add a few tokens.
 */
export function countTokens(text: string, name: EncodingName): number {
  return counterFor(name).count(text);
}

/**
 * Where to cut a huge text: before the last space that follows a letter or digit. No piece reaches over such a
 * place and no lookahead sees across it, so cutting there changes no count.
 */
function sliceEnd(text: string, start: number): number {
  const limit = start + MAX_SLICE;
  if (text.length <= limit) return text.length;
  for (let i = limit; i > start + 1; i--) {
    if (text[i] === ' ' && /[\p{L}\p{N}]/u.test(text.charAt(i - 1))) return i;
  }
  const splitsSurrogatePair = /[\uD800-\uDBFF]/.test(text.charAt(limit - 1));
  return splitsSurrogatePair ? limit - 1 : limit;
}

class Counter {
  private readonly name: EncodingName;
  private readonly cache = new Map<string, number>();
  private readonly merger: PieceMerger;
  private readonly texts = new Map<string, number>();
  private remembered = 0;

  constructor(name: EncodingName) {
    this.name = name;
    this.merger = new PieceMerger(encoding(name));
  }

  count(text: string): number {
    if (text.length < MIN_REMEMBERED) return this.countPieces(text);
    const known = this.texts.get(text);
    if (known !== undefined) return known;
    let count = 0;
    for (let start = 0; start < text.length; ) {
      const end = sliceEnd(text, start);
      count += this.countPieces(start === 0 && end === text.length ? text : text.slice(start, end));
      start = end;
    }
    this.remember(text, count);
    return count;
  }

  private remember(text: string, count: number): void {
    if (text.length > MAX_REMEMBERED) return;
    if (this.remembered + text.length > MAX_REMEMBERED) {
      this.texts.clear();
      this.remembered = 0;
    }
    this.remembered += text.length;
    this.texts.set(text, count);
  }

  private countPieces(text: string): number {
    const { pieces } = encoding(this.name);
    let count = 0;
    for (const piece of text.match(pieces) ?? []) count += this.countPiece(piece);
    return count;
  }

  private countPiece(piece: string): number {
    if (piece.length > MAX_CACHED_PIECE) return this.merge(piece);
    const cached = this.cache.get(piece);
    if (cached !== undefined) return cached;
    const count = this.merge(piece);
    if (this.cache.size >= MAX_CACHED_PIECES) this.cache.clear();
    this.cache.set(piece, count);
    return count;
  }

  private merge(piece: string): number {
    const bytes = utf8(piece);
    return encoding(this.name).ranks.has(bytes) ? 1 : this.merger.count(bytes);
  }
}

const counters = new Map<EncodingName, Counter>();

function counterFor(name: EncodingName): Counter {
  const ready = counters.get(name);
  if (ready) return ready;
  const fresh = new Counter(name);
  counters.set(name, fresh);
  return fresh;
}
