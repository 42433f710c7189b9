import { ask, sort } from './llm';

export const hard = (mail: string) => ask(`Is this spam? ${mail}`, 'high');
//                                                                 ^^^^^^ no-high-reasoning-effort: is 100: thinking is billed as output

export const easy = (mail: string) => ask(`Is this spam? ${mail}`, 'low');

// ok: no-high-reasoning-effort -- the wrapper decides, and there it is reported
export const sorted = (mail: string) => sort(`Is this spam? ${mail}`);
