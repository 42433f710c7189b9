import { HumanMessage, SystemMessage } from '@langchain/core/messages';
import { ChatOpenAI } from '@langchain/openai';
import { TERMS } from './terms';

const chat = new ChatOpenAI({ model: 'gpt-4o', maxTokens: 300 });

export const answer = (customer: string, question: string) =>
  chat.invoke([new SystemMessage(`You help ${customer}.\n${TERMS}`), new HumanMessage(question)]);
  //                                         ^^^^^^^^ require-stable-prefix: `customer` can differ

// ok: require-stable-prefix -- the fixed text comes first
export const stable = (customer: string, question: string) =>
  chat.invoke([new SystemMessage(`${TERMS}\nYou help ${customer}.`), new HumanMessage(question)]);
