import { ask, welcome } from './llm';

export const farewell = () => ask('Write a farewell text.');
//                            ^^^ prefer-response-cache: Nothing in this request changes

export const answer = (question: string) => ask(question);

// ok: prefer-response-cache -- the wrapper sends all of it, and there it is reported
export const page = () => welcome();
