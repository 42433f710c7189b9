//// preset = strict
import { BedrockAgentRuntimeClient, OptimizePromptCommand } from '@aws-sdk/client-bedrock-agent-runtime';
import { BedrockRuntimeClient, ConverseStreamCommand, type ConverseStreamOutput } from '@aws-sdk/client-bedrock-runtime';

const agents = new BedrockAgentRuntimeClient({ region: 'us-east-1' });
const client = new BedrockRuntimeClient({ region: 'us-east-1' });

const partOf = (event: ConverseStreamOutput) => ({ text: event.contentBlockDelta?.delta?.text, usage: event.metadata?.usage });

export async function* ask(text: string) {
  // ok: require-usage-tracking -- each chunk is handed on, the one with the counts among them
  const answer = await client.send(new ConverseStreamCommand({ modelId: 'amazon.nova-lite-v1:0', messages: [{ role: 'user', content: [{ text }] }] }));
  for await (const event of answer.stream ?? []) yield partOf(event);
}

export async function improve(text: string) {
  // ok: require-usage-tracking -- this API sends no counts
  const answer = await agents.send(new OptimizePromptCommand({ input: { textPrompt: { text } }, targetModelId: 'amazon.nova-lite-v1:0' }));
  return answer.optimizedPrompt;
}
