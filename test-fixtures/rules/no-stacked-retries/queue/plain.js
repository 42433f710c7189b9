const { Queue, Worker } = require('bullmq');
const OpenAI = require('openai');

const client = new OpenAI();
const replies = new Queue('replies');

exports.reply = (question) => replies.add('reply', { question }, { attempts: 4 });

new Worker('replies', async ({ data }) =>
  client.responses.create({ model: 'gpt-5-mini', input: data.question, max_output_tokens: 300 }));
//^^^^^^^^^^^^^^^^^^^^^^^ no-stacked-retries: 3 by the SDK x 4 by the queue `replies` = up to 12 requests

// ok: no-stacked-retries -- the SDK does not retry
new Worker('replies', async ({ data }) =>
  client.responses.create({ model: 'gpt-5-mini', input: data.question, max_output_tokens: 300 }, { maxRetries: 0 }));
