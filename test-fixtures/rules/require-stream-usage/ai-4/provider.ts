//// preset = strict
import { createOpenAI } from '@ai-sdk/openai';

export const created = createOpenAI({ apiKey: process.env.KEY });
export const strict = createOpenAI({ apiKey: process.env.KEY, compatibility: 'strict' });
export const compatible = createOpenAI({ apiKey: process.env.KEY, compatibility: 'compatible' });
