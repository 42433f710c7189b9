import OpenAI from 'openai';

const client = new OpenAI();
const MODEL = 'gpt-4-turbo';
//            ^^^^^^^^^^^^^ no-superseded-model: retired on 2026-10-23

export async function ask(question) {
  const response = await client.responses.create({ model: MODEL, input: question, max_output_tokens: 300 });
  return response.output_text;
}

// ok: no-superseded-model -- the second finding of the same constant would be the same matter
export const again = (question) =>
  client.chat.completions.create({ model: MODEL, messages: [{ role: 'user', content: question }], max_tokens: 300 });

// ok: no-superseded-model -- whoever calls chooses
export const given = (question, model) => client.responses.create({ model, input: question, max_output_tokens: 300 });
