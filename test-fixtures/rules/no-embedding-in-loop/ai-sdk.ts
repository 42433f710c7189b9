import { embed, embedMany } from 'ai';
import { openai } from '@ai-sdk/openai';

const model = openai.embedding('text-embedding-3-small');

export const oneByOne = (texts: string[]) => Promise.all(texts.map((value) => embed({ model, value })));
//                                                                            ^^^^^ no-embedding-in-loop: `embedMany` takes

// ok: no-embedding-in-loop -- one request for all
export const together = (values: string[]) => embedMany({ model, values });
