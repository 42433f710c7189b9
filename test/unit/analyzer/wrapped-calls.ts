import type { LlmCall } from '../../../analyzer/call.js';
import { analyzeFiles, type Files, shown, shownPrompt } from './world.js';

/** The calls of wrappers in one file, among others that it may import. */
export function wrapped(text: string, others: Files = {}, file = '/app/use.ts'): readonly LlmCall[] {
  return analyzeFiles({ ...others, [file]: text }, [file]).calls.filter((call) => call.recognisedBy === 'wrapper');
}

export function onlyWrapped(text: string, others: Files = {}, file = '/app/use.ts'): LlmCall {
  const calls = wrapped(text, others, file);
  if (calls.length !== 1)
    throw new Error(`${calls.length} calls of wrappers: ${calls.map(({ callee }) => callee.text)}`);
  return calls[0] as LlmCall;
}

/** `ask: gpt-4o, absent, user: hi` */
export function wrappedFacts({ callee, model, outputCap, prompt }: LlmCall): string {
  return [`${callee.text}: ${shown(model)}`, shown(outputCap.fact), ...shownPrompt(prompt)].join(', ');
}
