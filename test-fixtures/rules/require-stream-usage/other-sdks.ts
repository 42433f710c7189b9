//// preset = strict
import { openai } from '@ai-sdk/openai';
import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import Anthropic from '@anthropic-ai/sdk';
import { BedrockRuntimeClient, ConverseStreamCommand } from '@aws-sdk/client-bedrock-runtime';
import { GoogleGenAI } from '@google/genai';
import { Mistral } from '@mistralai/mistralai';
import { streamText } from 'ai';
import { Groq } from 'groq-sdk';

// ok: require-stream-usage -- these always send the counts, or ask for them by themselves
export const streams = (content: string) => [
  streamText({ model: openai.chat('gpt-4o'), prompt: content }),
  new Anthropic().messages.create({ model: 'claude-haiku-4-5', max_tokens: 300, messages: [{ role: 'user', content }], stream: true }),
  new GoogleGenAI({ apiKey: '' }).models.generateContentStream({ model: 'gemini-2.5-flash', contents: content }),
  new BedrockRuntimeClient({}).send(
    new ConverseStreamCommand({ modelId: 'amazon.nova-lite-v1:0', messages: [{ role: 'user', content: [{ text: content }] }] }),
  ),
  new Mistral({}).chat.stream({ model: 'mistral-small-latest', messages: [{ role: 'user', content }] }),
  new Groq().chat.completions.create({ model: 'llama-3.1-8b-instant', messages: [{ role: 'user', content }], stream: true }),
];

const viaCompatible = createOpenAICompatible({ name: 'openai', baseURL: 'https://api.openai.com/v1' });
export const streamCompatible = (prompt: string) => streamText({ model: viaCompatible('gpt-4o'), prompt });
//                                                  ^^^^^^^^^^ require-stream-usage: `includeUsage: true`

const asking = createOpenAICompatible({ name: 'openai', baseURL: 'https://api.openai.com/v1', includeUsage: true });
const ownHost = createOpenAICompatible({ name: 'own', baseURL: 'https://llm.example.com/v1' });
// ok: require-stream-usage -- it asks; of another host nothing is known
export const streamOthers = (prompt: string) => [
  streamText({ model: asking('gpt-4o'), prompt }),
  streamText({ model: ownHost('gpt-4o'), prompt }),
];
