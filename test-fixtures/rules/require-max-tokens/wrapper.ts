import OpenAI from 'openai';

const client = new OpenAI();

interface AskOptions {
  maxTokens?: number;
}

/** Leaves the cap to its callers. */
async function ask(prompt: string, options: AskOptions = {}) {
  // ok: require-max-tokens -- the callers decide
  const completion = await client.chat.completions.create({
    model: 'gpt-4.1-mini',
    messages: [{ role: 'user', content: prompt }],
    max_tokens: options.maxTokens,
  });
  return completion.choices[0]?.message.content ?? '';
}

/** Decides by itself. */
async function askBriefly(prompt: string, maxTokens = 200) {
  const completion = await client.chat.completions.create({
    model: 'gpt-4.1-mini',
    messages: [{ role: 'user', content: prompt }],
    max_tokens: maxTokens,
  });
  return completion.choices[0]?.message.content ?? '';
}

/** Has no cap for anybody: one finding, here. */
async function askFreely(prompt: string) {
  const completion = await client.chat.completions.create({
  //                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-max-tokens
    model: 'gpt-4.1-mini',
    messages: [{ role: 'user', content: prompt }],
  });
  return completion.choices[0]?.message.content ?? '';
}

export async function title(text: string) {
  return ask(`Write a title for this text: ${text}`, { maxTokens: 30 });
}

export async function essay(topic: string) {
  return ask(`Write about ${topic}`);
  //     ^^^ require-max-tokens: No `maxTokens`
}

export async function tags(text: string) {
  return askBriefly(`List three tags for this text: ${text}`);
}

export async function rewrite(text: string) {
  // ok: require-max-tokens -- reported once, inside the wrapper
  return askFreely(`Rewrite this text: ${text}`);
}
