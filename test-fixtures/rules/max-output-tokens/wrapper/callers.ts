import { ask, write } from './llm';

export const long = (topic: string) => ask(`Write about ${topic}.`, 20_000);
//                                                                  ^^^^^^ max-output-tokens: `cap` allows 20,000 tokens

export const short = (topic: string) => ask(`Write about ${topic}.`, 200);

// ok: max-output-tokens -- the wrapper decides, and there it is reported
export const page = (topic: string) => write(`Write about ${topic}.`);
