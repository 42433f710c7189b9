import type { Encoding } from './encoding.js';
import { MinHeap } from './heap.js';

/** More than any token number, and a power of two so that two numbers pack into one exactly. */
const RANK_SPACE = 2 ** 18;
/** More than any byte position in one piece. 2^18 ranks x 2^26 positions stay below 2^53. */
const POSITION_SPACE = 2 ** 26;
const MAX_CACHED_PAIRS = 200_000;
const NONE = -1;

/**
 * Counts the tokens of one piece by byte pair encoding: again and again the adjacent pair with the lowest rank
 * becomes one token, leftmost first. The textbook loop looks for that pair by scanning, which is quadratic; here
 * a heap holds the candidates, so a piece of n bytes takes n log n.
 */
export class PieceMerger {
  private readonly encoding: Encoding;
  private readonly heap = new MinHeap();
  /** Rank of the token that two neighbours make, NONE when they make none. Key: left * RANK_SPACE + right. */
  private readonly pairs = new Map<number, number>();
  /** By position of a token's first byte: its number, and where its neighbours start. */
  private tokens = new Int32Array(0);
  private next = new Int32Array(0);
  private previous = new Int32Array(0);

  constructor(encoding: Encoding) {
    this.encoding = encoding;
  }

  /** @param bytes the piece as a byte string, at least one byte long. */
  count(bytes: string): number {
    this.load(bytes);
    let count = bytes.length;
    for (let candidate = this.heap.pop(); candidate !== undefined; candidate = this.heap.pop()) {
      const position = candidate % POSITION_SPACE;
      const rank = (candidate - position) / POSITION_SPACE;
      // A candidate is stale when one of its two tokens has been merged since; the fresh pair was pushed then.
      if (this.pairAt(position) !== rank) continue;
      this.merge(position, rank);
      count--;
    }
    return count;
  }

  /** Every byte is a token of its own at first, and every adjacent pair a candidate. */
  private load(bytes: string): void {
    const length = bytes.length;
    this.reserve(length);
    for (let i = 0; i < length; i++) {
      this.tokens[i] = this.encoding.ranks.get(bytes.charAt(i)) as number;
      this.previous[i] = i - 1;
      this.next[i] = i + 1 < length ? i + 1 : NONE;
    }
    for (let i = 0; i < length; i++) this.offer(i);
  }

  private reserve(length: number): void {
    // Each merge takes one candidate and adds at most two, so there are never more than two per byte.
    this.heap.reset(2 * length);
    if (this.tokens.length >= length && this.tokens.length <= 64 * length + 65_536) return;
    this.tokens = new Int32Array(length);
    this.next = new Int32Array(length);
    this.previous = new Int32Array(length);
  }

  private merge(position: number, rank: number): void {
    const absorbed = this.next[position] as number;
    const after = this.next[absorbed] as number;
    const before = this.previous[position] as number;
    this.tokens[position] = rank;
    this.tokens[absorbed] = NONE;
    this.next[position] = after;
    if (after !== NONE) this.previous[after] = position;
    this.offer(position);
    if (before !== NONE) this.offer(before);
  }

  private offer(position: number): void {
    const rank = this.pairAt(position);
    if (rank !== NONE) this.heap.push(rank * POSITION_SPACE + position);
  }

  private pairAt(position: number): number {
    const left = this.tokens[position] as number;
    const neighbour = this.next[position] as number;
    if (left === NONE || neighbour === NONE) return NONE;
    return this.pairRank(left, this.tokens[neighbour] as number);
  }

  private pairRank(left: number, right: number): number {
    const key = left * RANK_SPACE + right;
    const cached = this.pairs.get(key);
    if (cached !== undefined) return cached;
    const { bytes, ranks } = this.encoding;
    const rank = ranks.get(`${bytes[left]}${bytes[right]}`) ?? NONE;
    if (this.pairs.size >= MAX_CACHED_PAIRS) this.pairs.clear();
    this.pairs.set(key, rank);
    return rank;
  }
}
