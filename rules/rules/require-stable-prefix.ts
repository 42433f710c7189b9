// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the examples are source code
import type { LlmCall, PromptPart } from '../../analyzer/call.js';
import { effective } from '../../analyzer/facts/fact.js';
import { type Hole, holesOf, isSteady, type StaticText } from '../../analyzer/facts/text.js';
import type { Cost } from '../../analyzer/money/cost.js';
import { formatUsd } from '../../analyzer/money/format.js';
import { cachingOf } from '../../analyzer/money/prompt-caching.js';
import type { Fix } from '../finding.js';
import type { TextOf } from '../lint.js';
import { answersFor, contains, findingPlace, relatedPlaces, wayToClient } from '../places.js';
import { defineRule, lines } from '../rule.js';
import { shortened } from '../volatile-path.js';

export default defineRule({
  id: 'require-stable-prefix',
  title: 'Put the fixed part of a prompt before the variable one',
  why: 'Prompt caches hold prefixes: all up to the first character that differs from the request before. Fixed text behind a variable part is paid for in full each time. Read from the cache, input costs a tenth at Anthropic, OpenAI (gpt-5) and Google (price lists of November 2026).',
  fires:
    'A variable part of the prompt stands before a block of fixed text that is large enough for the provider to cache.',
  level: { recommended: 'off', strict: 'warning' },
  options: {},
  fix: {
    kinds: ['suggestion'],
    doc: 'A suggestion moves the fixed block to the front where it is the last part of one template literal and starts on a line of its own.',
  },
  bad: [
    lines(
      `const rules = 'Parcels leave on weekdays. '.repeat(300);`,
      "await client.responses.create({ model: 'gpt-5-mini', input: `Customer: ${question}\\n${rules}` });",
    ),
    lines(
      `const rules = 'Parcels leave on weekdays. '.repeat(300);`,
      "await client.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'system', content: `You help ${question}.` }, { role: 'user', content: rules }] });",
    ),
  ],
  good: [
    lines(
      `const rules = 'Parcels leave on weekdays. '.repeat(300);`,
      "await client.responses.create({ model: 'gpt-5-mini', input: `${rules}\\nCustomer: ${question}` });",
    ),
    "await client.responses.create({ model: 'gpt-5-mini', input: `Customer: ${question}\\nParcels leave on weekdays.` });",
  ],
  notAFinding: [
    "The fixed block is smaller than the provider's minimum for a cached prefix.",
    "The model bills nothing: it is given away, or runs on a machine of one's own.",
    'Nothing is known of how the provider caches prompts.',
    'The fixed block is a schema or the definitions of tools: providers put these first, wherever the code names them.',
    'The variable part is a clock, a random value or an id: that is for `no-volatile-system-prompt`.',
  ],

  check(call, context) {
    if (call.outputKind === undefined || typeof call.volatilePrefix === 'object') return undefined;
    const caching = cachingOf(call.provider, effective(call.model));
    const hole = firstVariable(call);
    if (!caching || !hole) return undefined;
    const { cost } = context;
    if (cost === undefined) return undefined;
    const [block, ...others] = largeBehind(call, hole, cost, Math.max(caching.minTokens, LEAST_TOKENS));
    if (!block) return undefined;
    if (!answersFor(call, [hole.hole.at, block.piece.at, call.prompt[block.part]?.at])) return undefined;
    const at = findingPlace(call, hole.hole.at);
    return {
      at,
      message: messageOf(hole.hole, block, cost),
      related: relatedPlaces(at, [
        [block.piece.at, `This block of ${words(block.tokens)} is the same in every request.`],
        ...wayToClient(call),
      ]),
      fix: others.length > 0 ? undefined : fixOf(call.prompt[hole.part], hole, block, context.textOf),
      surplusUsd: priceOf(block, cost),
    };
  },
});

/** Smaller blocks gain nothing, whatever the provider would cache. */
const LEAST_TOKENS = 1024;

interface FoundHole {
  readonly part: number;
  /** So many holes stand before it in its part. */
  readonly before: number;
  readonly hole: Hole;
}

interface Block {
  readonly part: number;
  /** So many holes stand before it in its part. */
  readonly before: number;
  /** Its longest piece. */
  readonly piece: StaticText;
  /** Whether it has no other. */
  readonly isWhole: boolean;
  readonly tokens: number;
}

/** The first value that may differ from one request to the next. */
function firstVariable({ prompt }: LlmCall): FoundHole | undefined {
  for (const [part, { text }] of prompt.entries()) {
    const holes = holesOf(text);
    const before = holes.findIndex((hole) => !isSteady({ parts: [hole] }));
    const hole = holes[before];
    if (hole !== undefined) return { part, before, hole };
  }
  return undefined;
}

/** The stretches of literal text behind it that a cache could hold, the largest first. */
function largeBehind({ prompt }: LlmCall, hole: FoundHole, { input }: Cost, minTokens: number): readonly Block[] {
  const blocks = prompt.flatMap((part, index) => blocksOf(part, index, input.stretches[index] ?? []));
  const behind = blocks.filter(({ part, before }) => part > hole.part || (part === hole.part && before > hole.before));
  return behind.filter(({ tokens }) => tokens >= minTokens).sort((a, b) => b.tokens - a.tokens);
}

/** Where tools and schemas are put is for the provider to say: before all else. */
function blocksOf({ role, text }: PromptPart, part: number, stretches: readonly number[]): readonly Block[] {
  if (role === 'tools' || role === 'schema') return [];
  const pieces = new Map<number, StaticText[]>();
  let before = 0;
  for (const piece of text.parts) {
    if (piece.is === 'hole') before += 1;
    else pieces.set(before, [...(pieces.get(before) ?? []), piece]);
  }
  return [...pieces].map(([index, all]) => ({
    part,
    before: index,
    piece: all.reduce((a, b) => (b.value.length > a.value.length ? b : a)),
    isWhole: all.length === 1,
    tokens: stretches[index] ?? 0,
  }));
}

function messageOf({ name }: Hole, block: Block, cost: Cost): string {
  const usd = priceOf(block, cost);
  const price =
    usd === undefined ? 'what that costs depends on the model' : `${formatUsd(usd)} a request at the full price`;
  return `\`${shortened(name)}\` can differ from request to request and stands before ${words(block.tokens)} of fixed text, which no prompt cache can hold therefore (${price}). Put the fixed text first.`;
}

function words(tokens: number): string {
  return `${tokens.toLocaleString('en')} tokens`;
}

/** USD of the block at the full price, once per request. */
function priceOf({ tokens }: Block, { usd }: Cost): number | undefined {
  return usd && (tokens * usd.price.inputPerMTok) / 1e6;
}

/** Exact only where one template literal of the file holds both, and the block is its last lines. */
function fixOf(
  part: PromptPart | undefined,
  { part: index, hole }: FoundHole,
  block: Block,
  textOf: TextOf,
): Fix | undefined {
  const [whole, variable, fixed] = [part?.at, hole.at, block.piece.at];
  if (whole === undefined || variable === undefined || fixed === undefined) return undefined;
  if (block.part !== index || !block.isWhole) return undefined;
  const text = textOf(whole.file);
  const isTemplate = text[whole.start] === '`' && fixed.file === whole.file && fixed.end === whole.end - 1;
  if (!isTemplate || !contains(whole, variable) || !contains(whole, fixed)) return undefined;
  const lineBreak = /^(?:\r?\n|\\n)+/.exec(text.slice(fixed.start, fixed.end))?.[0];
  if (lineBreak === undefined) return undefined;
  const moved = text.slice(fixed.start + lineBreak.length, fixed.end).trimEnd();
  const start = whole.start + 1;
  return {
    title: 'Move the fixed text to the front',
    kind: 'suggestion',
    edits: [
      { file: whole.file, start, end: start, newText: `${moved}${lineBreak}` },
      { ...fixed, newText: '' },
    ],
  };
}
