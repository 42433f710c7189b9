import Anthropic from '@anthropic-ai/sdk';

const client = new Anthropic();

/** Which model is asked is for the caller to say. */
export const ask = (model: string, question: string) =>
  // ok: no-superseded-model -- nothing is known of the model here
  client.messages.create({ model, max_tokens: 300, messages: [{ role: 'user', content: question }] });

/** Which model is asked is decided here. */
export const askOpus = (question: string) =>
  client.messages.create({ model: 'claude-opus-4-1', max_tokens: 300, messages: [{ role: 'user', content: question }] });
//                                ^^^^^^^^^^^^^^^^^ no-superseded-model
