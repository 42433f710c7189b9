import { answer, answerAfterModel, answerAtMost, answerAtMostByDefault } from './in-order';

export const uncapped = () => answerAtMost('Write a limerick.');
//                            ^^^^^^^^^^^^ require-max-tokens: No `maxTokens`

export const leftOut = () => answerAtMost('Write a limerick.', undefined);
//                           ^^^^^^^^^^^^ require-max-tokens

export const capped = () => answerAtMost('Write a limerick.', 200);

export const byDefault = () => answerAtMostByDefault('Write a limerick.');

export const behindAnother = () => answerAfterModel('Write a limerick.');
//                                 ^^^^^^^^^^^^^^^^ require-max-tokens: No `maxTokens`

export const cappedBehindAnother = () => answerAfterModel('Write a limerick.', undefined, 200);

export const optionsBehindAnother = () => answer('Write a limerick.');
//                                        ^^^^^^ require-max-tokens: No `cap`

export const cappedOptions = () => answer('Write a limerick.', 'gpt-5', { cap: 200 });

const brief = answerAtMost.bind(null, 'Write a limerick.');

export const bound = () => brief();
//                         ^^^^^ require-max-tokens

export const boundAndCapped = () => brief(200);

// ok: require-max-tokens -- what is spread may bring a cap
export const spread = (rest: [string, number?]) => answerAtMost(...rest);

// ok: require-max-tokens -- the caller of this one decides
export const handedOn = (prompt: string, maxTokens?: number) => answerAtMost(prompt, maxTokens);
