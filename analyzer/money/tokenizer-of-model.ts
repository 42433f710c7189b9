import { bareName, canonicalName } from './model-id.js';
import type { EncodingName } from './tokens/encoding.js';

/**
 * How the tokens of a model are counted. `exact`: with the encoding that the vendor publishes for it. `multiple`:
 * no public tokenizer, so o200k_base tokens times a factor; `typical` is the best guess, `low` to `high` the
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

/**
 * Multiples of o200k_base as measured in dependencies.md ("Tokens"). Where it gives one figure and no spread, the
 * spread is ten per cent either way, which is what it gives for the Claude models.
 */
const CLAUDE_OLD = { is: 'multiple', family: 'Claude up to 4.6', low: 1.06, typical: 1.18, high: 1.3 } as const;
/** 1.3 to 1.55 depending on the source, and twenty per cent either way. */
const CLAUDE_NEW = { is: 'multiple', family: 'Claude 4.7 and later', low: 1.04, typical: 1.43, high: 1.86 } as const;
const CLAUDE_ANY = { is: 'multiple', family: 'Claude', low: 1.04, typical: 1.3, high: 1.86 } as const;
/** From CJK (0.93) to the upper end of prose (1.20); code is 1.18. */
const GEMINI = { is: 'multiple', family: 'Gemini', low: 0.93, typical: 1.1, high: 1.2 } as const;
const LLAMA_3 = { is: 'multiple', family: 'Llama 3', low: 0.9, typical: 1, high: 1.1 } as const;
const DEEPSEEK = { is: 'multiple', family: 'DeepSeek V3', low: 0.93, typical: 1.03, high: 1.13 } as const;
const MISTRAL = { is: 'multiple', family: 'Mistral (tekken)', low: 0.92, typical: 1.02, high: 1.12 } as const;
/** No figure for this model. The range spans, rounded outwards, every family that was measured. */
const UNKNOWN = {
  is: 'multiple',
  family: 'a model whose tokenizer is not known',
  low: 0.9,
  typical: 1.1,
  high: 1.9,
} as const;

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
  const { family, low, high } = tokenizer;
  return `estimated: no public tokenizer for ${family}; o200k_base tokens x ${low.toFixed(2)} to ${high.toFixed(2)}`;
}
