// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the examples are source code
import type { LlmCall } from '../../analyzer/call.js';
import type { Fix } from '../finding.js';
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
    doc: 'A suggestion puts one request in place of `Promise.all(texts.map(...))` where the list is a `string[]` and each text is only embedded: with LangChain’s `embedQuery`, and where `data[0].embedding` of the answer is read. Elsewhere the answer has another shape, and the code behind it would have to change as well.',
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
  const { gives, whole, list, input } = each;
  const { file } = whole;
  const written = (start: number, end: number) => textOf(file).slice(start, end);
  // A comment in what goes away may be about more than that.
  if (/\/[/*]/.test(written(whole.start, range.start) + written(range.end, whole.end))) return undefined;
  const key = input.key === undefined ? '' : `${input.key}: `;
  const isVector = gives === 'vector';
  const edits = [
    { file, start: whole.start, end: range.start, newText: isVector ? '' : '(await ' },
    ...(isVector ? [{ file, start: name.start, end: name.end, newText: 'embedDocuments' }] : []),
    { file, start: input.start, end: input.end, newText: key + written(list.start, list.end) },
    { file, start: range.end, end: whole.end, newText: isVector ? '' : ').data.map(({ embedding }) => embedding)' },
  ];
  return { title: 'Embed the list in one request', kind: 'suggestion', edits };
}

function listForm({ callee }: LlmCall): string {
  if (/\bembedQuery$/.test(callee.text)) return '`embedDocuments` takes a list of texts';
  return callee.text === 'embed' ? '`embedMany` takes a list of texts' : 'this API takes a list of texts';
}
