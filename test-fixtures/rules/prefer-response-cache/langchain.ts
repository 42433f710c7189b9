import { ChatOpenAI, OpenAIEmbeddings } from '@langchain/openai';

const chat = new ChatOpenAI({ model: 'gpt-4o', maxTokens: 300 });
const several = new ChatOpenAI({ model: 'gpt-4o', maxTokens: 300, n: 3 });
const embeddings = new OpenAIEmbeddings({ model: 'text-embedding-3-small' });

export const welcome = () => chat.invoke('Write a welcome text.');
//                           ^^^^^^^^^^^ prefer-response-cache: Nothing in this request changes

export const vector = () => embeddings.embedQuery('Where is my parcel?');
//                          ^^^^^^^^^^^^^^^^^^^^^ prefer-response-cache: Nothing in this request changes

// ok: prefer-response-cache -- several answers are asked for
export const names = () => several.invoke('Suggest a name for a shop.');

// ok: prefer-response-cache -- the customer asks
export const answer = (question: string) => chat.invoke(question);
