import { Anthropic } from '@anthropic-ai/sdk';
import { betaZodTool } from '@anthropic-ai/sdk/helpers/beta/zod';
import { z } from 'zod';

const client = new Anthropic({ timeout: 30_000 });
const patient = client.withOptions({ maxRetries: 8, timeout: 120_000 });

const weather = betaZodTool({
  name: 'weather',
  description: 'The weather in a city.',
  inputSchema: z.object({ city: z.string() }),
  run: ({ city }) => `Sunny in ${city}`,
});

export async function classify(text: string) {
  // call: chat | model claude-haiku-4-5 | provider anthropic | cap 64 | retries default 2 | timeout 30000 | system "Answer with one word." | priced
  return client.messages.create({
    model: 'claude-haiku-4-5',
    max_tokens: 64,
    system: [{ type: 'text', text: 'Answer with one word.', cache_control: { type: 'ephemeral' } }],
    messages: [{ role: 'user', content: text }],
  });
}

export async function think(task: string) {
  // call: chat | model claude-opus-4-6 | provider anthropic | cap 8000 | retries 8 | timeout 120000 | reasoning high | priced
  return patient.messages.create({
    model: 'claude-opus-4-6',
    max_tokens: 8000,
    output_config: { effort: 'high' },
    cache_control: { type: 'ephemeral' },
    messages: [{ role: 'user', content: task }],
  });
}

export async function plan(city: string) {
  // call: agent | model claude-sonnet-4-5 | provider anthropic | cap 1000 | retries default 2 | steps 5 | priced
  return client.beta.messages.toolRunner({
    model: 'claude-sonnet-4-5',
    max_tokens: 1000,
    max_iterations: 5,
    tools: [weather],
    messages: [{ role: 'user', content: `What should I wear in ${city}?` }],
  });
}

export async function planWithoutEnd(city: string) {
  // call: agent | model claude-sonnet-4-5 | provider anthropic | cap 1000 | retries default 2 | steps absent | priced
  const runner = client.beta.messages.toolRunner({
    model: 'claude-sonnet-4-5',
    max_tokens: 1000,
    tools: [weather],
    messages: [{ role: 'user', content: `What should I wear in ${city}?` }],
  });
  return runner.done();
}

export async function complete(prompt: string) {
  // call: completion | model claude-2.1 | provider anthropic | cap 200 | retries default 2 | timeout 30000 | priced
  return client.completions.create({ model: 'claude-2.1', max_tokens_to_sample: 200, prompt });
}

export async function overnight(texts: readonly string[]) {
  const [first = ''] = texts;
  // call: batch | model claude-haiku-4-5 | provider anthropic | retries default 2
  return client.messages.batches.create({
    requests: [
      {
        custom_id: 'first',
        params: { model: 'claude-haiku-4-5', max_tokens: 50, messages: [{ role: 'user', content: first }] },
      },
    ],
  });
}
