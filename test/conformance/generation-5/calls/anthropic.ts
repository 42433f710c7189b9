import Anthropic from '@anthropic-ai/sdk';
import { betaZodTool } from '@anthropic-ai/sdk/helpers/beta/zod';
import { zodOutputFormat } from '@anthropic-ai/sdk/helpers/zod';
import { z } from 'zod';

const client = new Anthropic({ maxRetries: 1 });

export async function rate(review: string) {
  // call: chat | model claude-sonnet-4-5 | provider anthropic | cap 256 | retries 1 | timeout default 600000 | priced
  const rated = await client.messages.parse({
    model: 'claude-sonnet-4-5',
    max_tokens: 256,
    output_config: { format: zodOutputFormat(z.object({ stars: z.number() })) },
    messages: [{ role: 'user', content: review }],
  });
  return rated.parsed_output;
}

export async function* write(topic: string) {
  // call: chat | model claude-sonnet-4-5 | provider anthropic | cap 4000 | retries 4 | timeout default 600000 | reasoning low | priced
  const stream = client.messages.stream(
    {
      model: 'claude-sonnet-4-5',
      max_tokens: 4000,
      output_config: { effort: 'low' },
      messages: [{ role: 'user', content: `Write about ${topic}.` }],
    },
    { maxRetries: 4 },
  );
  for await (const event of stream) {
    if (event.type === 'content_block_delta' && event.delta.type === 'text_delta') yield event.delta.text;
  }
}

export async function fast(question: string) {
  // call: chat | model claude-opus-4-6 | provider anthropic | cap 100 | retries 1 | unpriced
  return client.beta.messages.create({
    model: 'claude-opus-4-6',
    max_tokens: 100,
    speed: 'fast',
    messages: [{ role: 'user', content: question }],
  });
}

export async function research(question: string) {
  const search = betaZodTool({
    name: 'search',
    description: 'Searches the wiki.',
    inputSchema: z.object({ query: z.string() }),
    run: async ({ query }) => `Nothing about ${query}`,
  });
  // call: agent | model claude-haiku-4-5 | provider anthropic | cap 2000 | retries 1 | steps 4 | priced
  const runner = client.beta.messages.toolRunner({
    model: 'claude-haiku-4-5',
    max_tokens: 2000,
    max_iterations: 4,
    tools: [search],
    messages: [{ role: 'user', content: question }],
  });
  return await runner;
}

export async function talk(questions: readonly string[]) {
  const thread = client.beta.messages.thread({ model: 'claude-sonnet-4-5', max_tokens: 800, system: 'You are terse.' });
  for (const question of questions) {
    // call: chat | model claude-sonnet-4-5 | provider anthropic | cap 800 | retries 1 | system "You are terse." | priced
    await thread.send({ role: 'user', content: question });
  }
}

export async function delegate(session: string, task: string) {
  // call: agent | model unknown | provider anthropic | cap none | retries 1 | unpriced
  await client.beta.sessions.events.send(session, {
    events: [{ type: 'user.message', content: [{ type: 'text', text: task }] }],
  });
  return client.beta.sessions.create({ agent: 'agent_011', environment_id: 'env_011' });
}
