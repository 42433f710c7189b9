import { isInRange } from '../modules/versions.js';

/**
 * What an SDK sends as output cap where none is written, in tokens, from a list of its own by the model's id; `undefined` where
 * the list of the installed version is not known to have the model.
 */
export function filledInBy(sdk: string | undefined, model: string, version: string | undefined): number | undefined {
  return sdk === '@langchain/anthropic' ? filledInByLangChain(model, version) : filledInByAiSdk(model, version);
}

/**
 * The list of `@langchain/anthropic`, by how the id begins. Source: dist/chat_models.js:18 of 1.0.0, 1.3.20 and 1.3.23; :22 of 1.4.0,
 * of 1.5.1 and 1.5.11.
 */
function filledInByLangChain(model: string, version: string | undefined): number | undefined {
  const isOld = isInRange(version, '<1.3.24');
  if (!isOld && /^claude-(?:opus|sonnet|fable|mythos)-[5p]/.test(model))
    return isInRange(version, '>=1.5.11') ? 16_384 : undefined;
  const list = isOld ? LANGCHAIN_BEFORE : LANGCHAIN;
  return list.find(([pattern]) => pattern.test(model))?.[1] ?? (isOld ? 2048 : 4096);
}

const LANGCHAIN_BEFORE: readonly (readonly [RegExp, number])[] = [
  [/^claude-(?:opus|sonnet)-4/, 8192],
  [/^claude-3-5-(?:sonnet|haiku)/, 4096],
];

const LANGCHAIN: readonly (readonly [RegExp, number])[] = [
  [/^claude-(?:opus-4|sonnet-4|haiku-4-5)/, 16_384],
  [/^claude-3-(?:7-sonnet|5-sonnet|5-haiku)/, 8192],
];

/**
 * What `@ai-sdk/anthropic` sends as output cap where none is written, in tokens: a list of its own by parts of the model's
 * id, the first that fits. Source: 2.0.112 dist/index.js:4418, 4.0.105 dist/index.js:4579.
 */
function filledInByAiSdk(model: string, version: string | undefined): number {
  // Only the first of these majors still lists it.
  if (/claude-3-7-sonnet/.test(model) && isInRange(version, '<3')) return 64_000;
  return LIST.find(([pattern]) => pattern.test(model))?.[1] ?? UNKNOWN_MODEL;
}

const LIST: readonly (readonly [RegExp, number])[] = [
  [/claude-(?:sonnet|opus|haiku)-5-5|claude-opus-5|claude-fable-5|claude-opus-4-[78]|claude-sonnet-5/, 128_000],
  [/claude-(?:sonnet|opus)-4-6/, 128_000],
  [/claude-(?:sonnet|opus|haiku)-4-5/, 64_000],
  [/claude-opus-4-1/, 32_000],
  [/claude-sonnet-4[-@]/, 64_000],
  [/claude-opus-4[-@]/, 32_000],
  [/claude-3-haiku|claude-(?:instant(?:-|$)|v?2(?=$|[-.:])|3(?=$|[-.]))/, 4096],
  [/claude-/, 128_000],
];

/** Other vendors' models behind the same protocol. */
const UNKNOWN_MODEL = 4096;

/** A number that small is a cap in its own right, not the most that a model can write. */
export function isMaximum(tokens: number | null): boolean {
  return tokens === null || tokens > UNKNOWN_MODEL;
}
