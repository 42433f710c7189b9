import OpenAI from 'openai';

const client = new OpenAI();

// ok: prefer-response-cache -- the callers decide
export const ask = (input: string) => client.responses.create({ model: 'gpt-4o', input, max_output_tokens: 500 });

/** The same for all callers. */
export const welcome = () => client.responses.create({ model: 'gpt-4o', input: 'Write a welcome text.', max_output_tokens: 500 });
//                           ^^^^^^^^^^^^^^^^^^^^^^^ prefer-response-cache: Nothing in this request changes
