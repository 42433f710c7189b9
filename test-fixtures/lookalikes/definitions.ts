// Clients, models, chains, agents and commands that are made here and never sent.
import Anthropic from '@anthropic-ai/sdk';
import { BedrockRuntimeClient, ConverseCommand } from '@aws-sdk/client-bedrock-runtime';
import { GoogleGenAI } from '@google/genai';
import { StringOutputParser } from '@langchain/core/output_parsers';
import { ChatPromptTemplate } from '@langchain/core/prompts';
import { ChatOpenAI } from '@langchain/openai';
import { tool, ToolLoopAgent } from 'ai';
import { openai } from '@ai-sdk/openai';
import OpenAI from 'openai';
import { z } from 'zod';

export const client = new OpenAI({ maxRetries: 10 });
export const patient = client.withOptions({ maxRetries: 20 });
export const claude = new Anthropic({ maxRetries: 10 });
export const gemini = new GoogleGenAI({ apiKey: 'key', httpOptions: { retryOptions: { attempts: 9 } } });
export const gchat = gemini.chats.create({ model: 'gemini-2.5-flash' });
export const bedrock = new BedrockRuntimeClient({ maxAttempts: 10 });
export const command = new ConverseCommand({ modelId: 'amazon.nova-lite-v1:0', messages: [] });

export const model = new ChatOpenAI({ model: 'gpt-5-mini' });
export const prompt = ChatPromptTemplate.fromMessages([['system', `Up since ${Date.now()}. Be brief.`], ['human', '{question}']]);
export const chain = prompt.pipe(model).pipe(new StringOutputParser());
export const structured = model.withStructuredOutput(z.object({ urgent: z.boolean() }));

export const agent = new ToolLoopAgent({ model: openai('gpt-5-mini'), instructions: `It is ${Date.now()}.`, maxRetries: 9 });
export const track = tool({ description: 'Track a parcel.', inputSchema: z.object({ id: z.string() }), execute: async () => 'on its way' });

export const create = client.chat.completions.create;
export const bound = client.responses.create.bind(client.responses);
