import OpenAI from 'openai';
import Queue from 'bull';

const client = new OpenAI();
const answers = new Queue('answers', 'redis://localhost', { defaultJobOptions: { attempts: 3 } });
const letters = new Queue('letters', 'redis://localhost');

answers.process(5, ({ data }) =>
  client.responses.create({ model: 'gpt-5-mini', input: data.question, max_output_tokens: 300 }));
//^^^^^^^^^^^^^^^^^^^^^^^ no-stacked-retries: 3 by the SDK x 3 by the queue `answers` = up to 9 requests

// ok: no-stacked-retries -- its jobs are tried once
letters.process(({ data }) =>
  client.responses.create({ model: 'gpt-5-mini', input: data.question, max_output_tokens: 300 }));
