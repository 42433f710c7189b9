import type { LlmCall, Operation } from '../../analyzer/call.js';
import { effective, namedValues, possibleValues } from '../../analyzer/facts/fact.js';
import { drawsImages } from '../../analyzer/money/billed-beside.js';
import type { Cost } from '../../analyzer/money/cost.js';
import { formatAtMost, formatUsd } from '../../analyzer/money/format.js';
import { thinks } from '../../analyzer/money/model-families.js';
import { escapedPattern } from '../../analyzer/text/escaped-pattern.js';
import { addSetting, renameKey, standsInTarget } from '../edits.js';
import type { Fix } from '../finding.js';
import { answersFor, contains, findingPlace, placesOf, relatedPlaces, wayToClient } from '../places.js';
import { ifAssumed, whyNoAmount } from '../request-price.js';
import { defineRule, type RuleContext } from '../rule.js';

type Options = { readonly suggestedCap: number; readonly suggestedCapWithThinking: number };

export default defineRule<Options>({
  id: 'require-max-tokens',
  title: 'Require a cap on output tokens',
  why: "Output tokens are the dearer half of the bill (gpt-4o: 10 USD per million out, 2.50 USD in; Claude Opus 4.5: 25 and 5, by the providers' price lists of November 2026), and without a cap the model alone decides how many there are. Of 125 calls sampled from public applications, 57 % set none.",
  fires:
    "A request for text has no cap on its output: neither at the call nor on its model or client, nor by a default of the SDK that is below the model's own maximum. A cap under a name that is ignored is none.",
  level: { recommended: 'warning', strict: 'warning' },
  options: {
    suggestedCap: {
      default: 1024,
      doc: 'Number of tokens that the quick fix writes.',
      schema: { type: 'integer', minimum: 1 },
    },
    suggestedCapWithThinking: {
      default: 25000,
      doc: 'The same for a model that thinks before it answers, which counts, too. The default is what OpenAI advises to start with (developers.openai.com/api/docs/guides/reasoning).',
      schema: { type: 'integer', minimum: 1 },
    },
  },
  fix: {
    kinds: ['suggestion', 'fix'],
    doc: 'A suggestion inserts the cap under the name that this SDK, method and model accept, with `suggestedCap` as its value, or `suggestedCapWithThinking`. A cap under a name that is ignored or rejected is renamed.',
  },
  bad: [
    `await client.responses.create({ model: 'gpt-5-mini', input: question });`,
    `await client.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content: question }] }, { timeout: 5000 });`,
    `await generateText({ model: openai('gpt-4o'), prompt: question });`,
  ],
  good: [
    `await client.responses.create({ model: 'gpt-5-mini', input: question, max_output_tokens: 500 });`,
    `await client.responses.create({ ...defaults, input: question });`,
    `await client.embeddings.create({ model: 'text-embedding-3-small', input: question });`,
  ],
  notAFinding: [
    'The cap may come from a spread, a variable or a parameter: it is not known, so nothing is said.',
    "The SDK sends a cap by itself (`ChatAnthropic`), unless that cap is merely the model's maximum.",
    'The model runs on a local host, which bills no tokens.',
    'The API has no such option: embeddings, images, moderation, token counting, the Claude agent SDK.',
    'The model answers with pictures (`gemini-2.5-flash-image`).',
  ],

  check(call, context) {
    if (!lacksCap(call)) return undefined;
    const { ignored } = call.outputCap;
    if (!answersFor(call, [...placesOf(call.outputCap), ignored?.name])) return undefined;
    const at = findingPlace(call, ignored?.name);
    return {
      at,
      message: messageOf(call, context.cost),
      related: relatedPlaces(at, [[ignored?.name, 'This caps nothing.'], ...wayToClient(call)]),
      fix: ignored ? renamingFix(call, context) : insertingFix(call, context),
      usdPerCall: context.cost?.usd?.output.high ?? undefined,
    };
  },
});

const generating: ReadonlySet<Operation> = new Set<Operation>(['chat', 'completion', 'agent', 'batch']);

function lacksCap({ operation, outputCap, model }: LlmCall): boolean {
  if (!generating.has(operation) || !outputCap.applies) return false;
  // Unknown is silence: the cap may be there.
  if (outputCap.fact.is !== 'absent') return false;
  // A cap that fits a text is smaller than one picture.
  if (namedValues(model)?.some(drawsImages)) return false;
  return outputCap.fact.default === null || outputCap.defaultIsModelMaximum;
}

function messageOf(call: LlmCall, cost: Cost | undefined): string {
  const { ignored, fact } = call.outputCap;
  const name = call.outputCap.option?.join('.');
  if (ignored) {
    const remedy = name ? `Use \`${name}\`.` : 'Set the cap under the name that is accepted.';
    return `\`${ignored.name.text}\` caps nothing: ${ignored.why}. ${priceOf(cost)} ${remedy}`;
  }
  const missing = name ? `No \`${name}\`` : 'No output cap';
  const decides = call.outputCap.defaultIsModelMaximum
    ? `the SDK then asks for the model's maximum${fact.is === 'absent' && fact.default !== null ? ` of ${fact.default.toLocaleString('en')} tokens` : ''}`
    : 'the model alone decides how long the answer gets';
  const thoughts = mayThink(call) ? ', with room for its thinking' : '';
  return `${missing}: ${decides}. ${priceOf(cost)} Set a cap that fits the answer you expect${thoughts}.`;
}

function priceOf(cost: Cost | undefined): string {
  const usd = cost?.usd;
  if (usd?.output.high) return `One answer can cost up to ${formatAtMost(usd.output.high)}${ifAssumed(cost)}.`;
  const perMTok = usd?.price.outputPerMTok;
  if (perMTok)
    return `What it costs depends on its length: ${formatUsd(perMTok / 1000)} per 1,000 tokens${ifAssumed(cost)}.`;
  return `What it costs depends on its length and on ${cost?.unpriced === undefined ? 'the model' : whyNoAmount(cost)}.`;
}

function insertingFix(call: LlmCall, { options, textOf }: RuleContext<Options>): Fix | undefined {
  const { outputCap } = call;
  const { insert } = outputCap;
  if (!insert) return undefined;
  const cap = mayThink(call) ? options.suggestedCapWithThinking : options.suggestedCap;
  // Claude refuses a cap that is not above the budget for thinking.
  if (namedValues(call.thinking.budget)?.some((budget) => budget >= cap)) return undefined;
  // Fireworks refuses so much of a request that is no stream: github.com/nextlevelbuilder/goclaw/pull/660.
  if (cap > 4096 && (call.provider === null || call.provider === 'fireworks')) return undefined;
  const edit = addSetting(insert, textOf(insert.object.at.file), String(cap));
  if (!edit) return undefined;
  // The right number is the author's to choose: a cap that is too small cuts answers off.
  const name = insert.path.length > 0 ? insert.path : (outputCap.option ?? []);
  const title = `Add ${name.join('.')}: ${cap}`;
  return { title, kind: 'suggestion', edits: [edit] };
}

/** Thoughts go before the answer: where they fill the cap, an empty answer is billed. */
function mayThink({ model, reasoning, thinking }: LlmCall): boolean {
  if (effective(thinking.budget) === 0) return false;
  const efforts = reasoning.is === 'absent' ? [] : possibleValues(reasoning);
  if (efforts?.length && efforts.every((effort) => /^(?:none|minimal)$/i.test(effort))) return false;
  return (namedValues(model) ?? []).some(thinks);
}

function renamingFix(call: LlmCall, { textOf }: RuleContext<Options>): Fix | undefined {
  const { insert, ignored } = call.outputCap;
  const newName = insert?.path.at(-1);
  if (!insert || !ignored || !newName || !standsInTarget(ignored.name, insert)) return undefined;
  // The accepted name may stand there already, set to `undefined`: a second one would not compile.
  if (insert.object.names.includes(newName)) return undefined;
  const text = textOf(ignored.name.file);
  if (!contains(call.range, ignored.name) && isNamedElsewhere(ignored.name.text, text)) return undefined;
  const edit = renameKey(ignored.name, text, newName);
  return { title: `Rename ${ignored.name.text} to ${newName}`, kind: 'fix', edits: [edit] };
}

/** An object that has a name may be read by the old name of the cap, or be of a type that has it. */
function isNamedElsewhere(name: string, text: string): boolean {
  return (text.match(new RegExp(`(?<![\\w$])${escapedPattern(name)}(?![\\w$])`, 'g')) ?? []).length > 1;
}
