import { TERMS } from '../terms';
import { answer, ask } from './llm';

export const variable = (customer: string, question: string) => ask(`You help ${customer}.\n${TERMS}`, question);
//                                                                              ^^^^^^^^ require-stable-prefix: `customer` can differ

export const stable = (customer: string, question: string) => ask(`${TERMS}\nYou help ${customer}.`, question);

// ok: require-stable-prefix -- the wrapper puts the name first, and there it is reported
export const question = (name: string) => answer(name, 'Where is my parcel?');
