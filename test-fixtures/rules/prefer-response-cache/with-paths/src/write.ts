import OpenAI from 'openai';
import { WELCOME, welcomeFor } from '@/prompts';

const client = new OpenAI();

export const welcome = () => client.responses.create({ model: 'gpt-4o', input: WELCOME, max_output_tokens: 500 });
//                           ^^^^^^^^^^^^^^^^^^^^^^^ prefer-response-cache: Nothing in this request changes

// ok: prefer-response-cache -- any shop
export const welcomeTo = (shop: string) => client.responses.create({ model: 'gpt-4o', input: welcomeFor(shop), max_output_tokens: 500 });
