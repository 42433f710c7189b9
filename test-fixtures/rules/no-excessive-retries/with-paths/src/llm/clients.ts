import Anthropic from '@anthropic-ai/sdk';
import { ChatOpenAI } from '@langchain/openai';
import OpenAI from 'openai';
import { limits } from 'config';

export const patient = new OpenAI({ maxRetries: 8, timeout: 60_000 });
export const quick = new OpenAI({ maxRetries: limits.retries.fast });
export const claude = new Anthropic({ maxRetries: limits.retries.slow });
export const model = new ChatOpenAI({ model: 'gpt-5-mini', maxTokens: 300 });
