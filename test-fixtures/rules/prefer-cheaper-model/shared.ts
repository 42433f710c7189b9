import { ChatOpenAI } from '@langchain/openai';
import OpenAI from 'openai';
import { z } from 'zod';

// Another id here would be another one for the essay as well.
export const llm = new ChatOpenAI({ model: 'gpt-5', maxTokens: 4000 });
export const isSpam = (text: string) => llm.withStructuredOutput(z.object({ spam: z.boolean() })).invoke(text);
//                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ prefer-cheaper-model: Other code may ask the same model: ask this one in this call alone

// ok: prefer-cheaper-model -- an essay is no short answer
export const essay = (topic: string) => llm.invoke(`Write a long essay about ${topic}`);

const MODEL = 'gpt-5.2';
const client = new OpenAI();
export const label = (input: string) => client.responses.create({ model: MODEL, input, max_output_tokens: 16 });
//                                      ^^^^^^^^^^^^^^^^^^^^^^^ prefer-cheaper-model: in this call alone
export const story = (input: string) => client.responses.create({ model: MODEL, input, max_output_tokens: 2000 });
