import OpenAI from 'openai';

const client = new OpenAI();

// 2,000 tokens, and 7 around the message, at 2.50 and 300 at 10 USD per million are 0.008 USD; ten thousand of them are 80.18.
export function chat(question: string) {
  return client.responses.create({ model: 'gpt-4o', input: question, max_output_tokens: 500 });
  //     ^^^^^^^^^^^^^^^^^^^^^^^ within-budget: The budget "chat" needs $80.18 a day for this call, at 10,000 a day, 160 % of the $50 it has; its hard stop is at 100 %.
}

export function alert(question: string) {
  return client.responses.create({ model: 'gpt-4o', input: question, max_output_tokens: 500 });
  //     ^^^^^^^^^^^^^^^^^^^^^^^ within-budget: The budget "alert" needs $80.18 a day for this call, at 10,000 a day, 80 % of the $100 it has; it is to warn from 80 % on.
}

// ok: within-budget -- the question has no bound, and no size is declared for it
export function open(question: string) {
  return client.responses.create({ model: 'gpt-4o', input: question, max_output_tokens: 500 });
}

// 500 tokens at 10 USD per million are 0.005 USD; how long a reply is, is not declared.
export function bounded() {
  return client.responses.create({ model: 'gpt-4o', input: 'Write a greeting.', max_output_tokens: 500 });
  //     ^^^^^^^^^^^^^^^^^^^^^^^ within-budget: The budget "bounded" can need up to $50.28 a day for this call
}

// ok: within-budget -- a model at a sixteenth of the price
export function cheap(question: string) {
  return client.responses.create({ model: 'gpt-4o-mini', input: question, max_output_tokens: 500 });
}

// ok: within-budget -- no budget names its route
export function unbudgeted(question: string) {
  return client.responses.create({ model: 'gpt-4o', input: question, max_output_tokens: 500 });
}

// ok: within-budget -- no traffic is declared for it
export function undeclared(question: string) {
  return client.responses.create({ model: 'gpt-4o', input: question, max_output_tokens: 500 });
}

export function byComment(question: string) {
  // llm-cost: route=commented
  return client.responses.create({ model: 'gpt-4o', input: question, max_output_tokens: 500 });
  //     ^^^^^^^^^^^^^^^^^^^^^^^ within-budget: The budget "by comment" needs $40.09 a day for this call, at 5,000 a day
}
