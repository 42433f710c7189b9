// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the examples are source code
import type { ElementEmbeddings, LlmCall } from '../../analyzer/call.js';
import type { Place } from '../../analyzer/facts/fact.js';
import type { Edit, Fix } from '../finding.js';
import type { TextOf } from '../lint.js';
import { calleePlace, relatedPlaces, wayToClient } from '../places.js';
import { requestPrice, whyNoAmount } from '../request-price.js';
import { defineRule, lines } from '../rule.js';

export default defineRule({
  id: 'no-embedding-in-loop',
  title: 'Embed a list of texts in one request',
  why: 'Embedding APIs take lists: OpenAI 2,048 texts a request, Cohere 96, Google 100. One request per text pays for a round trip and for a place in the rate limit each time, and every one of them may be retried by itself; 10,000 texts are 10,000 requests instead of 5.',
  fires: 'An embedding of a single text runs once per element of a collection, through an API that takes lists.',
  level: { recommended: 'warning', strict: 'warning' },
  options: {},
  fix: {
    kinds: ['suggestion'],
    doc: 'A suggestion puts one request in place of `Promise.all(texts.map(...))`, or of a `for` loop that pushes the vectors onto a list, where the texts are a `string[]` and each is only embedded: with LangChain’s `embedQuery`, and where `data[0].embedding` of the answer is read. Elsewhere the answer has another shape, and the code behind it would have to change as well. The API refuses a list that is empty or above its limit',
  },
  bad: [
    lines(
      'for (const text of [question, `And: ${question}`]) {',
      `  await client.embeddings.create({ model: 'text-embedding-3-small', input: text });`,
      '}',
    ),
    `await Promise.all([question, 'hello'].map((text) => client.embeddings.create({ model: 'text-embedding-3-small', input: text })));`,
  ],
  good: [
    `await client.embeddings.create({ model: 'text-embedding-3-small', input: [question, 'hello'] });`,
    lines(
      `for (const batch of [[question, 'hello'], [question]]) {`,
      `  await client.embeddings.create({ model: 'text-embedding-3-small', input: batch });`,
      '}',
    ),
  ],
  notAFinding: [
    'The loop goes over batches: each request has a list.',
    'What is embedded may be a list: its type is not known.',
    'The API takes one text only (Titan on Bedrock).',
    'A loop that tries again until it succeeds.',
    'One of several branches on what kind an element is: each kind asks once.',
  ],

  check(call, context) {
    if (call.operation !== 'embedding' || call.embeddedInputs !== 'one' || !PER_ELEMENT.has(call.loop))
      return undefined;
    if (ONE_TEXT_ONLY.test(call.sdk) || call.isOneOfKinds) return undefined;
    const at = calleePlace(call);
    const price = requestPrice(context.cost) ?? `what one costs depends on ${whyNoAmount(context.cost)}`;
    return {
      at,
      message: `One embedding request per element (${price}): ${listForm(call)}. Collect the texts and embed them together.`,
      related: relatedPlaces(at, wayToClient(call)),
      fix: oneRequest(call, context.textOf),
    };
  },
});

const PER_ELEMENT: ReadonlySet<LlmCall['loop']> = new Set<LlmCall['loop']>(['for', 'map']);

const ONE_TEXT_ONLY = /^@aws-sdk\//;

/** One request for the list in place of one for each of its texts; what stays of the old one keeps its place. */
function oneRequest({ elementEmbeddings: each, range, name, recognisedBy }: LlmCall, textOf: TextOf): Fix | undefined {
  if (each === undefined || recognisedBy !== 'type') return undefined;
  const { gives, whole, list, input, into } = each;
  const { file } = whole;
  const written = (start: number, end: number) => textOf(file).slice(start, end);
  // A comment in what goes away may be about more than that.
  if (/\/[/*]/.test(written(whole.start, range.start) + written(range.end, whole.end))) return undefined;
  const key = input.key === undefined ? '' : `${input.key}: `;
  const { before, after } = around(each, written);
  const edits = [
    { file, start: whole.start, end: range.start, newText: before },
    ...(gives === 'vector' ? [{ file, start: name.start, end: name.end, newText: 'embedDocuments' }] : []),
    { file, start: input.start, end: input.end, newText: key + written(list.start, list.end) },
    { file, start: range.end, end: whole.end, newText: after },
    ...(into === undefined ? [] : linesMovedOut(whole, range, textOf(file))),
  ];
  return { title: 'Embed the list in one request', kind: 'suggestion', edits };
}

/** What stands before and behind the request: nothing where it gives what the code gave, else what takes the vectors out of its answer. */
function around(
  { gives, into, whole }: ElementEmbeddings,
  written: (start: number, end: number) => string,
): { readonly before: string; readonly after: string } {
  const isVector = gives === 'vector';
  if (into === undefined && isVector) return { before: '', after: '' };
  const vectors = isVector ? ')' : ').data.map(({ embedding }) => embedding)';
  if (into === undefined) return { before: '(await ', after: vectors };
  const end = /;\s*\}?$/.test(written(into.end, whole.end)) ? ';' : '';
  return { before: `${written(into.start, into.end)}.push(...(await `, after: `${vectors})${end}` };
}

/** What stood in a loop begins its lines further left without it; the lines of a text stay. */
function linesMovedOut(whole: Place, inner: Place, text: string): readonly Edit[] {
  const written = text.slice(inner.start, inner.end);
  const depth = indentAt(text, inner.start).length - indentAt(text, whole.start).length;
  if (depth <= 0 || written.includes('`')) return [];
  return [...written.matchAll(/\n([ \t]+)/g)].flatMap(({ index, 1: indent = '' }) => {
    const start = inner.start + index + 1;
    return indent.length < depth ? [] : [{ file: inner.file, start, end: start + depth, newText: '' }];
  });
}

/** The white space that begins the line of an offset. */
function indentAt(text: string, offset: number): string {
  return /^[ \t]*/.exec(text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset))?.[0] ?? '';
}

function listForm({ callee }: LlmCall): string {
  if (/\bembedQuery$/.test(callee.text)) return '`embedDocuments` takes a list of texts';
  return callee.text === 'embed' ? '`embedMany` takes a list of texts' : 'this API takes a list of texts';
}
