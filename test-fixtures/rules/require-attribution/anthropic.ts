//// preset = strict
import Anthropic from '@anthropic-ai/sdk';
import AnthropicBedrock from '@anthropic-ai/bedrock-sdk';

const anthropic = new Anthropic();

export async function ask(content: string) {
  const message = await anthropic.messages.create({
    //                  ^^^^^^^^^^^^^^^^^^^^^^^^^ require-attribution: Set `metadata.user_id`
    model: 'claude-haiku-4-5',
    max_tokens: 300,
    messages: [{ role: 'user', content }],
  });
  return message.content;
}

export const stream = (content: string) =>
  anthropic.messages.stream({ model: 'claude-haiku-4-5', max_tokens: 300, messages: [{ role: 'user', content }], metadata: {} });
//^^^^^^^^^^^^^^^^^^^^^^^^^ require-attribution

// ok: require-attribution -- it is said
export const askFor = (content: string, userId: string) =>
  anthropic.messages.create({
    model: 'claude-haiku-4-5',
    max_tokens: 300,
    messages: [{ role: 'user', content }],
    metadata: { user_id: userId },
  });

// ok: require-attribution -- the settings may hold it
export const askAs = (content: string, settings: { metadata?: { user_id: string } }) =>
  anthropic.messages.create({ model: 'claude-haiku-4-5', max_tokens: 300, messages: [{ role: 'user', content }], ...settings });

// ok: require-attribution -- through AWS this field is not documented
const bedrock = new AnthropicBedrock();
export const askBedrock = (content: string) =>
  bedrock.messages.create({ model: 'anthropic.claude-haiku-4-5-v1:0', max_tokens: 300, messages: [{ role: 'user', content }] });
