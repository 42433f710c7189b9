import { ChatOpenAI } from '@langchain/openai';

const writer = new ChatOpenAI({ model: 'gpt-4o', maxTokens: 16_000 });
const clerk = new ChatOpenAI({ model: 'gpt-4o', maxTokens: 300 });

export const write = (topic: string) => writer.invoke(topic);
//                                      ^^^^^^^^^^^^^ max-cost-per-call: This request can cost $0.17 plus `topic`

// ok: max-cost-per-call -- below the limit
export const answer = (question: string) => clerk.invoke(question);
