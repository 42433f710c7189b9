//// allow = ["**/gateway.ts"]
import { createOpenAI, openai } from '@ai-sdk/openai';
import { ConverseCommand } from '@aws-sdk/client-bedrock-runtime';
import { Agent, OpenAIProvider } from '@openai/agents';
import { Pinecone } from '@pinecone-database/pinecone';
import type OpenAI from 'openai';

// ok: no-direct-sdk-call -- model handles, agents, commands and stores
export const fast = openai('gpt-5-mini');
export const provider = createOpenAI({ baseURL: 'https://llm.example.com/v1' });
export const helper = new Agent({ name: 'Helper', instructions: 'You plan trips.', model: 'gpt-5-mini' });
export const models = new OpenAIProvider({ useResponses: true });
export const command = new ConverseCommand({ modelId: 'amazon.nova-lite-v1:0', messages: [] });
export const store = new Pinecone({ apiKey: 'key' });

// ok: no-direct-sdk-call -- it may be anybody's
export const made = (Client: new () => OpenAI) => new Client();
