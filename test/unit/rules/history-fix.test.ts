import { expect, test } from 'vitest';
import { known } from '../../../analyzer/facts/fact.js';
import { callOf, findingsIn, fixed, placeOf } from './sample-call.js';

/** What the suggestion makes of a request whose messages are written like that. */
function bounded(messages: string, facts: Parameters<typeof callOf>[1] = {}): string | undefined {
  const text = `client.create({ instructions, messages: ${messages} })`;
  const call = callOf(text, {
    history: 'whole',
    historyAt: placeOf(text, messages),
    systemTextAt: placeOf(text, 'instructions'),
    ...facts,
  });
  const [finding] = findingsIn(text, [call], { preset: 'strict' }).filter(
    ({ ruleId }) => ruleId === 'no-unbounded-history',
  );
  return finding?.fixes.length === 0 ? undefined : fixed(text, finding);
}

const system = { prompt: [{ role: 'system' as const, text: { parts: [] }, cacheMarked: false, at: undefined }] };

test.each([
  ["[{ role: 'system', content: s }, ...history]", "[{ role: 'system', content: s }, ...history.slice(-20)]"],
  [
    "[{ role: 'system', content: 'Wait ...' }, ...history, last]",
    "[{ role: 'system', content: 'Wait ...' }, ...history.slice(-20), last]",
  ],
  ['[first, ...chat.messages,\n]', '[first, ...chat.messages.slice(-20),\n]'],
])('of %s the last messages are sent, where a system prompt stands before them', (messages, expected) => {
  expect(bounded(messages, system)).toBe(`client.create({ instructions, messages: ${expected} })`);
  expect(bounded(messages, { ...system, historyHasSystem: true })).toBeUndefined();
  expect(bounded(messages)).toBeUndefined();
});

test.each([
  'history',
  '[...history]',
  '[...history, { role: 2 }]',
])('of %s the last, where the system prompt stands beside it', (messages) => {
  expect(bounded(messages, system)).toBe(
    `client.create({ instructions, messages: ${messages.replace('history', 'history.slice(-20)')} })`,
  );
  expect(bounded(messages, { ...system, historyHasSystem: true })).toBeUndefined();
  expect(bounded(messages)).toBeUndefined();
});

test.each([
  '[first, ...history, ...more]',
  'history.map(convert)',
  '[first, ...history.map(convert)]',
  '[first].concat(history)',
])('nothing is offered for %s', (messages) => {
  expect(bounded(messages, system)).toBeUndefined();
});

test.each([
  ['Claude, which asks for a question at the start', { sdk: '@anthropic-ai/sdk', provider: 'anthropic' }],
  ['Claude, whoever sells it', { model: known('anthropic.claude-sonnet-4-5') }],
  [
    'tools, whose answers stand behind calls of them',
    { prompt: [...system.prompt, { ...system.prompt[0], role: 'tools' as const }] },
  ],
  ['a system prompt that is perhaps the first message', { systemTextAt: undefined }],
])('nothing is offered for %s', (_, facts) => {
  expect(bounded('history', { ...system, ...facts } as Parameters<typeof callOf>[1])).toBeUndefined();
});
