import { anthropic } from '@ai-sdk/anthropic';
import { openai } from '@ai-sdk/openai';
import { BedrockRuntimeClient, ConverseCommand } from '@aws-sdk/client-bedrock-runtime';
import { ChatAnthropic } from '@langchain/anthropic';
import { generateText } from 'ai';

const HANDBOOK = 'Parcels leave on weekdays before noon. '.repeat(300);
declare const app: { post(path: string, handler: (request: { body: string }) => unknown): void };

app.post('/ai', ({ body }) =>
  generateText({ model: anthropic('claude-sonnet-4-5'), system: HANDBOOK, prompt: body, maxOutputTokens: 300 }),
//                                                              ^^^^^^^^ prefer-prompt-cache: The first 2,834 tokens
);

const bedrock = new BedrockRuntimeClient({ region: 'us-east-1' });
app.post('/bedrock', ({ body }) =>
  bedrock.send(
//^^^^^^^^^^^^ prefer-prompt-cache: The first 2,834 tokens
    new ConverseCommand({
      modelId: 'us.anthropic.claude-sonnet-4-5-20250929-v1:0',
      system: [{ text: HANDBOOK }],
      messages: [{ role: 'user', content: [{ text: body }] }],
      inferenceConfig: { maxTokens: 300 },
    }),
  ),
);

const claude = new ChatAnthropic({ model: 'claude-sonnet-4-5', maxTokens: 300 });
app.post('/langchain', ({ body }) => claude.invoke([['system', HANDBOOK], ['human', body]]));
//                                   ^^^^^^^^^^^^^ prefer-prompt-cache: The first 2,834 tokens

// ok: prefer-prompt-cache -- this provider caches by itself
app.post('/openai', ({ body }) =>
  generateText({ model: openai('gpt-5-mini'), system: HANDBOOK, prompt: body, maxOutputTokens: 300 }),
);

app.post('/marked', ({ body }) =>
  bedrock.send(
    new ConverseCommand({
      modelId: 'us.anthropic.claude-sonnet-4-5-20250929-v1:0',
      // ok: prefer-prompt-cache -- marked
      system: [{ text: HANDBOOK }, { cachePoint: { type: 'default' } }],
      messages: [{ role: 'user', content: [{ text: body }] }],
      inferenceConfig: { maxTokens: 300 },
    }),
  ),
);

// ok: prefer-prompt-cache -- no cache is known for this family
app.post('/llama', ({ body }) =>
  bedrock.send(
    new ConverseCommand({
      modelId: 'us.meta.llama3-3-70b-instruct-v1:0',
      system: [{ text: HANDBOOK }],
      messages: [{ role: 'user', content: [{ text: body }] }],
      inferenceConfig: { maxTokens: 300 },
    }),
  ),
);
