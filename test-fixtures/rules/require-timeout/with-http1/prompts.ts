//// preset = strict
import { BedrockAgentRuntimeClient, OptimizePromptCommand } from '@aws-sdk/client-bedrock-agent-runtime';
import { BedrockRuntimeClient, ConverseCommand } from '@aws-sdk/client-bedrock-runtime';

const agents = new BedrockAgentRuntimeClient({ region: 'us-east-1', maxAttempts: 1 });
export const improve = (text: string) =>
  agents.send(new OptimizePromptCommand({ input: { textPrompt: { text } }, targetModelId: 'amazon.nova-lite-v1:0' }));
//^^^^^^^^^^^ require-timeout: Pass `abortSignal: AbortSignal.timeout(120_000)`.

// Over HTTP/1 this option only logs a warning.
export const improveInTime = (text: string) =>
  agents.send(
//^^^^^^^^^^^ require-timeout: Pass `abortSignal: AbortSignal.timeout(120_000)`.
    new OptimizePromptCommand({ input: { textPrompt: { text } }, targetModelId: 'amazon.nova-lite-v1:0' }),
    { requestTimeout: 30_000 },
  );

// ok: require-timeout -- a signal ends it
export const improveUntil = (text: string) =>
  agents.send(
    new OptimizePromptCommand({ input: { textPrompt: { text } }, targetModelId: 'amazon.nova-lite-v1:0' }),
    { abortSignal: AbortSignal.timeout(30_000) },
  );

// ok: require-timeout -- what becomes of the client's number depends on its handler
const hasty = new BedrockRuntimeClient({ region: 'us-east-1', requestHandler: { requestTimeout: 30_000 } });
export const ask = (text: string) =>
  hasty.send(
    new ConverseCommand({
      modelId: 'amazon.nova-lite-v1:0',
      messages: [{ role: 'user', content: [{ text }] }],
      inferenceConfig: { maxTokens: 300 },
    }),
  );
