//// max = 30
import Anthropic from '@anthropic-ai/sdk';

const client = new Anthropic();

export const answer = (content: string) =>
  client.messages.create({
    model: 'claude-sonnet-4-5',
    max_tokens: 300,
    system: 'You answer questions about parcels. Parcels leave on weekdays before noon. Damaged parcels are paid for within thirty days. Letters have no tracking number. Never promise a delivery date.',
    //      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ max-prompt-tokens: in the system prompt
    messages: [{ role: 'user', content }],
  });

// ok: max-prompt-tokens -- short
export const brief = (content: string) =>
  client.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 300, system: 'You are terse.', messages: [{ role: 'user', content }] });
