import Anthropic from '@anthropic-ai/sdk';

const client = new Anthropic();

export const welcome = () =>
  client.messages.create({ model: 'claude-haiku-4-5', max_tokens: 300, messages: [{ role: 'user', content: 'Write a welcome text.' }] });
  // @2 ^^^^^^^^^^^^^^^^^^^^^^ prefer-response-cache: Nothing in this request changes

// ok: prefer-response-cache -- the picture is not in the source
export const describe = (data: string) =>
  client.messages.create({
    model: 'claude-haiku-4-5',
    max_tokens: 300,
    messages: [
      {
        role: 'user',
        content: [
          { type: 'text', text: 'What is in this picture?' },
          { type: 'image', source: { type: 'base64', media_type: 'image/png', data } },
        ],
      },
    ],
  });
