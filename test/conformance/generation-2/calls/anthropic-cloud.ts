import AnthropicBedrock from '@anthropic-ai/bedrock-sdk';
import { AnthropicVertex } from '@anthropic-ai/vertex-sdk';

const bedrock = new AnthropicBedrock({ awsRegion: 'us-east-1', maxRetries: 4 });
const vertex = new AnthropicVertex({ region: 'us-east5', projectId: 'shop' });

export async function onBedrock(question: string) {
  // call: chat | model anthropic.claude-3-5-sonnet-20240620-v1:0 | provider aws | cap 512 | retries 4 | timeout default 600000 | priced
  return bedrock.messages.create({
    model: 'anthropic.claude-3-5-sonnet-20240620-v1:0',
    max_tokens: 512,
    messages: [{ role: 'user', content: question }],
  });
}

export async function onVertex(question: string) {
  // call: chat | model claude-3-5-sonnet@20240620 | provider google-vertex | cap 512 | retries default 2 | timeout 9000 | priced
  return vertex.messages.create(
    {
      model: 'claude-3-5-sonnet@20240620',
      max_tokens: 512,
      messages: [{ role: 'user', content: question }],
    },
    { timeout: 9_000 },
  );
}
