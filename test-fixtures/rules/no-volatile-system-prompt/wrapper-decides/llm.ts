import Anthropic from '@anthropic-ai/sdk';

const client = new Anthropic();

/** The wrapper puts the time before what it is given: no caller can help it. */
export const ask = (policy: string, question: string) =>
  client.messages.create({
    model: 'claude-haiku-4-5',
    max_tokens: 300,
    system: `Now: ${new Date().toISOString()}. ${policy}`,
    //              ^^^^^^^^^^^^^^^^^^^^^^^^ no-volatile-system-prompt
    messages: [{ role: 'user', content: question }],
  });

export const askPlainly = (system: string, question: string) =>
  client.messages.create({
    model: 'claude-haiku-4-5',
    max_tokens: 300,
    // ok: no-volatile-system-prompt -- the callers decide
    system,
    messages: [{ role: 'user', content: question }],
  });
