import { answer, ask } from './llm';

export const twice = (question: string) => ask('You run a shop. Always answer in the language in which the customer has written.', question);
//                                         ^^^ no-duplicate-instructions: This request says twice

export const once = (question: string) => ask('You run a shop.', question);

// ok: no-duplicate-instructions -- the wrapper says it twice, and there it is reported
export const question = () => answer('Where is my parcel?');
