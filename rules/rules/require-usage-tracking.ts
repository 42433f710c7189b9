import type { LlmCall, Operation } from '../../analyzer/call.js';
import { calleePlace, relatedPlaces, wayToClient } from '../places.js';
import { requestPrice, whyNoAmount } from '../request-price.js';
import { defineRule, lines } from '../rule.js';

export default defineRule({
  id: 'require-usage-tracking',
  title: 'Keep the token counts that come with every answer',
  why: 'What a request has cost stands in its answer, and nowhere else until the invoice comes, which names no feature and no customer. A prompt that has grown tenfold in a release is seen in the counts on the same day, and in the invoice a month later.',
  fires: 'Of an answer only other parts are looked at, and no tracing library is in sight.',
  level: { recommended: 'off', strict: 'warning' },
  options: {},
  fix: { kinds: [], doc: 'None: where the counts go is for the author to say.' },
  bad: [
    lines(
      `const answer = await client.responses.create({ model: 'gpt-5-mini', input: question, max_output_tokens: 300 });`,
      'console.log(answer.output_text);',
    ),
    `const { text } = await generateText({ model: openai('gpt-4o'), prompt: question, maxOutputTokens: 300 });\nconsole.log(text);`,
  ],
  good: [
    lines(
      `const answer = await client.responses.create({ model: 'gpt-5-mini', input: question, max_output_tokens: 300 });`,
      'console.log(answer.output_text, answer.usage?.total_tokens);',
    ),
    `return client.responses.create({ model: 'gpt-5-mini', input: question, max_output_tokens: 300 });`,
    `const { text, usage } = await generateText({ model: openai('gpt-4o'), prompt: question, maxOutputTokens: 300 });\nconsole.log(text, usage);`,
  ],
  notAFinding: [
    'The whole answer is returned, stored or handed to something else: the counts go with it.',
    'A tracing library is imported (OpenTelemetry, Langfuse, LangSmith, Sentry and others), or the call has callbacks or telemetry.',
    'A call of a wrapper: the answer is looked at inside of it.',
    'The agents SDK of OpenAI, which sends traces by itself, unless that is switched off.',
    'The API sends no counts: flows, knowledge bases and prompt optimization of Bedrock.',
  ],

  check(call, context) {
    if (!ANSWERS.has(call.operation) || call.recognisedBy === 'wrapper' || call.resultUsage !== 'never')
      return undefined;
    if (SENDS_NO_COUNTS.test(call.sdk)) return undefined;
    const at = calleePlace(call);
    const { cost } = context;
    const price = requestPrice(cost) ?? `what it costs depends on ${whyNoAmount(cost)}`;
    return {
      at,
      message: `Nothing reads how many tokens this answer took (${price}). ${remedyOf(call)}, or set up a tracing library.`,
      related: relatedPlaces(at, wayToClient(call)),
    };
  },
});

const ANSWERS: ReadonlySet<Operation> = new Set<Operation>(['chat', 'completion', 'agent']);

/** Flows, knowledge bases and prompt optimization of Bedrock answer without token counts. */
const SENDS_NO_COUNTS = /^(?:@aws-sdk\/client-bedrock-agent-runtime|replicate)$/;

/** A stream has no counts where they are not asked for. */
function remedyOf(call: LlmCall): string {
  const asksFor = call.streamUsage?.fact.is === 'absent' ? call.streamUsage.option : undefined;
  return asksFor === undefined
    ? `Count \`${countsOf(call)}\` where the answer is read`
    : `Ask for them with \`${asksFor.join('.')}: true\` and count them in the last chunk`;
}

function countsOf({ sdk }: LlmCall): string {
  if (/google|gemini|vertex/.test(sdk)) return 'usageMetadata';
  return /langchain/.test(sdk) ? 'usage_metadata' : 'usage';
}
