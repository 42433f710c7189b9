import type { LlmCall, Trigger } from '../../analyzer/call.js';
import { findingPlace, relatedPlaces, wayToClient } from '../places.js';
import { requestPrice, whyNoAmount } from '../request-price.js';
import { defineRule, lines } from '../rule.js';

export default defineRule({
  id: 'no-background-call',
  title: 'Do not call a model where nobody has asked',
  why: 'A timer or a component that is drawn pays by the clock, not by use: every 10 seconds is 8,640 requests a day for each open tab or process, 43 USD a day at half a cent. An effect without a list of what it depends on runs at every keystroke that draws the component again.',
  fires:
    'A paid call runs from `setInterval`, from a function that schedules itself, from the body of a component, or from an effect without a list of what it depends on, and no condition decides whether it is made.',
  level: { recommended: 'warning', strict: 'warning' },
  options: {},
  fix: { kinds: [], doc: 'None: what the call should wait for is for the author to say.' },
  bad: [
    lines(
      'setInterval(async () => {',
      `  await client.responses.create({ model: 'gpt-5-mini', input: question, max_output_tokens: 100 });`,
      '}, 10_000);',
    ),
  ],
  good: [
    lines(
      'setInterval(async () => {',
      '  if (chunkCount === 0) return;',
      `  await client.responses.create({ model: 'gpt-5-mini', input: question, max_output_tokens: 100 });`,
      '}, 10_000);',
    ),
    `await client.responses.create({ model: 'gpt-5-mini', input: question, max_output_tokens: 100 });`,
  ],
  notAFinding: [
    'A condition decides on the way whether the call is made, or a list that may be empty.',
    'A click or a request starts the timer.',
    'Effects with a list of what they depend on, an empty one included, and components on the server.',
    'Schedules of a server (`cron`): those say how often they run.',
  ],

  check(call, context) {
    const { trigger, at: source, isGuarded } = call.runBy;
    const when = BACKGROUND[trigger];
    if (when === undefined || isGuarded || call.operation === 'retrieval') return undefined;
    const at = findingPlace(call, undefined);
    const { cost } = context;
    const once = requestPrice(cost);
    const price = once ? `${once}, each time` : `what each time costs depends on ${whyNoAmount(cost)}`;
    return {
      at,
      message: `This call is made ${when}, whether anyone needs the answer or not (${price}). Make it when someone asks, or only when something has changed.`,
      ...(source && { matter: [source] }),
      related: relatedPlaces(at, [[source, 'This sets it off.'], ...wayToClient(call)]),
    };
  },
});

const BACKGROUND: Partial<Readonly<Record<Trigger, string>>> = {
  timer: 'by a timer',
  render: 'whenever the component is drawn',
  effect: 'after every drawing of the component, because the effect names nothing that it depends on',
} satisfies Partial<Record<LlmCall['runBy']['trigger'], string>>;
