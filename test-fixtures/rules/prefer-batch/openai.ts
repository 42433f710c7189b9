//// preset = strict
import OpenAI from 'openai';
import cron from 'node-cron';
import { Worker } from 'bullmq';
import { createInterface } from 'node:readline';

const client = new OpenAI();
declare const mails: string[];
declare const app: { post(path: string, handler: (request: { body: string[] }) => unknown): void };

for (const mail of mails) {
  const reply = await client.responses.create({ model: 'gpt-5-mini', input: mail, max_output_tokens: 100 });
//                    ^^^^^^^^^^^^^^^^^^^^^^^ prefer-batch: cost 50 %
  console.log(reply.output_text);
}

await Promise.all(
  mails.map((content) => client.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content }], max_tokens: 50 })),
//                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ prefer-batch: cost 50 %
);

cron.schedule('0 3 * * *', async () => {
  for (let index = 0; index < mails.length; index++) {
    await client.responses.create({ model: 'gpt-5-mini', input: mails[index]!, max_output_tokens: 100 });
//        ^^^^^^^^^^^^^^^^^^^^^^^ prefer-batch: cost 50 %
  }
});

new Worker('mails', async (job) => {
  for (const input of job.data.mails) await client.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 100 });
//                                          ^^^^^^^^^^^^^^^^^^^^^^^ prefer-batch: cost 50 %
});

async function main() {
  for (const input of mails) await client.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 100 });
//                                 ^^^^^^^^^^^^^^^^^^^^^^^ prefer-batch: cost 50 %
}
await main();

app.post('/mails', async ({ body }) => {
  // ok: prefer-batch -- someone waits for the answers
  return Promise.all(body.map((input) => client.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 100 })));
});

export async function sort(list: string[]) {
  // ok: prefer-batch -- nobody in sight runs it
  for (const input of list) await client.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 100 });
}

let summary = '';
for (const mail of mails) {
  // ok: prefer-batch -- each round needs the answer of the one before
  const reply = await client.responses.create({ model: 'gpt-5-mini', input: `${summary}\n${mail}`, max_output_tokens: 300 });
  summary = reply.output_text;
}

const messages: OpenAI.ChatCompletionMessageParam[] = [];
for (const content of mails) {
  // ok: prefer-batch -- a conversation
  messages.push({ role: 'user', content });
  const { choices } = await client.chat.completions.create({ model: 'gpt-4o', messages, max_tokens: 100 });
  messages.push(choices[0]!.message);
}

let last: string | undefined;
for (const input of mails) {
  // ok: prefer-batch -- a conversation that the provider keeps
  const reply = await client.responses.create({ model: 'gpt-5-mini', input, previous_response_id: last, max_output_tokens: 100 });
  last = reply.id;
}

for await (const input of createInterface({ input: process.stdin })) {
  // ok: prefer-batch -- a person waits in each round
  await client.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 100 });
}

for (let attempt = 0; attempt < 3; attempt++) {
  try {
    // ok: prefer-batch -- a loop that tries again
    await client.responses.create({ model: 'gpt-5-mini', input: 'Good morning.', max_output_tokens: 100 });
    break;
  } catch (error) {
    console.warn(error);
  }
}

// ok: prefer-batch -- one request
await client.responses.create({ model: 'gpt-5-mini', input: 'Good morning.', max_output_tokens: 100 });

for (const input of mails) {
  // ok: prefer-batch -- no generation
  await client.embeddings.create({ model: 'text-embedding-3-small', input });
}
