import { ask, askOpus } from './llm.js';

export const chosenHere = (question: string) => ask('claude-3-opus-20240229', question);
//                                                  ^^^^^^^^^^^^^^^^^^^^^^^^ no-superseded-model: retired on 2026-01-05

// ok: no-superseded-model -- the call inside decides
export const chosenThere = (question: string) => askOpus(question);
