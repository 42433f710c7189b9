//// preset = strict
import { ChatPromptTemplate } from '@langchain/core/prompts';
import { ChatOpenAI } from '@langchain/openai';

const llm = new ChatOpenAI({ model: 'gpt-4o', maxTokens: 300 });
const chain = ChatPromptTemplate.fromMessages([['human', '{question}']]).pipe(llm);

export const ask = (question: string) => llm.invoke(question);
//                                       ^^^^^^^^^^ require-attribution: Set `metadata`

export const askChain = (question: string) => chain.invoke({ question }, { timeout: 10_000 });
//                                            ^^^^^^^^^^^^ require-attribution: Set `metadata`

// ok: require-attribution -- tags, metadata or a name of the run say it
export const named = (question: string) => [
  llm.invoke(question, { tags: ['help'] }),
  llm.invoke(question, { metadata: { feature: 'help' } }),
  chain.invoke({ question }, { runName: 'help' }),
  chain.withConfig({ tags: ['help'] }).invoke({ question }),
];

const tagged = new ChatOpenAI({ model: 'gpt-4o', tags: ['help'] });
const ofUser = new ChatOpenAI({ model: 'gpt-4o', user: 'u-1' });
const withHeaders = new ChatOpenAI({ model: 'gpt-4o', configuration: { defaultHeaders: { 'Helicone-Property-Feature': 'help' } } });
// ok: require-attribution -- the model is made with it
export const ofModel = (question: string) => [tagged.invoke(question), ofUser.invoke(question), withHeaders.invoke(question)];

// ok: require-attribution -- callbacks, and options that come in, may say it
export const open = (question: string, callbacks: any[], config: any) => [
  llm.invoke(question, { callbacks }),
  llm.invoke(question, config),
];
