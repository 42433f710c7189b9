import { ChatOpenAI } from '@langchain/openai';
import { z } from 'zod';

const model = new ChatOpenAI({ model: 'gpt-6-sol', maxTokens: 20 });
//                                    ^^^^^^^^^^^ prefer-cheaper-model: `maxTokens` is 20
export const once = (question: string) => model.invoke(question);

const judge = new ChatOpenAI({ model: 'gpt-5.2' });
export const judged = (mail: string) => judge.withStructuredOutput(z.object({ urgent: z.boolean() })).invoke(mail);
// @-2:38 ^^^^^^^^^ prefer-cheaper-model: `gpt-6-luna`

// ok: prefer-cheaper-model -- LangChain chooses the model
const byDefault = new ChatOpenAI({ maxTokens: 20 });
export const usual = (question: string) => byDefault.invoke(question);
