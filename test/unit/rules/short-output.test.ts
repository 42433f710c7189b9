import { describe, expect, it } from 'vitest';
import type { LlmCall, OutputKind, PromptPart } from '../../../analyzer/call.js';
import { absent, byDefault, known, oneOf, unknown } from '../../../analyzer/facts/fact.js';
import type { Text } from '../../../analyzer/facts/text.js';
import { asksForOneWord, shortKind, shortOutput } from '../../../rules/short-output.js';
import { callOf, capOf } from './sample-call.js';

const withCap = (fact: LlmCall['outputCap']['fact']) =>
  callOf('client.create()', { outputCap: capOf({ fact, name: 'max_tokens' }) });

describe('shortOutput', () => {
  it('takes a cap at the limit, and the name under which it is written', () => {
    expect(shortOutput(withCap(known(64)), 64)).toBe('`max_tokens` is 64');
    expect(shortOutput(withCap(oneOf([5, 10])), 64)).toBe('`max_tokens` is 5 or 10');
  });
  it.each([
    ['one above it', known(65)],
    ['one of several above it', oneOf([5, 500])],
    ['the SDK’s own', absent(16)],
    ['none', absent<number>()],
    ['one that stands in for another', byDefault([5], ['process.env.MAX'])],
    ['one that is not known', unknown('a parameter')],
  ])('does not take %s', (_, fact) => {
    expect(shortOutput(withCap(fact), 64)).toBeUndefined();
  });
  it('takes a short kind of answer whatever the cap', () => {
    const call = callOf('client.create()', {
      outputCap: capOf({ fact: known(500) }),
      outputKind: known({ kind: 'boolean' }),
    });
    expect(shortOutput(call, 64)).toBe('the answer is a boolean');
  });
});

describe('shortKind', () => {
  const kinds: readonly [OutputKind, string | undefined][] = [
    [{ kind: 'number' }, 'the answer is a number'],
    [{ kind: 'enum', values: ['a', 'b'] }, 'the answer is one of 2 words'],
    [{ kind: 'enum', values: ['a', 'b'.repeat(41)] }, undefined],
    [{ kind: 'enum' }, undefined],
    [{ kind: 'object', leaves: 3, short: true }, 'the answer is an object of 3 short values'],
    [{ kind: 'object', leaves: 4, short: true }, undefined],
    [{ kind: 'object', leaves: 1, short: false }, undefined],
    [{ kind: 'text' }, undefined],
    [{ kind: 'json' }, undefined],
  ];
  it.each(kinds)('%j: %s', (kind, words) => {
    expect(shortKind(known(kind))).toBe(words);
  });
  it('wants all of several to be short', () => {
    expect(shortKind(oneOf<OutputKind>([{ kind: 'boolean' }, { kind: 'number' }]))).toBeDefined();
    expect(shortKind(oneOf<OutputKind>([{ kind: 'boolean' }, { kind: 'text' }]))).toBeUndefined();
    expect(shortKind(undefined)).toBeUndefined();
  });
});

describe('asksForOneWord', () => {
  const said = (value: string, role: PromptPart['role'] = 'system') => {
    const text: Text = { parts: [{ is: 'static', value, at: undefined }] };
    return asksForOneWord(callOf('client.create()', { prompt: [{ role, text, cacheMarked: false, at: undefined }] }));
  };
  it.each([
    'Is this spam? Answer with yes or no.',
    'Answer only "yes" or "no"',
    'Respond with exactly one word.',
    'Reply with a single word',
    'Return only true or false',
    'Output a single digit.',
    'Respond ONLY with a number',
    'Answer with yes or no. Do not explain why.',
    'Answer yes or no, and nothing else.',
    'Answer with yes or no. The mail and its subject are below.',
    'Answer in one word.',
    'Only answer yes or no.',
    'Decide if the mail is spam, and answer with yes or no.',
    'Classify the mail and respond with one word.',
    'You must answer with a single word.',
    'Output: answer with yes or no.',
    'Instructions:\n- Answer with one word',
  ])('%s', (text) => {
    expect(said(text)).toMatch(/^the prompt says "/);
  });
  it.each([
    'Do not answer with one word.',
    "Don't just answer yes or no.",
    'Never reply with a single word.',
    'Answer in one sentence.',
    'Answer yes or no and explain why.',
    'Answer with yes or no, followed by your reasons.',
    'First answer yes or no, then give an example.',
    'Return a single word for each of the lines.',
    'One word of warning: answer politely.',
    'Answer with one number per line.',
    'Answer with yes or no.\nThen give your reasons.',
    'If the user asks whether we are open, answer with yes or no. Otherwise write a detailed report.',
    'If the question is unclear, reply with one word: UNCLEAR.',
    'For questions about prices, answer with yes or no.',
    'Unclear question: reply with one word',
    'When the mail is spam:\nAnswer with one word.',
    'Answer with yes or no if it is about opening hours.',
    'Write a quiz with ten questions that people can answer with yes or no.',
    'Write a form whose title says "answer with yes or no".',
    'Never only answer yes or no.',
    'Answer with yes or no. Else write a full report.',
  ])('not: %s', (text) => {
    expect(said(text)).toBeUndefined();
  });
  it.each([
    [known(1024), true],
    [oneOf([16, 1024]), true],
    [absent<number>(), true],
    [unknown('a parameter'), true],
    [known(1025), false],
    [oneOf([16, 4000]), false],
  ])('a cap for much more says something else: %j', (fact, isShort) => {
    const text: Text = { parts: [{ is: 'static', value: 'Answer with yes or no.', at: undefined }] };
    const call = callOf('client.create()', {
      outputCap: capOf({ fact }),
      prompt: [{ role: 'system', text, cacheMarked: false, at: undefined }],
    });
    expect(asksForOneWord(call) !== undefined).toBe(isShort);
  });
  it('repeats the words without their quotes', () => {
    expect(said('Return only "true" or "false".')).toBe('the prompt says "Return only true or false"');
  });
  it('does not listen to earlier answers', () => {
    expect(said('Answer with yes or no.', 'assistant')).toBeUndefined();
  });
});
