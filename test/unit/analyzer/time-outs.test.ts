import { describe, expect, test } from 'vitest';
import type { LlmCall } from '../../../analyzer/call.js';
import { callIn, type Files, shown } from './world.js';

const installed = (packages: Readonly<Record<string, string>>): Files => ({
  '/app/package.json': JSON.stringify({ dependencies: packages }),
});
/** The time-out, and the path under which one could be written into the source. */
const timeout = ({ timeoutMs }: LlmCall) => [shown(timeoutMs.fact), timeoutMs.insert?.path.join('.')];

describe('a time-out of the AWS SDK', () => {
  const RUNTIME = '@aws-sdk/client-bedrock-runtime';
  const AGENTS = '@aws-sdk/client-bedrock-agent-runtime';
  const converse = (options: string, version?: string, client = '{}') =>
    callIn(
      `import { BedrockRuntimeClient, ConverseCommand } from '${RUNTIME}';
const client = new BedrockRuntimeClient(${client});
const later = { };
client.send(new ConverseCommand({ modelId: 'amazon.nova-lite-v1:0' })${options});`,
      version === undefined ? {} : installed({ [RUNTIME]: version }),
    );
  const improve = (options: string, version: string) =>
    callIn(
      `import { BedrockAgentRuntimeClient, OptimizePromptCommand } from '${AGENTS}';
const client = new BedrockAgentRuntimeClient({});
client.send(new OptimizePromptCommand({ input: {}, targetModelId: 'amazon.nova-lite-v1:0' })${options});`,
      installed({ [AGENTS]: version }),
    );

  test.each([
    '3.755.0',
    '3.900.0',
  ])('is a signal at the call in %s, whichever protocol the client speaks', (version) => {
    expect(timeout(converse('', version))).toEqual(['absent', 'abortSignal']);
    expect(timeout(converse(', {}', version))).toEqual(['absent', 'abortSignal']);
    expect(timeout(converse(', { abortSignal: AbortSignal.timeout(9000) }', version))[0]).toBe('9000');
  });

  test('is not `requestTimeout` over HTTP/1, which only logs', () => {
    expect(timeout(converse(', { requestTimeout: 9000 }', '3.797.0'))).toEqual(['absent', 'abortSignal']);
    expect(timeout(improve(', { requestTimeout: 9000 }', '3.755.0'))).toEqual(['absent', 'abortSignal']);
  });

  test('may be `requestTimeout` over HTTP/2, which looks at how long nothing comes', () => {
    expect(shown(converse(', { requestTimeout: 9000 }', '3.800.0').timeoutMs.fact)).toBe('unknown');
    expect(shown(converse(', { requestTimeout: 9000 }').timeoutMs.fact)).toBe('unknown');
    expect(shown(improve(', { requestTimeout: 9000 }', '3.1080.0').timeoutMs.fact)).toBe('unknown');
  });

  test.each([
    '{ requestHandler: { requestTimeout: 9000 } }',
    '{ requestHandler: { socketTimeout: 9000 } }',
    '{ requestHandler: new Handler({ requestTimeout: 9000 }) }',
  ])('of the client depends on its handler: %s', (client) => {
    expect(shown(converse('', '3.755.0', client).timeoutMs.fact)).toBe('unknown');
  });

  test('is not offered where a signal would be made once for all requests', () => {
    expect(timeout(converse(', later'))).toEqual(['absent', undefined]);
  });
});

describe('a time-out of old langchain', () => {
  const embed = (version: string, fields = '') =>
    callIn(
      `import { OpenAIEmbeddings } from 'langchain/embeddings/openai';
new OpenAIEmbeddings({ openAIApiKey: 'x', ${fields} }).embedDocuments(['a']);`,
      installed({ langchain: version }),
    );
  const chat = (version: string, path = 'chat_models', name = 'ChatOpenAI') =>
    callIn(
      `import { ${name} } from 'langchain/${path}/openai';\nconst model = new ${name}({ maxTokens: 300 });\nmodel.invoke('hi');`,
      installed({ langchain: version }),
    );

  test('does not exist before it stood on openai 4', () => {
    expect(timeout(embed('^0.0.92'))).toEqual(['absent', 'timeout']);
    expect(timeout(embed('0.0.141'))).toEqual(['absent (600000)', 'timeout']);
    expect(shown(embed('^0.0.92', 'timeout: 9000').timeoutMs.fact)).toBe('9000');
    expect(timeout(chat('0.0.92'))).toEqual(['absent', 'timeout']);
    expect(timeout(chat('0.0.160'))).toEqual(['absent (600000)', 'timeout']);
    expect(timeout(chat('0.0.92', 'llms', 'OpenAI'))).toEqual(['absent', 'timeout']);
  });

  test('leaves everything else as it is', () => {
    const { model, outputCap, retries, provider } = chat('0.0.92');
    expect([shown(model), shown(outputCap.fact), shown(retries.fact), provider]).toEqual([
      'absent (gpt-3.5-turbo)',
      '300',
      'absent (6)',
      'openai',
    ]);
    expect(shown(embed('0.0.92', 'maxRetries: 0').retries.fact)).toBe('0');
  });
});

describe('where an API takes no number', () => {
  const ask = (name: string, version: string) =>
    callIn(
      `import { ${name} } from 'ai';\n${name}({ model: 'openai/gpt-4o', prompt: 'hi' });`,
      installed({ ai: version }),
    );

  test('a signal is offered', () => {
    const { timeoutMs } = ask('generateText', '4.3.0');
    expect([timeoutMs.insert?.path, timeoutMs.bySignal]).toEqual([['abortSignal'], true]);
    expect(ask('generateObject', '6.0.0').timeoutMs.insert?.path).toEqual(['abortSignal']);
  });

  test('else the number', () => {
    const { timeoutMs } = ask('generateText', '6.0.0');
    expect([timeoutMs.insert?.path, timeoutMs.bySignal]).toEqual([['timeout'], undefined]);
  });
});
