import { StringOutputParser } from '@langchain/core/output_parsers';
import { ChatPromptTemplate } from '@langchain/core/prompts';
import { ChatOpenAI } from '@langchain/openai';

const prompt = ChatPromptTemplate.fromMessages([
  ['system', 'Summarise the conversation for the colleague who takes over: the problem, what was tried, what was promised. At most {sentences} sentences.'],
  ['human', '{conversation}'],
]);

const model = new ChatOpenAI({ model: 'gpt-4.1-mini', temperature: 0, maxTokens: 400 });

const chain = prompt.pipe(model).pipe(new StringOutputParser());

/** A hand-over note for a conversation. */
export function summarise(conversation: string): Promise<string> {
  return chain.invoke({ conversation, sentences: '4' });
}
