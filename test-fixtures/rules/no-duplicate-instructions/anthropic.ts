import Anthropic from '@anthropic-ai/sdk';

const client = new Anthropic();

export const answer = (question: string) =>
  client.messages.create({
    model: 'claude-sonnet-4-5',
    max_tokens: 300,
    system: [
      { type: 'text', text: 'You run a shop. Always answer in the language in which the customer has written.' },
      { type: 'text', text: 'Always answer in the language in which the customer has written.' },
      //                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-duplicate-instructions: This request says twice: "Always answer in the language in which the customer has w..."
    ],
    messages: [{ role: 'user', content: question }],
  });

// ok: no-duplicate-instructions -- once
export const once = (question: string) =>
  client.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 300, system: 'Always answer in the language in which the customer has written.', messages: [{ role: 'user', content: question }] });
