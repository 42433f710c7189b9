import type { LlmCall } from '../analyzer/call.js';

/** Whether a request makes a conversation shorter, or only names it: by its function and by what its fixed text asks for. */
export function makesSummary({ functions, prompt }: Pick<LlmCall, 'functions' | 'prompt'>): boolean {
  if (functions.some((name) => wordsOf(name.split('.').at(-1) ?? '').some((word) => SHORTENS.test(word)))) return true;
  return prompt.some(({ text }) => text.parts.some((part) => part.is === 'static' && ASKS_FOR_IT.test(part.value)));
}

/** `generate`, `Title` of `generateTitle`. */
function wordsOf(name: string): readonly string[] {
  return name.split(/[^a-zA-Z]+|(?<=[a-z])(?=[A-Z])/);
}
const SHORTENS = /^(?:summar\w*|compact(?:ed|ion|or)?|titles?)$/i;

const ASKS_FOR_IT =
  /\b(?:summar(?:y|i[sz]e\w*)|compact|condense|title)\b[^.!?\n]{0,80}\b(?:conversation|messages|chat|dialog(?:ue)?|discussion|history|thread|transcript)\b|(?:^|[.!?\n])\s*(?:please\s+)?summari[sz]e\b/i;
