import { ask, askModel, write } from './llm';

export const long = (topic: string) => ask(`Write about ${topic}.`, 20_000);
//                                     ^^^ max-cost-per-call: This request can cost $0.21 plus `topic`

export const short = (topic: string) => ask(`Write about ${topic}.`, 200);

export const dear = (topic: string) => askModel(`Write about ${topic}.`, 'gpt-4o');
//                                     ^^^^^^^^ max-cost-per-call: This request can cost $0.17 plus `topic`

export const cheap = (topic: string) => askModel(`Write about ${topic}.`, 'gpt-4o-mini');

// ok: max-cost-per-call -- the wrapper is above the limit by itself, and there it is reported
export const page = (topic: string) => write(`Write about ${topic}.`);
