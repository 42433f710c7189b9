import { ChatOpenAI } from '@langchain/openai';

const model = new ChatOpenAI({ model: 'gpt-5-mini', maxTokens: 300 });
const patient = model.withRetry({ stopAfterAttempt: 3 });
export const ask = (question: string) => patient.invoke(question);
//                                       ^^^^^^^^^^^^^^ no-stacked-retries: = up to 21 requests

const single = new ChatOpenAI({ model: 'gpt-5-mini', maxTokens: 300, maxRetries: 0 }).withRetry({ stopAfterAttempt: 3 });
// ok: no-stacked-retries -- no retries of the model's own
export const askOnce = (question: string) => single.invoke(question);
