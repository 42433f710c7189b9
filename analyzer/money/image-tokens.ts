import type { Image } from '../facts/text.js';
import { canonicalName } from './model-id.js';
import type { Source } from './model-limits.js';

/** What a picture costs in tokens of input; both ends are the same where all that decides is written in the code. */
export interface ImageTokens {
  readonly low: number;
  readonly high: number;
}

type Size = NonNullable<Image['size']>;

interface ImageRule {
  /** Matched against the canonical name of a model; the first that fits applies. */
  readonly models: RegExp;
  readonly source: Source;
  count(image: Image): ImageTokens | undefined;
}

const OPENAI_TILES = source('openai-hd4n6.mintlify.app/docs/guides/images; github.com/NVIDIA/nvcf llm-gateway');
const OPENAI_MODELS = source('github.com/srinathmkce/imagetoken image_token/config.py');
const OPENAI_PATCHES = source('github.com/srinathmkce/imagetoken image_token/config.py');
const CLAUDE = source('platform.claude.com/docs/en/build-with-claude/vision; github.com/NVIDIA/nvcf llm-gateway');
const GEMINI = source(
  'docs.rs/vision-squeezer/0.6.0/vision_squeezer/enum.VisionModel.html, which repeats ai.google.dev',
);

const RULES: readonly ImageRule[] = [
  { models: /^gpt-4o-mini$/, source: OPENAI_TILES, count: tiles(2833, 5667) },
  {
    models: /^(?:gpt-4o|gpt-4-1|gpt-4-5-preview|gpt-4-turbo|chatgpt-4o)$/,
    source: OPENAI_TILES,
    count: tiles(85, 170),
  },
  { models: /^(?:gpt-5|gpt-5-chat|gpt-5-1)$/, source: OPENAI_MODELS, count: tiles(70, 140) },
  { models: /^(?:gpt-4-1-mini|gpt-5-mini)$/, source: OPENAI_PATCHES, count: patches(1.62) },
  { models: /^(?:gpt-4-1-nano|gpt-5-nano)$/, source: OPENAI_PATCHES, count: patches(2.46) },
  { models: /^o4-mini$/, source: OPENAI_PATCHES, count: patches(1.72) },
  { models: /^claude-(?:opus-4-[78]|opus-5|sonnet-5|fable-5|mythos-5)/, source: CLAUDE, count: claude(2576, 4784) },
  { models: /^claude-(?:3|(?:opus|sonnet|haiku)-4)/, source: CLAUDE, count: claude(1568, 1568) },
  { models: /^gemini-(?:2|1-5)/, source: GEMINI, count: smallOnly(384, 258) },
];

/** What a model is billed for a picture; `undefined` when no published rule bounds it. */
export function imageTokens(image: Image, model: string): ImageTokens | undefined {
  const name = canonicalName(model);
  return RULES.find(({ models }) => models.test(name))?.count(image);
}

/** The whole table, for its test. */
export const imageRules: readonly { readonly source: Source }[] = RULES;

/**
 * OpenAI's tiles: the picture is shrunk into 2,048 x 2,048, then until its short side has 768, and covered with squares of 512.
 * `low` costs the base alone.
 */
function tiles(base: number, perTile: number): ImageRule['count'] {
  const most = base + perTile * (2048 / 512) * Math.ceil(768 / 512);
  return ({ detail, size }) => {
    if (detail === 'low') return fixed(base);
    const high = size === undefined ? most : base + perTile * tilesOf(size);
    return detail === 'high' && size !== undefined ? fixed(high) : { low: base, high };
  };
}

function tilesOf(size: Size): number {
  const fitted = shrunk(size, 2048 / Math.max(size.width, size.height));
  const { width, height } = shrunk(fitted, 768 / Math.min(fitted.width, fitted.height));
  return Math.ceil(width / 512) * Math.ceil(height / 512);
}

/** Pictures are never enlarged. */
function shrunk({ width, height }: Size, factor: number): Size {
  const by = Math.min(1, factor);
  return { width: width * by, height: height * by };
}

/**
 * OpenAI's smaller models: patches of 32 pixels times a factor, whatever the detail. Sources disagree on how many patches a large
 * picture is shrunk to (1,536 or 6,144), so only pictures below both are counted.
 */
function patches(factor: number): ImageRule['count'] {
  return ({ size }) => {
    if (size === undefined) return undefined;
    const count = Math.ceil(size.width / 32) * Math.ceil(size.height / 32);
    return count <= 1536 && Math.max(size.width, size.height) <= 2048 ? fixed(Math.ceil(count * factor)) : undefined;
  };
}

/** One token for every 28 x 28 pixels; a larger picture is shrunk to what the model takes. */
function claude(longestEdge: number, most: number): ImageRule['count'] {
  return ({ size }) => {
    const count = size && Math.ceil(size.width / 28) * Math.ceil(size.height / 28);
    const fits = size !== undefined && Math.max(size.width, size.height) <= longestEdge;
    return fits && count !== undefined && count <= most ? fixed(count) : { low: 1, high: most };
  };
}

/** Of Gemini only what fits into one tile is counted: into how many a larger picture is cut is not published in full. */
function smallOnly(edge: number, tokens: number): ImageRule['count'] {
  return ({ size }) => (size !== undefined && Math.max(size.width, size.height) <= edge ? fixed(tokens) : undefined);
}

function fixed(tokens: number): ImageTokens {
  return { low: tokens, high: tokens };
}

function source(where: string): Source {
  return { where, asOf: '2026-11-22' };
}
