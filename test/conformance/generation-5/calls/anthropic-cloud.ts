import { AnthropicAws } from '@anthropic-ai/aws-sdk';
import AnthropicBedrock, { AnthropicBedrockMantle } from '@anthropic-ai/bedrock-sdk';
import { AnthropicFoundry } from '@anthropic-ai/foundry-sdk';
import { AnthropicVertex } from '@anthropic-ai/vertex-sdk';

const question = { role: 'user' as const, content: 'Which of our products are vegan?' };

export async function onBedrock() {
  const client = new AnthropicBedrock({ awsRegion: 'us-east-1' }).withOptions({ maxRetries: 0 });
  // call: chat | model global.anthropic.claude-sonnet-4-5-20250929-v1:0 | provider aws | cap 400 | retries 0 | timeout default 600000 | user "Which of our products are vegan?" | priced
  return client.messages.create({
    model: 'global.anthropic.claude-sonnet-4-5-20250929-v1:0',
    max_tokens: 400,
    messages: [question],
  });
}

export async function onMantle() {
  const client = new AnthropicBedrockMantle({ awsRegion: 'us-east-1' });
  // call: chat | model anthropic.claude-haiku-4-5 | provider aws | cap 400 | retries default 2 | unpriced
  return client.beta.messages.create({ model: 'anthropic.claude-haiku-4-5', max_tokens: 400, messages: [question] });
}

export async function onVertex() {
  const client = new AnthropicVertex({ region: 'europe-west1', projectId: 'shop', maxRetries: 6 });
  // call: chat | model claude-sonnet-4-5@20250929 | provider google-vertex | cap 400 | retries 6 | timeout default 600000 | priced
  return client.messages.create({ model: 'claude-sonnet-4-5@20250929', max_tokens: 400, messages: [question] });
}

export async function onFoundry() {
  const client = new AnthropicFoundry({ resource: 'shop', timeout: 45_000 });
  // call: chat | model claude-sonnet-4-5 | provider azure | cap 400 | retries default 2 | timeout 45000 | priced
  const stream = client.messages.stream({ model: 'claude-sonnet-4-5', max_tokens: 400, messages: [question] });
  return stream.finalMessage();
}

export async function onAws() {
  const client = new AnthropicAws({ awsRegion: 'us-west-2', workspaceId: 'wrkspc_1' });
  // call: chat | model claude-sonnet-4-5 | provider aws | cap 400 | retries default 2 | timeout default 600000 | unpriced
  return client.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 400, messages: [question] });
}
