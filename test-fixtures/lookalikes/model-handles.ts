// A model handle is not a request.
import { anthropic } from '@ai-sdk/anthropic';
import { createOpenAI, openai } from '@ai-sdk/openai';
import { createProviderRegistry, customProvider, type LanguageModel } from 'ai';

const company = createOpenAI({ baseURL: 'https://llm.example.com/v1' });

export const chat = openai.chat('gpt-5-mini');
export const responses = openai.responses('gpt-5-mini');
export const direct = openai('gpt-5-mini');
export const embedding = openai.embedding('text-embedding-3-small');
export const image = openai.image('gpt-image-1');
export const models = customProvider({ languageModels: { small: company.chat('gpt-5-mini'), large: anthropic('claude-sonnet-4-5') } });
export const registry = createProviderRegistry({ openai, anthropic });

export function getModel(id: string): LanguageModel {
  return id.startsWith('claude') ? anthropic(id) : company.chat(id);
}

export function pick(provider: { chat(id: string): LanguageModel }, id: string) {
  return provider.chat(id);
}
