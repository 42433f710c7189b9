import { answer, complete, completeCalmly } from './llm';

// ok: no-excessive-retries -- the wrapper's client decides, and there it is reported
export const eightTimes = () => complete('Write a limerick.');

export const once = () => completeCalmly('Write a limerick.');

export const asked = () => answer('Write a limerick.', { retries: 6 });
//                                                                ^ no-excessive-retries

export const askedForLess = () => answer('Write a limerick.', { retries: 1 });

// ok: no-excessive-retries -- the number is not known
export const unknownRetries = (retries: number) => answer('Write a limerick.', { retries });
