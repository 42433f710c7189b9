import OpenAI from 'openai';
import { generateText } from 'ai';
import { openai } from '@ai-sdk/openai';
import { Inngest } from 'inngest';

const client = new OpenAI();
const inngest = new Inngest({ id: 'notes' });

export const summarise = inngest.createFunction({ id: 'summarise' }, { event: 'note/made' }, async ({ event, step }) => {
  return step.run('ask', () =>
    client.responses.create({ model: 'gpt-5-mini', input: event.data.text, max_output_tokens: 300 }));
//  ^^^^^^^^^^^^^^^^^^^^^^^ no-stacked-retries: 3 by the SDK x 5 by the Inngest function = up to 15 requests
});

export const title = inngest.createFunction(
  { id: 'title', retries: 1, triggers: [{ event: 'note/made' }] },
  async ({ event }) => {
    const { text } = await generateText({ model: openai('gpt-5-mini'), prompt: event.data.text, maxOutputTokens: 300 });
//                         ^^^^^^^^^^^^ no-stacked-retries: 3 by the SDK x 2 by the Inngest function = up to 6 requests
    return text;
  },
);

// ok: no-stacked-retries -- the function is not run again
export const tag = inngest.createFunction({ id: 'tag', retries: 0 }, { event: 'note/made' }, async ({ event }) =>
  client.responses.create({ model: 'gpt-5-mini', input: event.data.text, max_output_tokens: 300 }));

// ok: no-stacked-retries -- the function is the only layer
export const once = inngest.createFunction({ id: 'once' }, { event: 'note/made' }, async ({ event }) =>
  client.responses.create({ model: 'gpt-5-mini', input: event.data.text, max_output_tokens: 300 }, { maxRetries: 0 }));

// ok: no-stacked-retries -- how often it runs is only known when it does
export const free = inngest.createFunction({ id: 'free', retries: Number(process.env.RETRIES) as 3 }, { event: 'note/made' }, async ({ event }) =>
  client.responses.create({ model: 'gpt-5-mini', input: event.data.text, max_output_tokens: 300 }));
