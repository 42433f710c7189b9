//// preset = strict
import { streamed, streamedWith } from './llm';

// ok: require-stream-usage -- reported inside the wrapper
export const limerick = () => streamed('Write a limerick.');

export const haiku = () => streamedWith('Write a haiku.', {});
//                         ^^^^^^^^^^^^ require-stream-usage

export const elegy = () => streamedWith('Write an elegy.', { withUsage: false });
//                                                                      ^^^^^ require-stream-usage

// ok: require-stream-usage -- it is asked for
export const sonnet = () => streamedWith('Write a sonnet.', { withUsage: true });
