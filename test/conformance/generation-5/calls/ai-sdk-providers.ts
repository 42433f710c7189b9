import { bedrock, createAmazonBedrock } from '@ai-sdk/amazon-bedrock';
import { createBedrockAnthropic } from '@ai-sdk/amazon-bedrock/anthropic';
import { createAzure } from '@ai-sdk/azure';
import { createVertex } from '@ai-sdk/google-vertex';
import { vertexAnthropic } from '@ai-sdk/google-vertex/anthropic';
import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import { createOpenRouter, openrouter } from '@openrouter/ai-sdk-provider';
import { embed, generateText, rerank, streamText } from 'ai';

const azure = createAzure({ resourceName: 'shop', apiKey: process.env.AZURE_API_KEY });
const frankfurt = createAmazonBedrock({ region: 'eu-central-1' });
const claudeOnBedrock = createBedrockAnthropic({ region: 'us-east-1' });
const vertex = createVertex({ project: 'shop', location: 'europe-west1' });
const deepinfra = createOpenAICompatible({ name: 'deepinfra', baseURL: 'https://api.deepinfra.com/v1/openai' });
const together = createOpenAICompatible({ name: 'together', baseURL: 'https://api.together.xyz/v1' });
const router = createOpenRouter({ apiKey: process.env.OPENROUTER_API_KEY });

export async function onAzure(question: string) {
  // call: chat | model gpt-4o | provider azure | cap 256 | retries default 2 | system "You are brief." | priced
  return generateText({
    model: azure('gpt-4o'),
    instructions: 'You are brief.',
    prompt: question,
    maxOutputTokens: 256,
  });
}

export function onBedrock(question: string) {
  // call: chat | model anthropic.claude-3-5-sonnet-20241022-v2:0 | provider aws | cap default 8192 | retries 0 | priced
  return streamText({
    model: bedrock('anthropic.claude-3-5-sonnet-20241022-v2:0'),
    prompt: question,
    maxRetries: 0,
  });
}

export async function claudeByItsOwnProtocol(question: string) {
  // call: chat | model us.anthropic.claude-sonnet-4-5-20250929-v1:0 | provider aws | cap default 64000 | retries default 2 | priced
  return generateText({ model: claudeOnBedrock('us.anthropic.claude-sonnet-4-5-20250929-v1:0'), prompt: question });
}

export async function sorted(query: string, documents: string[]) {
  // call: rerank | model cohere.rerank-v3-5:0 | provider aws | retries default 2
  return rerank({ model: frankfurt.reranking('cohere.rerank-v3-5:0'), query, documents });
}

export async function onVertex(question: string) {
  // call: chat | model gemini-2.5-flash | provider google-vertex | cap 512 | retries default 2 | priced
  return generateText({ model: vertex('gemini-2.5-flash'), prompt: question, maxOutputTokens: 512 });
}

export async function claudeOnVertex(question: string) {
  // call: chat | model claude-opus-4-1@20250805 | provider google-vertex | cap default 32000 | retries default 2 | priced
  return generateText({ model: vertexAnthropic('claude-opus-4-1@20250805'), prompt: question });
}

export async function elsewhere(question: string) {
  // call: chat | model meta-llama/Llama-3.3-70B-Instruct | provider deepinfra | cap 100 | retries default 2 | unpriced
  return generateText({
    model: deepinfra('meta-llama/Llama-3.3-70B-Instruct'),
    prompt: question,
    maxOutputTokens: 100,
  });
}

export async function vector(text: string) {
  // call: embedding | model BAAI/bge-base-en-v1.5 | provider together | retries default 2
  return embed({ model: together.embeddingModel('BAAI/bge-base-en-v1.5'), value: text });
}

export async function routed(question: string) {
  // call: chat | model anthropic/claude-sonnet-4.5 | provider openrouter | cap 1500 | retries default 2 | reasoning high | priced
  return generateText({
    model: router('anthropic/claude-sonnet-4.5', { maxTokens: 1500, reasoning: { effort: 'high' } }),
    prompt: question,
  });
}

export async function cheap(question: string) {
  // call: chat | model deepseek/deepseek-chat | provider openrouter | cap 200 | retries 1 | priced
  return generateText({
    model: openrouter.chat('deepseek/deepseek-chat'),
    prompt: question,
    maxOutputTokens: 200,
    maxRetries: 1,
  });
}
