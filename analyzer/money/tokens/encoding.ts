import cl100k from 'js-tiktoken/ranks/cl100k_base';
import o200k from 'js-tiktoken/ranks/o200k_base';
import { fromBase64 } from './bytes.js';

export type EncodingName = 'o200k_base' | 'cl100k_base';

/** One of OpenAI's published encodings, unpacked. A token's number is also its merge rank: lower merges first. */
export interface Encoding {
  /** Splits a text into the pieces that are merged on their own. Global and stateful: set `lastIndex` first. */
  readonly pieces: RegExp;
  /** Token number by byte string. */
  readonly ranks: ReadonlyMap<string, number>;
  /** Byte string by token number. */
  readonly bytes: readonly string[];
}

interface Packed {
  readonly pat_str: string;
  readonly bpe_ranks: string;
}

const PACKED: Readonly<Record<EncodingName, Packed>> = { o200k_base: o200k, cl100k_base: cl100k };
const unpacked = new Map<EncodingName, Encoding>();

/** Unpacks at first use: 200,000 tokens take a noticeable moment, and most sessions need one encoding at most. */
export function encoding(name: EncodingName): Encoding {
  const ready = unpacked.get(name);
  if (ready) return ready;
  const fresh = unpack(PACKED[name]);
  unpacked.set(name, fresh);
  return fresh;
}

/** js-tiktoken packs the ranks as lines of `! firstRank token token ...`, each token in base64. */
function unpack(packed: Packed): Encoding {
  const ranks = new Map<string, number>();
  const bytes: string[] = [];
  for (const line of packed.bpe_ranks.split('\n')) {
    const [, first, ...tokens] = line.split(' ');
    let rank = Number(first);
    for (const token of tokens) {
      const value = fromBase64(token);
      ranks.set(value, rank);
      bytes[rank] = value;
      rank++;
    }
  }
  return { pieces: new RegExp(packed.pat_str, 'gu'), ranks, bytes };
}
