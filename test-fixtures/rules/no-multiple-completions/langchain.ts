import { ChatOpenAI } from '@langchain/openai';

const several = new ChatOpenAI({ model: 'gpt-4o', maxTokens: 500, n: 5 });
//                                                                   ^ no-multiple-completions: `n` asks for 5 completions
const single = new ChatOpenAI({ model: 'gpt-4o', maxTokens: 500 });

export const answers = (question: string) => several.invoke(question);

export const stream = (question: string) => several.stream(question);

// ok: no-multiple-completions -- one answer
export const answer = (question: string) => single.invoke(question);
