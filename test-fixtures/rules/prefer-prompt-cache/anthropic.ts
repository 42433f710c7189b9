import Anthropic from '@anthropic-ai/sdk';

const client = new Anthropic();
const HANDBOOK = 'Parcels leave on weekdays before noon. '.repeat(300);
const SHORT = 'Parcels leave on weekdays before noon.';
declare const app: { post(path: string, handler: (request: { body: string }) => unknown): void };

export async function POST(request: Request) {
  return client.messages.create({
    model: 'claude-sonnet-4-5',
    max_tokens: 500,
    system: HANDBOOK, // all of it
//          ^^^^^^^^ prefer-prompt-cache: The first 2,834 tokens
    messages: [{ role: 'user', content: await request.text() }],
  });
}

app.post('/quoted', ({ body }) =>
  client.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 500, 'system': HANDBOOK, messages: [{ role: 'user', content: body }] }),
//                                                                                ^^^^^^^^ prefer-prompt-cache: The first 2,834 tokens
);

app.post('/shorthand', ({ body }) => {
  const system = HANDBOOK;
  return client.messages.create({
    model: 'claude-sonnet-4-5',
    max_tokens: 500,
    system,
//  ^^^^^^ prefer-prompt-cache: The first 2,834 tokens
    messages: [{ role: 'user', content: body }],
  });
});

const BLOCKS = [{ type: 'text' as const, text: HANDBOOK }];
app.post('/blocks', ({ body }) =>
  client.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 500, system: BLOCKS, messages: [{ role: 'user', content: body }] }),
//^^^^^^^^^^^^^^^^^^^^^^ prefer-prompt-cache: The first 2,834 tokens
);

app.post('/block', ({ body }) =>
  client.messages.create({
//^^^^^^^^^^^^^^^^^^^^^^ prefer-prompt-cache: The first 2,834 tokens
    model: 'claude-sonnet-4-5',
    max_tokens: 500,
    system: [{ type: 'text', text: HANDBOOK }],
    messages: [{ role: 'user', content: body }],
  }),
);

app.post('/blocks-of-two', ({ body }) =>
  client.messages.create({
    model: 'claude-sonnet-4-5',
    max_tokens: 500,
    system: [
      { type: 'text', text: HANDBOOK },
      {
        type: 'text',
        text: 'Be brief.', // always
//            ^^^^^^^^^^^ prefer-prompt-cache: The first 2,838 tokens
      },
      // What comes from outside is behind the mark.
      { type: 'text', text: `They write: ${body}` },
    ],
    messages: [{ role: 'user', content: 'Answer them.' }],
  }),
);

app.post('/marked', ({ body }) =>
  client.messages.create({
    model: 'claude-sonnet-4-5',
    max_tokens: 500,
    // ok: prefer-prompt-cache -- marked
    system: [{ type: 'text', text: HANDBOOK, cache_control: { type: 'ephemeral' } }],
    messages: [{ role: 'user', content: body }],
  }),
);

// ok: prefer-prompt-cache -- smaller than what can be cached
app.post('/short', ({ body }) =>
  client.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 500, system: SHORT, messages: [{ role: 'user', content: body }] }),
);

const MIDDLE = 'Parcels leave on weekdays before noon. '.repeat(250);
// ok: prefer-prompt-cache -- this model caches from 4,096 tokens on
app.post('/haiku', ({ body }) =>
  client.messages.create({ model: 'claude-haiku-4-5', max_tokens: 500, system: MIDDLE, messages: [{ role: 'user', content: body }] }),
);

// ok: prefer-prompt-cache -- how much this model needs depends on which it is
app.post('/any', ({ body }) =>
  client.messages.create({ model: process.env.MODEL!, max_tokens: 500, system: MIDDLE, messages: [{ role: 'user', content: body }] }),
);

const options = { cache: true };
// ok: prefer-prompt-cache -- a mark may be among what is spread
export const PUT = async (request: Request & { extra: object }) =>
  client.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 500, system: HANDBOOK, messages: [{ role: 'user', content: options ? 'a' : 'b' }], ...request.extra });

async function main() {
  // ok: prefer-prompt-cache -- a script that asks once
  await client.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 500, system: HANDBOOK, messages: [{ role: 'user', content: 'When?' }] });
}
await main();

// ok: prefer-prompt-cache -- nothing in sight says how often it runs
export const ask = (content: string) =>
  client.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 500, system: HANDBOOK, messages: [{ role: 'user', content }] });

// ok: prefer-prompt-cache -- all at once: none finds what the others have written
await Promise.all(
  ['When?', 'Where?'].map((content) =>
    client.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 500, system: HANDBOOK, messages: [{ role: 'user', content }] }),
  ),
);

for (const content of ['When?', 'Where?']) {
  await client.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 500, system: `${HANDBOOK}Be brief.`, messages: [{ role: 'user', content }] });
//                                                                                    ^^^^^^^^^^^^^^^^^^^^^^ prefer-prompt-cache: The first 2,837 tokens
}
