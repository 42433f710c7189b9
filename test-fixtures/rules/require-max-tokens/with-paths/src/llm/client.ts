import OpenAI from 'openai';
import { ChatOpenAI } from '@langchain/openai';

export const openai = new OpenAI({ apiKey: process.env.OPENAI_API_KEY, timeout: 30_000 });

export const chatModel = new ChatOpenAI({ model: 'gpt-5-mini', maxRetries: 2 });
export const cappedChatModel = new ChatOpenAI({ model: 'gpt-5-mini', maxRetries: 2, maxTokens: 500 });
