//// preset = strict
import { observeOpenAI } from '@langfuse/openai';
import OpenAI from 'openai';

const client = observeOpenAI(new OpenAI(), { generationName: 'help' });

// ok: require-attribution -- a tracing library knows where a call was made
export const ask = (input: string) => client.responses.create({ model: 'gpt-5-mini', input });
