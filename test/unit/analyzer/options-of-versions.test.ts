import { describe, expect, test } from 'vitest';
import { callIn, type Files, shown } from './world.js';

const installed = (name: string, version: string): Files => ({
  '/app/package.json': JSON.stringify({ dependencies: { [name]: version } }),
});

describe('cohere-ai', () => {
  const rank = (version: string, client: string, options = '') => {
    const text = `import { CohereClient } from 'cohere-ai';
const cohere = new CohereClient({ token: 'x', ${client} });
cohere.v2.rerank({ documents: ['a'], query: 'b', model: 'rerank-v3.5' }${options});`;
    const { retries, timeoutMs } = callIn(text, installed('cohere-ai', version));
    const isAtClient = (retries.insert?.object.at.start ?? 0) < text.indexOf('cohere.v2');
    return [shown(retries.fact), shown(timeoutMs.fact), isAtClient ? 'client' : 'request'];
  };
  const SET = 'maxRetries: 1, timeoutInSeconds: 9';

  test.each(['7.14.0', '7.19.0'])('%s ignores what the client sets', (version) => {
    expect(rank(version, SET)).toEqual(['absent (2)', 'absent (300000)', 'request']);
    expect(rank(version, '', `, { ${SET} }`).slice(0, 2)).toEqual(['1', '9000']);
    expect(rank(version, '', ', {}')).toEqual(['absent (2)', 'absent (300000)', 'request']);
  });

  test.each(['7.20.0', '8.1.0'])('%s heeds it', (version) => {
    expect(rank(version, SET).slice(0, 2)).toEqual(['1', '9000']);
    expect(rank(version, '')).toEqual(['absent (2)', 'absent (300000)', 'client']);
    expect(rank(version, SET, ', { maxRetries: 0 }').slice(0, 2)).toEqual(['0', '9000']);
  });

  test('of an unknown version may', () => {
    const text = `import { CohereClient } from 'cohere-ai';
new CohereClient({ maxRetries: 1 }).v2.rerank({ documents: ['a'], query: 'b', model: 'rerank-v3.5' });`;
    expect(shown(callIn(text).retries.fact)).toBe('1');
  });
});

describe('@google/generative-ai', () => {
  const ask = (version: string, model: string, request: string, method = 'model.generateContent') => {
    const text = `import { GoogleGenerativeAI } from '@google/generative-ai';
const model = new GoogleGenerativeAI('x').getGenerativeModel({ model: 'gemini-2.5-flash' }${model});
${method}('hi'${request});`;
    const { timeoutMs, retries } = callIn(text, installed('@google/generative-ai', version));
    const { insert } = timeoutMs;
    const at = insert === undefined ? 'nowhere' : insert.object.at.start < text.indexOf(method) ? 'model' : 'request';
    return [shown(timeoutMs.fact), at, shown(retries.fact)];
  };
  const SET = ', { timeout: 9000 }';

  test('takes options for one request from 0.16 on', () => {
    expect(ask('0.24.1', '', SET)).toEqual(['9000', 'request', 'absent (0)']);
    expect(ask('0.16.0', '', '')).toEqual(['absent', 'request', 'absent (0)']);
    expect(ask('0.15.0', '', SET)).toEqual(['absent', 'model', 'absent (0)']);
    expect(ask('0.15.0', '', SET, 'model.startChat().sendMessage')[0]).toBe('absent');
    expect(ask('0.15.0', SET, '', 'model.startChat().sendMessage')[0]).toBe('9000');
    expect(ask('0.15.0', '', SET, 'model.embedContent')).toEqual(['absent', 'model', 'absent (0)']);
  });

  test('and for a model from 0.2 on', () => {
    expect(ask('0.2.1', SET, '')).toEqual(['9000', 'model', 'absent (0)']);
    expect(ask('0.2.1', '', '')).toEqual(['absent', 'model', 'absent (0)']);
    expect(ask('0.1.3', SET, '')).toEqual(['absent', 'nowhere', 'absent (0)']);
  });
});

describe('a conversation with Bedrock, whose body is a stream', () => {
  const talk = (command: string, client: string) => {
    const { retries, attempts, timeoutMs } = callIn(
      `import { BedrockRuntimeClient, BedrockRuntime, ${command} } from '@aws-sdk/client-bedrock-runtime';
declare const body: AsyncIterable<{ chunk: { bytes: Uint8Array } }>;
new BedrockRuntimeClient(${client}).send(new ${command}({ modelId: 'amazon.nova-sonic-v1:0', body }));`,
    );
    return [shown(retries.fact), shown(attempts), shown(timeoutMs.fact)];
  };

  test.each(['{}', '{ maxAttempts: 5 }'])('is never begun anew, and has no time to end: %s', (client) => {
    expect(talk('InvokeModelWithBidirectionalStreamCommand', client)).toEqual(['absent (0)', 'absent (1)', 'unknown']);
  });

  test('other than a request', () => {
    expect(talk('InvokeModelCommand', '{}')).toEqual(['absent (2)', 'absent (3)', 'absent']);
    expect(talk('InvokeModelCommand', '{ maxAttempts: 5 }')).toEqual(['4', '5', 'absent']);
  });
});
