import { ask } from './wrapper-llm';

// The caller stands for the request inside of the wrapper: it counts once.
export const greet = (name: string) => ask(`Greet ${name}.`);
//                                     ^^^ within-budget: The budget "both" needs $12.53 a day for this call
