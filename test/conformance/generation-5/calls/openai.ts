import OpenAI from 'openai';
import { OpenAI as Client } from 'openai/client';

const client = new OpenAI({ maxRetries: 1 });

export async function answer(question: string): Promise<string | null | undefined> {
  // call: chat | sdk openai | model gpt-5.2 | provider openai | cap absent | ignored max_tokens | retries 1 | timeout default 600000 | priced
  const reply = await client.chat.completions.create({
    model: 'gpt-5.2',
    max_tokens: 300,
    messages: [{ role: 'user', content: question }],
  });
  return reply.choices[0]?.message.content;
}

export async function decide(mail: string): Promise<number> {
  // call: chat | model gpt-5.2 | provider openai | cap none | retries 1 | user "{mail}" | priced
  const decision = await client.decisions.create({
    model: 'gpt-5.2',
    input: mail,
    questions: [{ type: 'predicate', instructions: 'Is this mail urgent?' }],
  });
  return decision.answers.length;
}

export async function complete(code: string): Promise<string | undefined> {
  // call: completion | model gpt-3.5-turbo-instruct | provider openai | cap 64 | retries 0 | choices absent | priced
  const reply = await client.completions.create(
    { model: 'gpt-3.5-turbo-instruct', prompt: code, max_tokens: 64 },
    { maxRetries: 0 },
  );
  return reply.choices[0]?.text;
}

const router = new Client({ baseURL: 'https://openrouter.ai/api/v1', apiKey: process.env.OPENROUTER_API_KEY });

export async function compare(text: string): Promise<string | null | undefined> {
  // call: chat | model openai/gpt-4o-mini | provider openrouter | cap 200 | retries default 2 | timeout default 600000 | priced
  const reply = await router.chat.completions.create({
    model: 'openai/gpt-4o-mini',
    messages: [{ role: 'user', content: `Compare: ${text}` }],
    max_completion_tokens: 200,
  });
  return reply.choices[0]?.message.content;
}

export async function investigate(question: string): Promise<string> {
  // call: agent | model gpt-5.2 | provider openai | cap none | retries 1 | reasoning high | system "Investigate." | user "{question}" | priced
  const session = await client.beta.agents.sessions.create({
    environment: { type: 'none' },
    agent: { model: 'gpt-5.2', instructions: 'Investigate.', reasoning: { effort: 'high' } },
    input: question,
  });
  // A session without input runs no model yet.
  await client.beta.agents.sessions.create({ environment: { type: 'none' }, agent_id: 'agent_1' });
  return session.id;
}

export async function digest(): Promise<string> {
  // call: batch | model unknown | provider openai | retries 1
  const batch = await client.batches.create({
    input_file_id: 'file-1',
    endpoint: '/v1/responses',
    completion_window: '24h',
  });
  return batch.id;
}
