import { describe, expect, test } from 'vitest';
import { callIn, shown, shownPrompt } from './world.js';

const asking = (version: string | undefined, request: string, method = 'chat.send') => {
  const dependencies = version === undefined ? {} : { '@openrouter/sdk': version };
  return callIn(
    `import { OpenRouter } from '@openrouter/sdk';\ndeclare const q: string;\nnew OpenRouter({}).${method}(${request});`,
    { '/app/package.json': JSON.stringify({ dependencies }) },
  );
};
const body = (settings = '') => `{ model: 'openai/gpt-4o', messages: [{ role: 'user', content: q }]${settings} }`;
const CAPPED = body(', maxTokens: 100');

describe('the body of a chat, by version', () => {
  test.each([
    ['0.1.27', CAPPED],
    ['0.3.10', CAPPED],
    ['0.5.1', CAPPED],
    ['0.8.0', `{ chatGenerationParams: ${CAPPED} }`],
    ['0.10.2', `{ chatGenerationParams: ${CAPPED} }`],
    ['0.11.2', `{ chatRequest: ${CAPPED} }`],
    ['1.3.19', `{ chatRequest: ${CAPPED} }`],
  ])('%s', (version, request) => {
    const call = asking(version, request);
    expect([shown(call.model), shown(call.outputCap.fact), ...shownPrompt(call.prompt)]).toEqual([
      'openai/gpt-4o',
      '100',
      'user: {q}',
    ]);
  });

  test('nothing says which version: each form is what it looks like', () => {
    expect(shown(asking(undefined, CAPPED).outputCap.fact)).toBe('100');
    expect(shown(asking(undefined, `{ chatRequest: ${CAPPED} }`).outputCap.fact)).toBe('100');
  });

  test('a cap goes into the body of the version at hand', () => {
    const optionOf = (version: string, request: string) => asking(version, request).outputCap.insert?.path.join('.');
    expect(optionOf('0.3.10', body())).toBe('maxCompletionTokens');
    expect(optionOf('0.8.0', `{ chatGenerationParams: ${body()} }`)).toBe('chatGenerationParams.maxCompletionTokens');
    expect(optionOf('1.3.19', `{ chatRequest: ${body()} }`)).toBe('chatRequest.maxCompletionTokens');
  });

  test('and never beside a body of another form', () => {
    expect(asking(undefined, body()).outputCap.insert).toBeUndefined();
    expect(asking('1.3.19', body()).outputCap.insert).toBeUndefined();
  });
});

test('responses and embeddings have the same forms', () => {
  const response = `{ model: 'openai/gpt-4o', input: q, maxOutputTokens: 9 }`;
  const capOf = (version: string, request: string) =>
    shown(asking(version, request, 'beta.responses.send').outputCap.fact);
  expect(capOf('0.3.10', response)).toBe('9');
  expect(capOf('0.10.2', `{ openResponsesRequest: ${response} }`)).toBe('9');
  expect(capOf('1.3.19', `{ responsesRequest: ${response} }`)).toBe('9');
  const embedding = `{ model: 'openai/text-embedding-3-small', input: q }`;
  expect(shown(asking('0.3.10', embedding, 'embeddings.generate').model)).toBe('openai/text-embedding-3-small');
  expect(shown(asking('1.3.19', `{ requestBody: ${embedding} }`, 'embeddings.generate').model)).toBe(
    'openai/text-embedding-3-small',
  );
});

test('before 0.12 a request is sent once', () => {
  const retriesOf = (version: string, request: string) => shown(asking(version, request).retries.fact);
  expect(retriesOf('0.3.10', CAPPED)).toBe('absent (0)');
  expect(retriesOf('0.11.2', `{ chatRequest: ${CAPPED} }`)).toBe('absent (0)');
  expect(retriesOf('0.12.0', `{ chatRequest: ${CAPPED} }`)).toBe('absent (Infinity)');
});
