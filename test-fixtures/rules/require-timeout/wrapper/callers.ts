//// preset = strict
import { complete, completeWith } from './llm';

// ok: require-timeout -- reported inside the wrapper
export const limerick = () => complete('Write a limerick.');

export const haiku = () => completeWith('Write a haiku.', {});
//                         ^^^^^^^^^^^^ require-timeout: the default of 10 minutes

export const sonnet = () => completeWith('Write a sonnet.', { timeout: 5000 });
