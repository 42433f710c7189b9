//// preset = strict
import Anthropic from '@anthropic-ai/sdk';
import { openai } from '@ai-sdk/openai';
import { GoogleGenAI } from '@google/genai';
import { ChatAnthropic } from '@langchain/anthropic';
import { Groq } from 'groq-sdk';
import { generateText } from 'ai';

declare const mails: string[];

const claude = new Anthropic();
for (const content of mails) {
  await claude.messages.create({ model: 'claude-haiku-4-5', max_tokens: 100, messages: [{ role: 'user', content }] });
//      ^^^^^^^^^^^^^^^^^^^^^^ prefer-batch: cost 50 %
}

for (const prompt of mails) await generateText({ model: openai('gpt-5-mini'), prompt, maxOutputTokens: 100 });
//                                ^^^^^^^^^^^^ prefer-batch: cost 50 %

const gemini = new GoogleGenAI({ apiKey: process.env.GEMINI_API_KEY });
for (const contents of mails) {
  await gemini.models.generateContent({ model: 'gemini-2.5-flash', contents, config: { maxOutputTokens: 100 } });
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ prefer-batch: cost 50 %
}

const llm = new ChatAnthropic({ model: 'claude-haiku-4-5', maxTokens: 100 });
for (const mail of mails) await llm.invoke(mail);
//                              ^^^^^^^^^^ prefer-batch: cost 50 %

const chat = gemini.chats.create({ model: 'gemini-2.5-flash', config: { maxOutputTokens: 100 } });
for (const message of mails) {
  // ok: prefer-batch -- a conversation that the SDK keeps
  await chat.sendMessage({ message });
}

const local = new Groq();
for (const content of mails) {
  // ok: prefer-batch -- no batch price is known
  await local.chat.completions.create({ model: 'llama-3.1-8b-instant', messages: [{ role: 'user', content }], max_completion_tokens: 100 });
}
