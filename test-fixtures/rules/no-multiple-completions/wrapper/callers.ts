import { ask, askTwice } from './llm';

export const five = (topic: string) => ask(`Name ${topic}.`, 5);
//                                                           ^ no-multiple-completions: `n` asks for 5 completions

export const one = (topic: string) => ask(`Name ${topic}.`, 1);

// ok: no-multiple-completions -- the wrapper decides, and there it is reported
export const two = (topic: string) => askTwice(`Name ${topic}.`);
