//// allow = ["**/gateway.ts"]
import { BedrockRuntimeClient } from '@aws-sdk/client-bedrock-runtime';
import { ChatAnthropic } from '@langchain/anthropic';
import { ChatOpenAI, OpenAIEmbeddings } from '@langchain/openai';

export const llm = new ChatOpenAI({ model: 'gpt-5-mini', maxTokens: 300, maxRetries: 1 });
//                     ^^^^^^^^^^ no-direct-sdk-call: A client of `@langchain/openai` is made here

export const claude = new ChatAnthropic({ model: 'claude-haiku-4-5', maxTokens: 300, maxRetries: 1 });
//                        ^^^^^^^^^^^^^ no-direct-sdk-call: A client of `@langchain/anthropic` is made here

export const embeddings = new OpenAIEmbeddings({ model: 'text-embedding-3-small' });
//                            ^^^^^^^^^^^^^^^^ no-direct-sdk-call: A client of `@langchain/openai` is made here

export const bedrock = new BedrockRuntimeClient({ region: 'us-east-1' });
//                         ^^^^^^^^^^^^^^^^^^^^ no-direct-sdk-call: A client of `@aws-sdk/client-bedrock-runtime` is made here

const inner = new ChatOpenAI({ model: 'gpt-5-mini', maxTokens: 300 });
export const ask = (question: string) => inner.invoke(question);
//                                       ^^^^^^^^^^^^ no-direct-sdk-call: `@langchain/openai` is called directly
