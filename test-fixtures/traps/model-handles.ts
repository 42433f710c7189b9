// Trap: model handles
import { anthropic } from '@ai-sdk/anthropic';
import { createOpenAI, openai } from '@ai-sdk/openai';
import { customProvider, generateText, type LanguageModel, wrapLanguageModel } from 'ai';

const company = createOpenAI({ apiKey: process.env.COMPANY_KEY });

export const provider = customProvider({
  languageModels: {
    chat: openai.chat('gpt-5-mini'),
    title: company.responses('gpt-5-nano'),
    artifact: wrapLanguageModel({ model: anthropic('claude-sonnet-4-5'), middleware: [] }),
  },
  embeddingModels: { small: openai.textEmbeddingModel('text-embedding-3-small') },
});

export function modelFor(plan: 'free' | 'paid'): LanguageModel {
  const chat = openai.chat('gpt-5-mini');
  return plan === 'paid' ? provider.languageModel('artifact') : chat;
}

export async function titleOf(message: string) {
  const model = openai.chat('gpt-5-nano');
  // call: chat | model gpt-5-nano | provider openai | cap absent | retries default 2 | priced
  const { text } = await generateText({ model, prompt: message });
  //                     ^^^^^^^^^^^^ require-max-tokens
  return text;
}
