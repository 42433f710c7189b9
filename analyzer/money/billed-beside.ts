import type { LlmCall } from '../call.js';
import { holesOf } from '../facts/text.js';

/** Under this name a stub says that a part of the answer is audio, whose tokens are dearer than those of text. */
const AUDIO = 'audio in the answer';

/**
 * Models that answer with images, whose tokens cost about ten times those of text: 30 USD per million instead of 2.50 at
 * gemini-2.5-flash-image (ai.google.dev/gemini-api/docs/pricing).
 */
const DRAWS = /(?:^|\/)gemini-[\w.-]*-image(?:-|$)/;

/** What else than text is in the answer, whose price the list of text prices does not have. */
export function beyondText({ billedBeside = [] }: LlmCall, model: string): 'audio' | 'images' | undefined {
  if (billedBeside.includes(AUDIO)) return 'audio';
  return drawsImages(model) ? 'images' : undefined;
}

export function drawsImages(model: string): boolean {
  return DRAWS.test(model);
}

/** Models that search the web by themselves, each search at a price of its own (platform.openai.com/docs/pricing). */
const SEARCHES = /(?:^|\/)(?:gpt-4o(?:-mini)?-search-preview|gpt-5-search-api)(?:-\d{4}-\d{2}-\d{2})?$/;

/**
 * At OpenRouter the ending adds a search to any model, and Perplexity's fee for a request is no part of the token price
 * (openrouter.ai/docs/features/web-search, openrouter.ai/perplexity/sonar).
 */
const SEARCHES_AT_OPENROUTER = /:online$|^perplexity\/sonar/;

/** What the provider bills for on top of all tokens, by its name in the code: `web_search_20250305`. */
export function feesOf({ billedBeside = [], prompt, provider }: LlmCall, model: string): readonly string[] {
  const tools = prompt.flatMap(({ text }) => holesOf(text).flatMap(({ hostedTool }) => hostedTool ?? []));
  const beside = billedBeside.filter((what) => what !== AUDIO);
  const searches = SEARCHES.test(model) || (provider === 'openrouter' && SEARCHES_AT_OPENROUTER.test(model));
  return [...new Set([...beside, ...tools, ...(searches ? ['web search'] : [])].filter(hasFee))];
}

/** These run in the user's own program, or bring tokens and nothing else. */
const WITHOUT_FEE =
  /^(?:apply_?patch|bash|computer|custom|local_?shell|mcp|memory|shell|text_?editor|tool_?search|url_?context|view|web_?fetch|codeExecution$)/i;

function hasFee(tool: string): boolean {
  return !WITHOUT_FEE.test(tool);
}

/** Why no figure has an upper bound; without a full stop. */
export function feeNote(fees: readonly string[]): string {
  return `${fees.join(', ')}: billed by use on top of the tokens, which is in no figure`;
}
