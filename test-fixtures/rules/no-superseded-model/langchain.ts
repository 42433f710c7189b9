import { ChatAnthropic } from '@langchain/anthropic';
import { ChatPromptTemplate } from '@langchain/core/prompts';
import { ChatOpenAI } from '@langchain/openai';
import { initChatModel } from 'langchain/chat_models/universal';

const prompt = ChatPromptTemplate.fromMessages([['human', '{question}']]);

const old = new ChatOpenAI({ model: 'gpt-4-turbo', maxTokens: 300 });
//                                  ^^^^^^^^^^^^^ no-superseded-model: retired on 2026-10-23
export const once = (question: string) => old.invoke(question);
export const again = (question: string) => prompt.pipe(old).invoke({ question });

const opus = new ChatAnthropic({ model: 'claude-opus-4-20250514', maxTokens: 300 });
//                                      ^^^^^^^^^^^^^^^^^^^^^^^^ no-superseded-model: Ask `claude-opus-4-8`
export const withOpus = (question: string) => opus.invoke(question);

const careful = new ChatAnthropic({ model: 'claude-opus-4-20250514', temperature: 0, maxTokens: 300 });
//                                         ^^^^^^^^^^^^^^^^^^^^^^^^ no-superseded-model
export const withTemperature = (question: string) => careful.invoke(question);

export const universal = async (question: string) => {
  const model = await initChatModel('anthropic:claude-opus-4-1', { maxTokens: 300 });
  //                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-superseded-model: `claude-opus-4-1` was retired
  return model.invoke(question);
};

// ok: no-superseded-model -- which model it asks is LangChain's own choice
const byDefault = new ChatOpenAI({ maxTokens: 300 });
export const usual = (question: string) => byDefault.invoke(question);

// ok: no-superseded-model -- the model comes from outside
export const given = (model: string, question: string) => new ChatOpenAI({ model, maxTokens: 300 }).invoke(question);
