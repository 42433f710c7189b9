import OpenAI from 'openai';

const client = new OpenAI();
const CANDIDATES = 4;

export const suggestNames = (topic: string) =>
  client.chat.completions.create({
    model: 'gpt-4o',
    messages: [{ role: 'user', content: `Suggest a name for ${topic}.` }],
    max_tokens: 500,
    n: 3,
    // ^ no-multiple-completions: `n` asks for 3 completions, and each is billed in full. The answers can cost up to $0.015 instead of $0.005. Ask for one
  });

export const fromConstant = (topic: string) =>
  client.chat.completions.create({ model: 'gpt-4o', n: CANDIDATES, messages: [{ role: 'user', content: topic }], max_tokens: 500 });
  //                                                   ^^^^^^^^^^ no-multiple-completions: `n` asks for 4 completions

export async function shorthand(topic: string) {
  const n = 2;
  const reply = await client.chat.completions.create({ model: 'gpt-4o', n, messages: [{ role: 'user', content: topic }], max_tokens: 500 });
  //                                                                    ^ no-multiple-completions: `n` asks for 2 completions
  return reply.choices[0]?.message.content;
}

export const either = (topic: string, isLong: boolean) =>
  client.chat.completions.create({
    model: 'gpt-4o',
    n: isLong ? 2 : 5,
    // ^^^^^^^^^^^^^^ no-multiple-completions: `n` asks for 2 or 5 completions, and each is billed in full. The answers can cost up to $0.025 instead of $0.005.
    messages: [{ role: 'user', content: topic }],
    max_tokens: 500,
  });

const defaults = { model: 'gpt-4o', 'n': 3, max_tokens: 500 } as const;
//                                       ^ no-multiple-completions: `n` asks for 3 completions

export const spread = (topic: string) =>
  client.chat.completions.create({ ...defaults, messages: [{ role: 'user', content: topic }] });

export const unknownModel = (topic: string, model: string) =>
  client.chat.completions.create({ model, n: 3, messages: [{ role: 'user', content: topic }] });
  //                                         ^ no-multiple-completions: The output costs 3 times as much; how much that is depends on its length and on the model.

export const thrownAway = (prompt: string) =>
  client.completions.create({ model: 'gpt-3.5-turbo-instruct', prompt, max_tokens: 64, best_of: 5 });
  //                                                                                            ^ no-multiple-completions: `best_of` asks for 5 completions

// A fix would leave `best_of` below `n`, which the API refuses.
export const bestTwo = (prompt: string) =>
  client.completions.create({ model: 'gpt-3.5-turbo-instruct', prompt, max_tokens: 64, n: 2, best_of: 5 });
  //                                                                                                  ^ no-multiple-completions: `best_of` asks for 5 completions

export const commented = (topic: string) =>
  client.chat.completions.create({
    messages: [{ role: 'user', content: topic }],
    model: 'gpt-4o', // the large one
    n: 2, /* two to choose from */
    // ^ no-multiple-completions: `n` asks for 2 completions
    max_tokens: 500,
  });

// ok: no-multiple-completions -- one
export const one = (topic: string) =>
  client.chat.completions.create({ model: 'gpt-4o', n: 1, messages: [{ role: 'user', content: topic }], max_tokens: 500 });

// ok: no-multiple-completions -- null is none
export const none = (topic: string) =>
  client.chat.completions.create({ model: 'gpt-4o', n: null, messages: [{ role: 'user', content: topic }], max_tokens: 500 });

// ok: no-multiple-completions -- it may be one
export const perhaps = (topic: string, isLong: boolean) =>
  client.chat.completions.create({ model: 'gpt-4o', n: isLong ? 1 : 3, messages: [{ role: 'user', content: topic }], max_tokens: 500 });

// ok: no-multiple-completions -- a parameter
export const parameter = (topic: string, n: number) =>
  client.chat.completions.create({ model: 'gpt-4o', n, messages: [{ role: 'user', content: topic }], max_tokens: 500 });

// ok: no-multiple-completions -- the environment decides
export const environment = (topic: string) =>
  client.chat.completions.create({ model: 'gpt-4o', n: Number(process.env.CANDIDATES ?? 3), messages: [{ role: 'user', content: topic }], max_tokens: 500 });

// ok: no-multiple-completions -- a spread behind it may set another number
export const overridden = (topic: string, settings: { n?: number }) =>
  client.chat.completions.create({ model: 'gpt-4o', n: 3, messages: [{ role: 'user', content: topic }], max_tokens: 500, ...settings });

// ok: no-multiple-completions -- images
export const pictures = (prompt: string) => client.images.generate({ model: 'gpt-image-1', prompt, n: 4 });

const router = new OpenAI({ baseURL: 'https://openrouter.ai/api/v1', apiKey: process.env.OPENROUTER_API_KEY });

// ok: no-multiple-completions -- this model bills nothing
export const free = (content: string) =>
  router.chat.completions.create({ model: 'openai/gpt-oss-20b:free', n: 3, messages: [{ role: 'user', content }], max_tokens: 60 });
