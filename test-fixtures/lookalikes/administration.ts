// The SDK's own methods that infer nothing.
import fs from 'node:fs';
import Anthropic from '@anthropic-ai/sdk';
import { GoogleGenAI } from '@google/genai';
import OpenAI from 'openai';

const openai = new OpenAI({ maxRetries: 10 });
const anthropic = new Anthropic({ maxRetries: 10 });
const gemini = new GoogleGenAI({ apiKey: process.env.GEMINI_API_KEY });

export async function administer(id: string) {
  for await (const model of openai.models.list()) console.log(model.id);
  await openai.models.retrieve('gpt-5-mini');
  await openai.files.create({ file: fs.createReadStream('articles.jsonl'), purpose: 'batch' });
  await openai.files.content(id);
  await openai.moderations.create({ model: 'omni-moderation-latest', input: 'hello' });
  await openai.vectorStores.create({ name: 'articles' });
  await openai.vectorStores.files.create(id, { file_id: id });
  await openai.batches.retrieve(id);
  await openai.batches.list();
  await openai.fineTuning.jobs.list();
  await openai.responses.retrieve(id);
  await openai.responses.cancel(id);
  await openai.responses.delete(id);
  await openai.chat.completions.list();
  await openai.chat.completions.retrieve(id);
  await openai.conversations.create({ metadata: { topic: 'parcels' } });

  await anthropic.models.list();
  await anthropic.messages.countTokens({ model: 'claude-haiku-4-5', messages: [{ role: 'user', content: 'hello' }] });
  await anthropic.messages.batches.retrieve(id);
  await anthropic.messages.batches.results(id);
  await anthropic.beta.files.list();

  await gemini.models.list();
  await gemini.models.countTokens({ model: 'gemini-2.5-flash', contents: 'hello' });
  await gemini.files.upload({ file: 'parcel.png' });
}
