import OpenAI from 'openai';

const client = new OpenAI();
const POLICY = 'Parcels leave on weekdays before noon, and on Saturdays in December. '.repeat(600);

export const novel = () => client.responses.create({ model: 'gpt-4o', input: 'Write a novel.', max_output_tokens: 16_000 });
//                         ^^^^^^^^^^^^^^^^^^^^^^^ max-cost-per-call: This request can cost $0.17, above the limit of $0.10 (most of it: output cap of 16,000 tokens, $0.16). At worst, with 3 attempts, it is $0.49. Lower the cap, shorten the prompt, or ask a cheaper model.

// What the question adds comes on top.
export const story = (question: string) =>
  client.chat.completions.create({
  // @2 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ max-cost-per-call: This request can cost $0.17 plus `question`, above the limit of $0.10
    model: 'gpt-4o',
    messages: [{ role: 'user', content: question }],
    max_tokens: 16_000,
  });

export const policy = (question: string) =>
  client.responses.create({ model: 'gpt-5-pro', instructions: POLICY, input: question, max_output_tokens: 100 });
  // @2 ^^^^^^^^^^^^^^^^^^^^^^^ max-cost-per-call: (most of it: system prompt of 8,402 tokens, $0.13). Lower the cap

// However long the answer may get.
export const policyAndMore = (question: string, cap: number) =>
  client.responses.create({ model: 'gpt-5-pro', instructions: POLICY, input: question, max_output_tokens: cap });
  // @2 ^^^^^^^^^^^^^^^^^^^^^^^ max-cost-per-call: This request can cost $0.13 plus `question`, above the limit of $0.10 (most of it: system prompt of 8,402 tokens, $0.13). Lower the cap

export const choices = (content: string) =>
  client.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content }], max_tokens: 4000, n: 3 });
  // @2 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ max-cost-per-call: This request can cost $0.13 plus `content`

export const withoutCap = (input: string) => client.responses.create({ model: 'gpt-5', input });
//                                           ^^^^^^^^^^^^^^^^^^^^^^^ max-cost-per-call: (most of it: model maximum of 128,000 tokens, $1.28). Set a cap on the output, shorten the prompt

export const several = (name: string, mail: string) =>
  client.responses.create({ model: 'gpt-4o', instructions: `You write to ${name}.`, input: mail, max_output_tokens: 16_000 });
  // @2 ^^^^^^^^^^^^^^^^^^^^^^^ max-cost-per-call: This request can cost $0.17 plus 2 inputs of unknown size

// ok: max-cost-per-call -- below the limit
export const fruit = () => client.responses.create({ model: 'gpt-5-mini', input: 'Name a fruit.', max_output_tokens: 100 });

// ok: max-cost-per-call -- what is known stays below the limit
export const brief = (input: string) => client.responses.create({ model: 'gpt-4o', input, max_output_tokens: 500 });

// ok: max-cost-per-call -- nobody knows the cap
export const anyCap = (input: string, cap: number) => client.responses.create({ model: 'gpt-4o', input, max_output_tokens: cap });

// ok: max-cost-per-call -- nobody knows the model
export const anyModel = (input: string, model: string) => client.responses.create({ model, input, max_output_tokens: 64_000 });

// ok: max-cost-per-call -- the spread may hold another model
export const spread = (input: string, settings: { model?: string }) =>
  client.responses.create({ model: 'gpt-4o', input, max_output_tokens: 16_000, ...settings });

// ok: max-cost-per-call -- three attempts may cost more than the limit, one does not
export const retried = (input: string) => client.responses.create({ model: 'gpt-4o', input, max_output_tokens: 8_000 });

// ok: max-cost-per-call -- images are not billed by tokens
export const picture = (prompt: string) => client.images.generate({ model: 'gpt-image-1', prompt });

// ok: max-cost-per-call -- how many requests the batch holds is not in the call
export const digest = () =>
  client.batches.create({ input_file_id: 'file-1', endpoint: '/v1/responses', completion_window: '24h' });
