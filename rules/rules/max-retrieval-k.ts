import type { LlmCall, Retrieved } from '../../analyzer/call.js';
import { leastPossible } from '../../analyzer/facts/fact.js';
import { setSetting } from '../edits.js';
import type { Fix } from '../finding.js';
import { answersFor, findingPlace, placesOf, relatedPlaces, wayToClient } from '../places.js';
import { defineRule, type RuleContext } from '../rule.js';

type Options = { readonly max: number; readonly alwaysForPrompts: boolean };

export default defineRule<Options>({
  id: 'max-retrieval-k',
  title: 'Limit how many chunks a retriever puts into the prompt',
  why: 'Every retrieved chunk is paid for as input on every request: 50 chunks of 250 tokens are 12,500 tokens before the question is asked, 0.031 USD a request at 2.50 USD per million (gpt-4o, price list of November 2026). SDK defaults run from 2 (LlamaIndex) over 4 (LangChain) to 100 (Milvus).',
  fires:
    'A retriever or a vector query is known to return more than `max` chunks, by its number or by the default of the SDK.',
  level: { recommended: 'warning', strict: 'warning' },
  options: {
    max: {
      default: 10,
      strict: 5,
      doc: 'Largest number of chunks that is accepted.',
      schema: { type: 'integer', minimum: 1 },
    },
    alwaysForPrompts: {
      default: false,
      strict: true,
      doc: 'Take every retrieval to be for a prompt, also where no model is asked in reach of the file.',
      schema: { type: 'boolean' },
    },
  },
  fix: {
    kinds: ['suggestion'],
    doc: 'A suggestion sets the number to `max`: fewer chunks may change the answers.',
  },
  bad: [
    `await vectorStore.similaritySearch(question, 50);`,
    `const retriever = vectorStore.asRetriever({ k: 25 });\nawait retriever.invoke(question);`,
  ],
  good: [
    `await vectorStore.similaritySearch(question, 4);`,
    `await vectorStore.similaritySearch(question);`,
    `await vectorStore.similaritySearch(question, chunkCount);`,
  ],
  notAFinding: [
    'The results go through a reranker, a slice or a loop with a budget before they reach the prompt.',
    'No model is asked in reach of the file, so the query is not for a prompt (reported by `strict`).',
    'The number is not known: it comes from a variable, a parameter or a spread.',
  ],

  check(call, context) {
    // What a reranker keeps is a choice that has been made already.
    if (call.operation === 'rerank') return undefined;
    const chunks = call.retrievalK && leastPossible(call.retrievalK.fact);
    const setting = call.retrievalK;
    if (chunks === undefined || !setting || chunks <= context.options.max) return undefined;
    if (!reachesPrompt(call.retrieved, context.options)) return undefined;
    if (!answersFor(call, placesOf(setting))) return undefined;
    const at = findingPlace(call, setting.value);
    return {
      at,
      message: messageOf(call, chunks, context.options),
      related: relatedPlaces(at, [[setting.value, 'The number of chunks is set here.'], ...wayToClient(call)]),
      fix: fixOf(call, context),
    };
  },
});

function reachesPrompt(retrieved: Retrieved | undefined, { alwaysForPrompts }: Options): boolean {
  if (!retrieved) return true;
  return !retrieved.reducedAt && (retrieved.nearModel || alwaysForPrompts);
}

function messageOf(call: LlmCall, chunks: number, { max }: Options): string {
  const setting = call.retrievalK;
  const name = setting?.name || setting?.option?.join('.') || 'k';
  const subject =
    setting?.fact.is === 'absent' ? 'By default this query returns' : `\`${name}\` makes this query return`;
  return `${subject} ${chunks} chunks, all paid for as input by every prompt that takes them: how much depends on the size of a chunk and on the model that reads it. Ask for ${max} or fewer, or rerank them first.`;
}

function fixOf({ retrievalK: setting }: LlmCall, { options, textOf }: RuleContext<Options>): Fix | undefined {
  const written = setting && String(options.max + setting.offset);
  const edit = setting && written && setSetting(setting, written, textOf);
  // Fewer chunks may change the answers, so a person decides.
  return edit ? { title: `Ask for ${written} chunks`, kind: 'suggestion', edits: [edit] } : undefined;
}
