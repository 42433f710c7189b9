//// preset = strict
import { ChatPromptTemplate } from '@langchain/core/prompts';
import { ChatOpenAI } from '@langchain/openai';

const quiet = new ChatOpenAI({ model: 'gpt-4o', maxTokens: 300, streamUsage: false });
//                                                                           ^^^^^ require-stream-usage
export const ask = (question: string) => quiet.stream(question);

const asking = new ChatOpenAI({ model: 'gpt-4o', maxTokens: 300 });
const chain = ChatPromptTemplate.fromMessages([['human', '{question}']]).pipe(asking);
// ok: require-stream-usage -- it asks by itself, and a whole answer has the counts
export const others = (question: string) => [asking.stream(question), chain.stream({ question }), quiet.invoke(question)];
