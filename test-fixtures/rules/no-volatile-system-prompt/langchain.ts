import { ChatAnthropic } from '@langchain/anthropic';
import { HumanMessage, SystemMessage } from '@langchain/core/messages';
import { StringOutputParser } from '@langchain/core/output_parsers';
import { ChatPromptTemplate } from '@langchain/core/prompts';
import { RunnableSequence } from '@langchain/core/runnables';
import { ChatOpenAI } from '@langchain/openai';

const model = new ChatOpenAI({ model: 'gpt-5-mini', maxTokens: 300, maxRetries: 2 });
const claude = new ChatAnthropic({ model: 'claude-haiku-4-5', maxTokens: 300, maxRetries: 2 });
const POLICY = 'You answer questions about parcel delivery. Never promise a delivery date.';

export const messageObjects = (question: string) =>
  model.invoke([
    new SystemMessage(`Current time: ${new Date().toISOString()}. ${POLICY}`),
    //                                 ^^^^^^^^^^^^^^^^^^^^^^^^ no-volatile-system-prompt
    new HumanMessage(question),
  ]);

export const messageTuples = (question: string) =>
  model.invoke([
    ['system', `Current time: ${Date.now()}. ${POLICY}`],
    //                          ^^^^^^^^^^ no-volatile-system-prompt
    ['human', question],
  ]);

export const messageLiterals = (question: string) =>
  claude.invoke([
    { role: 'system', content: `Current time: ${new Date().toISOString()}. ${POLICY}` },
    //                                          ^^^^^^^^^^^^^^^^^^^^^^^^ no-volatile-system-prompt
    { role: 'user', content: question },
  ]);

export const inThePrompt = (question: string) => {
  const prompt = ChatPromptTemplate.fromMessages([
    ['system', `Current time: ${new Date().toISOString()}. ${POLICY}`],
    //                          ^^^^^^^^^^^^^^^^^^^^^^^^ no-volatile-system-prompt
    ['human', '{question}'],
  ]);
  return prompt.pipe(model).pipe(new StringOutputParser()).invoke({ question });
};

const prompt = ChatPromptTemplate.fromMessages([
  ['system', `Current time: {now}. ${POLICY}`],
  ['human', '{question}'],
]);
const chain = prompt.pipe(model).pipe(new StringOutputParser());

export const throughAPromptVariable = (question: string) =>
  chain.invoke({ question, now: new Date().toISOString() });
  //                            ^^^^^^^^^^^^^^^^^^^^^^^^ no-volatile-system-prompt

const questionPrompt = ChatPromptTemplate.fromMessages([
  ['system', POLICY],
  ['human', 'It is {now}. {question}'],
]);
const questionChain = questionPrompt.pipe(model);

export const inTheQuestion = (question: string) =>
  // ok: no-volatile-system-prompt -- the variable stands in the question
  questionChain.invoke({ question, now: new Date().toISOString() });

export const humanMessage = (question: string) =>
  // ok: no-volatile-system-prompt -- in the last user message
  model.invoke([new SystemMessage(POLICY), new HumanMessage(`It is ${new Date().toISOString()}. ${question}`)]);

export const atTheEnd = (question: string) =>
  // ok: no-volatile-system-prompt -- the last thing before the only question
  model.invoke([new SystemMessage(`${POLICY} Current time: ${new Date().toISOString()}`), new HumanMessage(question)]);

export const formatted = async (question: string) => {
  const messages = await prompt.formatMessages({ question, now: new Date().toISOString() });
  //                                                            ^^^^^^^^^^^^^^^^^^^^^^^^ no-volatile-system-prompt
  return model.invoke(messages);
};

export const partly = async (question: string) => {
  const dated = await prompt.partial({ now: new Date().toISOString() });
  //                                        ^^^^^^^^^^^^^^^^^^^^^^^^ no-volatile-system-prompt
  return dated.pipe(model).invoke({ question });
};

const mapped = RunnableSequence.from([
  // todo: no-volatile-system-prompt -- the functions of a mapping are not asked for the template's variables
  { question: (input: { question: string }) => input.question, now: () => new Date().toISOString() },
  prompt,
  model,
]);
export const throughAMapping = (question: string) => mapped.invoke({ question });
