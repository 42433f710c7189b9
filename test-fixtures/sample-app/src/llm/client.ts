import Anthropic from '@anthropic-ai/sdk';
import OpenAI from 'openai';

/** One client per provider for the whole process; the keys come from the environment. */
export const openai = new OpenAI({ timeout: 30_000 });

// The morning peak used to end in 529s, so this one tries harder.
export const anthropic = new Anthropic({ timeout: 60_000, maxRetries: 5 });
