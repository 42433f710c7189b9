import { ChatAnthropic } from '@langchain/anthropic';
import { ChatOpenAI } from '@langchain/openai';

const large = new ChatOpenAI({ model: 'gpt-4o', maxTokens: 16_000 });
//                                                         ^^^^^^ max-output-tokens: `maxTokens` allows 16,000 tokens
const small = new ChatAnthropic({ model: 'claude-haiku-4-5', maxTokens: 1000 });

export const answer = (question: string) => large.invoke(question);

export const again = (question: string) => large.invoke(`Again: ${question}`);

// ok: max-output-tokens -- small enough
export const brief = (question: string) => small.invoke(question);
