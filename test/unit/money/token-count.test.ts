import fc from 'fast-check';
import * as gptCl100k from 'gpt-tokenizer/encoding/cl100k_base';
import * as gptO200k from 'gpt-tokenizer/encoding/o200k_base';
import { Tiktoken } from 'js-tiktoken/lite';
import cl100k from 'js-tiktoken/ranks/cl100k_base';
import o200k from 'js-tiktoken/ranks/o200k_base';
import { get_encoding } from 'tiktoken';
import { afterAll, describe, expect, it } from 'vitest';
import { fromBase64, utf8 } from '../../../analyzer/money/tokens/bytes.js';
import { countTokens } from '../../../analyzer/money/tokens/count.js';

const encodings = ['o200k_base', 'cl100k_base'] as const;
const js = { o200k_base: new Tiktoken(o200k), cl100k_base: new Tiktoken(cl100k) };
const gpt = { o200k_base: gptO200k, cl100k_base: gptCl100k };
const wasm = { o200k_base: get_encoding('o200k_base'), cl100k_base: get_encoding('cl100k_base') };
afterAll(() => {
  for (const encoding of encodings) wasm[encoding].free();
});

/** What three other tokenizers count. Special tokens are ordinary text in a prompt. */
function countedElsewhere(text: string, encoding: (typeof encodings)[number]) {
  return {
    'js-tiktoken': js[encoding].encode(text, [], []).length,
    'gpt-tokenizer': gpt[encoding].countTokens(text, { disallowedSpecial: new Set() }),
    tiktoken: wasm[encoding].encode_ordinary(text).length,
  };
}

const TEXTS: Readonly<Record<string, string>> = {
  empty: '',
  English:
    "The quick brown fox doesn't jump over 12,345 lazy dogs; it's they'LL who WE'VE seen.\n\n  Indented.\r\n\tTab ",
  German: 'Die Übergrößenträgerin aß fünf Äpfel; daß „ß“ kein Eszett sei, bestritt sie.',
  code: 'export const f = async <T>(x: T[]): Promise<void> => {\n    if (x?.length !== 0) { return; } // 0xFF\n};\n',
  JSON: JSON.stringify({ type: 'object', properties: { a: { type: ['string', 'null'], enum: ['x', 'y'] } } }, null, 2),
  CJK: '東京は日本の首都です。人工知能は便利ですか？中文分词测试，한국어 텍스트도 있습니다.',
  Thai: 'ภาษาไทยไม่มีช่องว่างระหว่างคำ',
  Arabic: 'اللغة العربية تُكتب من اليمين إلى اليسار، ١٢٣٤.',
  emoji: '👩‍👩‍👧‍👦 🇩🇪 👍🏽 🫠 é é ﷽',
  base64: 'aGVsbG8gd29ybGQsIHRoaXMgaXMgYSBsb25nZXIgYmFzZTY0IHN0cmluZyB3aXRoIHBhZGRpbmc9PQ==',
  'special tokens': 'a <|endoftext|> b <|endofprompt|><|fim_prefix|> c',
  whitespace: '   \n\n \t\t\n   x    \u00a0\u3000\u2028 y   ',
  'no-break run': 'abcdefghijklmnopqrstuvwxyz'.repeat(12),
  repeats: `${'a'.repeat(300)}${'!'.repeat(300)}${' '.repeat(300)}${'='.repeat(300)}${'1'.repeat(300)}`,
};

const LONG: Readonly<Record<string, string>> = {
  'long English': `${TEXTS.English}`.repeat(300),
  'long code': `${TEXTS.code}`.repeat(300),
  'long CJK': `${TEXTS.CJK}`.repeat(40),
  'long Thai': `${TEXTS.Thai}`.repeat(40),
  'long base64': Buffer.from(`${TEXTS.English}`.repeat(20)).toString('base64'),
  'one letter': 'a'.repeat(5000),
};

describe.each(encodings)('countTokens with %s', (encoding) => {
  it.each(Object.entries(TEXTS))('counts %s as three others do', (_, text) => {
    const count = countTokens(text, encoding);
    expect(countedElsewhere(text, encoding)).toEqual({
      'js-tiktoken': count,
      'gpt-tokenizer': count,
      tiktoken: count,
    });
  });

  it.each(Object.entries(LONG))('counts %s as tiktoken does', (_, text) => {
    expect(countTokens(text, encoding)).toBe(wasm[encoding].encode_ordinary(text).length);
  });

  it('counts lone surrogates as what an encoder writes for them', () => {
    expect(countTokens('a\ud800b \udfff \ud83d', encoding)).toBe(countTokens('a\ufffdb \ufffd \ufffd', encoding));
  });

  it('counts any short text as js-tiktoken and tiktoken do', () => {
    const anything = fc.string({ unit: 'binary', maxLength: 60 });
    const units = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 });
    const broken = units.map((codes) => String.fromCharCode(...codes));
    const wordy = fc
      .array(fc.constantFrom(' ', '\n', "'s", "'LL", 'a', 'B', 'ß', '漢', 'ก', '1', '!', '/', '\r', '\u0301', '👍'), {
        maxLength: 60,
      })
      .map((pieces) => pieces.join(''));
    const lines = fc.lorem({ mode: 'sentences', maxCount: 4 });
    fc.assert(
      fc.property(fc.oneof(anything, broken, wordy, lines), (text) => {
        const count = countTokens(text, encoding);
        expect(js[encoding].encode(text, [], []).length).toBe(count);
        expect(wasm[encoding].encode_ordinary(Buffer.from(text).toString()).length).toBe(count);
      }),
      { numRuns: 1500 },
    );
  });

  it('adds up over the slices of a huge text', () => {
    const sentence = 'The cat sat on the mat and it is 42 years old. ';
    const times = 50_000;
    // Every slice border lies between a word and a space, where no piece can reach across.
    const oracle = (text: string) => js[encoding].encode(text, [], []).length;
    const perSentence = oracle(sentence.repeat(3)) - oracle(sentence.repeat(2));
    const expected = oracle(sentence.repeat(2)) + perSentence * (times - 2);
    expect(countTokens(sentence.repeat(times), encoding)).toBe(expected);
  });

  it('takes a million characters without a word break', () => {
    // js-tiktoken needs minutes for these; a run of one letter merges into tokens of eight.
    expect(countTokens('a'.repeat(1_000_000), encoding)).toBe(125_000);
    expect(countTokens('漢字'.repeat(500_000), encoding)).toBeGreaterThan(500_000);
    expect(countTokens('ภาษาไทย'.repeat(150_000), encoding)).toBeGreaterThan(100_000);
  }, 60_000);

  it('gives the same count again after many other texts', () => {
    const before = countTokens(TEXTS.English ?? '', encoding);
    for (let i = 0; i < 60_000; i++) countTokens(`k${i.toString(36)}`, encoding);
    expect(countTokens(TEXTS.English ?? '', encoding)).toBe(before);
  });
});

describe('byte strings', () => {
  it('are what TextEncoder writes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 50 }), (text) => {
        expect(utf8(text)).toBe(Buffer.from(new TextEncoder().encode(text)).toString('latin1'));
      }),
    );
  });

  it('come out of base64 as they went in', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 40 }), (bytes) => {
        const buffer = Buffer.from(bytes);
        expect(fromBase64(buffer.toString('base64'))).toBe(buffer.toString('latin1'));
      }),
    );
  });
});
