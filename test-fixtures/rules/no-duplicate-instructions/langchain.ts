import { HumanMessage, SystemMessage } from '@langchain/core/messages';
import { ChatOpenAI } from '@langchain/openai';

const chat = new ChatOpenAI({ model: 'gpt-4o', maxTokens: 300 });

export const answer = (question: string) =>
  chat.invoke([new SystemMessage('Always answer in the language in which the customer has written.'), new HumanMessage(`${question}. Always answer in the language in which the customer has written.`)]);
  //                                                                                                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-duplicate-instructions: This request says twice

export const twice = (question: string) =>
  chat.invoke([new SystemMessage('Always answer in the language in which the customer has written. Be kind. Always answer in the language in which the customer has written.'), new HumanMessage(question)]);
  //                                                                                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-duplicate-instructions: This request says twice
