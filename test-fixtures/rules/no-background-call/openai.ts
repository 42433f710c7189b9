import OpenAI from 'openai';
import cron from 'node-cron';

const client = new OpenAI();
declare const mails: { text: string }[];
declare const server: { isOpen: boolean };
declare const app: { post(path: string, handler: (request: Request) => unknown): void };

setInterval(async () => {
  const reply = await client.responses.create({ model: 'gpt-5-mini', input: 'A fact of the day, please.', max_output_tokens: 100 });
//                    ^^^^^^^^^^^^^^^^^^^^^^^ no-background-call: by a timer
  console.log(reply.output_text);
}, 10_000);

async function poll() {
  await client.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content: 'Still there?' }], max_tokens: 5 });
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-background-call: by a timer
  setTimeout(poll, 60_000);
}
void poll();

const status = () => client.responses.create({ model: 'gpt-5-mini', input: 'How are we doing?', max_output_tokens: 100 });
//                   ^^^^^^^^^^^^^^^^^^^^^^^ no-background-call: by a timer
setInterval(status, 5 * 60 * 1000);

setInterval(async () => {
  if (!server.isOpen) return;
  // ok: no-background-call -- a condition decides
  await client.responses.create({ model: 'gpt-5-mini', input: 'A fact of the day, please.', max_output_tokens: 100 });
}, 10_000);

setInterval(async () => {
  for (const { text } of mails.splice(0)) {
    // ok: no-background-call -- only where there is something to do
    await client.responses.create({ model: 'gpt-5-mini', input: text, max_output_tokens: 100 });
  }
}, 10_000);

cron.schedule('0 7 * * *', async () => {
  // ok: no-background-call -- the schedule says how often it runs
  await client.responses.create({ model: 'gpt-5-mini', input: 'A fact of the day, please.', max_output_tokens: 100 });
});

app.post('/watch', () => {
  setInterval(async () => {
    // ok: no-background-call -- a request starts the timer
    await client.responses.create({ model: 'gpt-5-mini', input: 'A fact of the day, please.', max_output_tokens: 100 });
  }, 10_000);
});

async function connect() {
  try {
    // ok: no-background-call -- it is sent again only after a failure
    await client.responses.create({ model: 'gpt-5-mini', input: 'Are you up?', max_output_tokens: 20 });
  } catch {
    setTimeout(connect, 1000);
  }
}
void connect();
