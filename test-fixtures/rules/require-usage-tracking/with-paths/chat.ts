//// preset = strict
import { ask } from './ask.js';

// ok: require-usage-tracking -- a wrapper: the answer is looked at inside of it
export const chat = async (question: string) => (await ask(question)).trim();
