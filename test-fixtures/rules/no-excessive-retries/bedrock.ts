import { BedrockRuntimeClient, ConverseCommand, InvokeModelCommand } from '@aws-sdk/client-bedrock-runtime';

const NOVA = 'eu.amazon.nova-lite-v1:0';
const usual = new BedrockRuntimeClient({ region: 'eu-central-1' });
// `maxAttempts` counts the first request as well: three attempts are two retries.
const three = new BedrockRuntimeClient({ region: 'eu-central-1', maxAttempts: 3 });
const four = new BedrockRuntimeClient({ region: 'eu-central-1', maxAttempts: 4 });
//                                                                           ^ no-excessive-retries
const ten = new BedrockRuntimeClient({ region: 'eu-central-1', maxAttempts: 10 });
//                                                                          ^^ no-excessive-retries

const command = (question: string) =>
  new ConverseCommand({
    modelId: NOVA,
    messages: [{ role: 'user', content: [{ text: question }] }],
    inferenceConfig: { maxTokens: 300 },
  });

// ok: no-excessive-retries -- three attempts by default
export const byDefault = (question: string) => usual.send(command(question));

export const atTheLimit = (question: string) => three.send(command(question));

export const oneMore = (question: string) => four.send(command(question));

export const invoked = (question: string) =>
  ten.send(
    new InvokeModelCommand({
      modelId: NOVA,
      body: JSON.stringify({ messages: [{ role: 'user', content: [{ text: question }] }], inferenceConfig: { maxTokens: 300 } }),
    }),
  );
