import pRetry from 'p-retry';
import { complete, completeOften, completeOnce } from './llm';

export const limerick = () => pRetry(() => complete('Write a limerick.'), { retries: 2 });
//                                         ^^^^^^^^ no-stacked-retries: = up to 9 requests

// ok: no-stacked-retries -- the layers are inside the wrapper, and there they are reported
export const haiku = () => completeOften('Write a haiku.');

// ok: no-stacked-retries -- the SDK does not retry there
export const sonnet = () => pRetry(() => completeOnce('Write a sonnet.'), { retries: 2 });

export const ballad = () => pRetry(() => completeOften('Write a ballad.'), { retries: 1 });
//                                       ^^^^^^^^^^^^^ no-stacked-retries: = up to 30 requests
