import type { LlmCall } from '../../analyzer/call.js';
import { effective } from '../../analyzer/facts/fact.js';
import { answersFor, calleePlace, findingPlace, placesOf, relatedPlaces, wayToClient } from '../places.js';
import { requestPrice, whyNoAmount } from '../request-price.js';
import { defineRule, lines, type RuleContext } from '../rule.js';
import { suggestValue } from '../setting-fix.js';

export default defineRule({
  id: 'require-stream-usage',
  title: 'Ask a stream for its token counts',
  why: "OpenAI's chat completions and text completions stream no token counts unless `stream_options.include_usage` asks for them (`ChatCompletionStreamOptions` of openai 7.55.0). What such an answer has cost then stands nowhere: not in the log, not in a tracing library, only in the invoice.",
  fires:
    'A call is certain to stream its answer from OpenAI, by an API that counts tokens only when asked to, and does not ask.',
  level: { recommended: 'off', strict: 'warning' },
  options: {},
  fix: {
    kinds: ['suggestion'],
    doc: 'A suggestion adds the option. One chunk more comes at the end, with `usage` and no choices: code that reads `chunk.choices[0].delta` has to let it pass.',
  },
  bad: [
    lines(
      `const stream = await client.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content: question }], max_completion_tokens: 300, stream: true });`,
      'for await (const chunk of stream) console.log(chunk);',
    ),
  ],
  good: [
    lines(
      `const stream = await client.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content: question }], stream: true, stream_options: { include_usage: true } });`,
      'for await (const chunk of stream) console.log(chunk);',
    ),
    `const stream = await client.responses.create({ model: 'gpt-5-mini', input: question, stream: true });`,
    `import { streamText } from 'ai';\nconst stream = streamText({ model: openai('gpt-4o'), prompt: question });`,
  ],
  notAFinding: [
    'Whether the answer is streamed is not known.',
    'Azure, where older versions of the API refuse the option and the version asked for is rarely in the code.',
    'Other providers, whose last chunk has the counts anyway, and hosts that are not known.',
    "SDKs that ask by themselves or whose API always counts: the Responses API, Anthropic's SDK, Gemini, Bedrock, the AI SDK since 5, LangChain.",
    'Versions of the SDK that do not know the option (`openai` before 4.42).',
  ],

  check(call, context) {
    const { streamUsage } = call;
    if (streamUsage === undefined || effective(streamUsage.fact) !== false) return undefined;
    if (!answersFor(call, placesOf(streamUsage))) return undefined;
    const isOff = streamUsage.fact.is === 'known';
    const at = isOff ? findingPlace(call, streamUsage.value) : calleePlace(call);
    return {
      at,
      message: messageOf(streamUsage, context),
      related: relatedPlaces(at, [
        [streamUsage.value, 'The counts are turned off here.'],
        [isOff ? undefined : streamUsage.insert?.object.at, 'They can be asked for here.'],
        ...wayToClient(call),
      ]),
      fix: suggestValue(streamUsage, streamUsage.asks, context.textOf),
    };
  },
});

type StreamUsage = NonNullable<LlmCall['streamUsage']>;

function messageOf({ option, asks }: StreamUsage, { cost }: RuleContext<Record<never, never>>): string {
  const price = requestPrice(cost) ?? `what it costs depends on ${whyNoAmount(cost)}`;
  const asked = option ? `\`${option.join('.')}: ${asks}\`` : 'the option of this API';
  return `This stream ends without its token counts (${price}): what the answer has cost stands nowhere. Ask for them with ${asked}; one chunk more then comes, without choices.`;
}
