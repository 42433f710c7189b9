import { Assistant } from './assistant';
import { answer, answerWithDefault, complete, completeBriefly, create } from './llm';

const assistant = new Assistant('You help with parcels.');

export const uncapped = () => answer('Write a limerick.', {});
//                            ^^^^^^ require-max-tokens: No `cap`

export const capped = () => answer('Write a limerick.', { cap: 200 });

export const throughAClass = (question: string) => assistant.ask(question, {});
//                                                 ^^^^^^^^^^^^^ require-max-tokens

export const throughAClassCapped = (question: string) => assistant.ask(question, { cap: 200 });

export const whole = (input: string) => create({ model: 'gpt-5-mini', input });
//                                      ^^^^^^ require-max-tokens

export const wholeAndCapped = (input: string) => create({ model: 'gpt-5-mini', input, max_output_tokens: 200 });

// ok: require-max-tokens -- the wrapper decides, and there it is reported
export const undecided = () => complete('Write a limerick.');

export const decided = () => completeBriefly('Write a limerick.');

export const byDefault = () => answerWithDefault('Write a limerick.', {});

// ok: require-max-tokens -- the options are not known
export const unknownOptions = (options: { cap?: number }) => answer('Write a limerick.', options);

export function suppressed() {
  // llm-cost-disable-next-line require-max-tokens -- the poem is as long as it is
  return answer('Write a poem.', {});
}
