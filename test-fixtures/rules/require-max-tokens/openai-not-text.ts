import fs from 'node:fs';
import OpenAI from 'openai';

const client = new OpenAI();

export async function notText(text: string) {
  // ok: require-max-tokens -- an embedding has no output tokens
  await client.embeddings.create({ model: 'text-embedding-3-small', input: text });
  // ok: require-max-tokens -- images are not capped in tokens
  await client.images.generate({ model: 'gpt-image-1', prompt: text });
  // ok: require-max-tokens -- moderation generates nothing
  await client.moderations.create({ model: 'omni-moderation-latest', input: text });
  // ok: require-max-tokens -- the API has no cap for a transcript
  await client.audio.transcriptions.create({ model: 'gpt-4o-mini-transcribe', file: fs.createReadStream(text) });
}

export async function legacy(prompt: string) {
  // ok: require-max-tokens -- the API itself ends a completion after 16 tokens
  await client.completions.create({ model: 'gpt-3.5-turbo-instruct', prompt });
}
