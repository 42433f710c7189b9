import { findingPlace, relatedPlaces, wayToClient } from '../places.js';
import { requestPrice, whyNoAmount } from '../request-price.js';
import { defineRule, lines } from '../rule.js';

export default defineRule({
  id: 'no-unbounded-loop',
  title: 'Bound the loops in which a model decides whether to go on',
  why: 'An agent loop written by hand ends when the model says so, and a model that calls the same failing tool again and again does not say so. Each round sends all rounds before it: after 50 rounds of 1,000 tokens 1.3 million input tokens are paid for, 3.19 USD at 2.50 USD per million (gpt-4o, price list of November 2026).',
  fires:
    'A paid call sits in a loop, or in a function that calls itself, whose next round gets the answer of the one before, and neither the condition nor a way out counts anything.',
  level: { recommended: 'warning', strict: 'warning' },
  options: {},
  fix: { kinds: [], doc: 'None: what is to happen when the bound is reached is for the author to say.' },
  bad: [
    lines(
      `const messages: any[] = [{ role: 'user', content: question }];`,
      'while (true) {',
      `  const { choices } = await client.chat.completions.create({ model: 'gpt-4o', messages, max_tokens: 500 });`,
      '  messages.push(choices[0].message);',
      '  if (!choices[0].message.tool_calls) break;',
      '}',
    ),
  ],
  good: [
    lines(
      `const messages: any[] = [{ role: 'user', content: question }];`,
      'for (let step = 0; step < 8; step++) {',
      `  const { choices } = await client.chat.completions.create({ model: 'gpt-4o', messages, max_tokens: 500 });`,
      '  messages.push(choices[0].message);',
      '  if (!choices[0].message.tool_calls) break;',
      '}',
    ),
    lines(
      'while (true) {',
      `  const reply = await client.responses.create({ model: 'gpt-5-mini', input: question, max_output_tokens: 500 });`,
      '  if (reply.output_text) break;',
      '}',
    ),
  ],
  notAFinding: [
    'A counter, a budget or a length decides in the condition or in a way out; so does a counter that the function passes on to itself.',
    'Each round waits for a person, a stream or a queue.',
    'The answer does not go into the next round: that is a retry, or work that something else bounds.',
  ],

  check(call, context) {
    if (call.unboundedLoop === undefined || call.operation === 'retrieval') return undefined;
    const at = findingPlace(call, call.unboundedLoop);
    const { cost } = context;
    const price = requestPrice(cost) ?? `what a round costs depends on ${whyNoAmount(cost)}`;
    return {
      at,
      message: `This request is repeated for as long as the model's own answers ask for it, each time with a longer prompt (${price}). Count the rounds and stop at a number.`,
      matter: [call.unboundedLoop],
      related: relatedPlaces(at, [
        [call.callee, 'The request is sent here.'],
        [call.unboundedLoop, 'The loop starts here.'],
        ...wayToClient(call),
      ]),
    };
  },
});
