import { BedrockRuntimeClient, ConverseCommand, type SystemContentBlock } from '@aws-sdk/client-bedrock-runtime';

const HANDBOOK = 'Parcels leave on weekdays before noon. '.repeat(300);
const modelId = 'us.anthropic.claude-sonnet-4-5-20250929-v1:0';
const bedrock = new BedrockRuntimeClient({ region: 'us-east-1' });
declare const app: { post(path: string, handler: (request: { body: string }) => unknown): void };

app.post('/lines', ({ body }) =>
  bedrock.send(
//^^^^^^^^^^^^ prefer-prompt-cache: Mark the end of the fixed part
    new ConverseCommand({
      modelId,
      system: [
        { text: HANDBOOK }, // all of it
      ],
      messages: [{ role: 'user', content: [{ text: body }] }],
      inferenceConfig: { maxTokens: 300 },
    }),
  ),
);

app.post('/two', ({ body }) =>
  bedrock.send(
//^^^^^^^^^^^^ prefer-prompt-cache: Mark the end of the fixed part
    new ConverseCommand({
      modelId,
      system: [{ text: HANDBOOK }, { text: `They write: ${body}` }],
      messages: [{ role: 'user', content: [{ text: 'Answer them.' }] }],
      inferenceConfig: { maxTokens: 300 },
    }),
  ),
);

// A list that stands alone: what is added to it would not have the type that is needed. No fix.
const SYSTEM: SystemContentBlock[] = [{ text: HANDBOOK }];
app.post('/alone', ({ body }) =>
  bedrock.send(
//^^^^^^^^^^^^ prefer-prompt-cache: Mark the end of the fixed part
    new ConverseCommand({ modelId, system: SYSTEM, messages: [{ role: 'user', content: [{ text: body }] }], inferenceConfig: { maxTokens: 300 } }),
  ),
);

// ok: prefer-prompt-cache -- Claude 3 has no cache on Bedrock
app.post('/older', ({ body }) =>
  bedrock.send(
    new ConverseCommand({
      modelId: 'anthropic.claude-3-sonnet-20240229-v1:0',
      system: [{ text: HANDBOOK }],
      messages: [{ role: 'user', content: [{ text: body }] }],
      inferenceConfig: { maxTokens: 300 },
    }),
  ),
);
