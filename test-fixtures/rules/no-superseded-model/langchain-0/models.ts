import { ChatAnthropic } from '@langchain/anthropic';

const model = new ChatAnthropic({ model: 'claude-3-5-sonnet-latest', temperature: 0, maxTokens: 300, maxRetries: 0 });
//                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^ no-superseded-model: needs @langchain/anthropic 1.x.
export const ask = (question: string) => model.invoke([['user', question]]);

// ok: no-superseded-model -- up to date
const haiku = new ChatAnthropic({ model: 'claude-haiku-4-5', maxTokens: 300, maxRetries: 0 });
export const askHaiku = (question: string) => haiku.invoke(question);
