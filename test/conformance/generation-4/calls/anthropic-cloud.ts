import { AnthropicBedrock } from '@anthropic-ai/bedrock-sdk';
import AnthropicVertex from '@anthropic-ai/vertex-sdk';

const bedrock = new AnthropicBedrock({ awsRegion: 'eu-west-1' });
const vertex = new AnthropicVertex({ region: 'global', projectId: 'shop', timeout: 15_000 });

export async function onBedrock(question: string) {
  // call: chat | model us.anthropic.claude-haiku-4-5-20251001-v1:0 | provider aws | cap 700 | retries default 2 | timeout default 600000 | system "Be brief." | priced
  const stream = bedrock.messages.stream({
    model: 'us.anthropic.claude-haiku-4-5-20251001-v1:0',
    max_tokens: 700,
    system: 'Be brief.',
    messages: [{ role: 'user', content: question }],
  });
  return stream.finalText();
}

export async function onVertex(question: string) {
  // call: chat | model claude-sonnet-4-5@20250929 | provider google-vertex | cap 300 | retries default 2 | timeout 15000 | priced
  return vertex.messages.create({
    model: 'claude-sonnet-4-5@20250929',
    max_tokens: 300,
    messages: [{ role: 'user', content: question }],
  });
}
