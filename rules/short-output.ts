import type { LlmCall, OutputKind } from '../analyzer/call.js';
import { type Fact, possibleValues } from '../analyzer/facts/fact.js';
import { staticPart } from '../analyzer/facts/text.js';

/** Longer values of an enum are no single words. */
const MAX_ENUM_LENGTH = 40;
/** So many booleans, numbers and enum values in one object are still a short answer. */
const MAX_LEAVES = 3;

/** Tokens up to which a cap makes a short answer, where nobody says otherwise: for a small model, and for little thought. */
export const SHORT_CAP = { model: 64, effort: 256 };

/** Why the visible answer of a call is certain to be short, in a few words: "`max_tokens` is 16"; `undefined` where it is not. */
export function shortOutput(call: LlmCall, maxTokens: number): string | undefined {
  return shortCap(call, maxTokens) ?? shortKind(call.outputKind);
}

function shortCap({ outputCap: { fact, name, option } }: LlmCall, maxTokens: number): string | undefined {
  const caps = fact.is === 'absent' ? undefined : possibleValues(fact);
  if (caps === undefined || !caps.every((cap) => cap <= maxTokens)) return undefined;
  return `\`${name ?? option?.join('.') ?? 'the cap'}\` is ${caps.join(' or ')}`;
}

/** A schema that leaves room for a few words only. */
export function shortKind(fact: Fact<OutputKind> | undefined): string | undefined {
  const kinds = fact === undefined ? undefined : possibleValues(fact);
  const words = kinds?.map(shortWords);
  return words?.every((word) => word !== undefined) ? words[0] : undefined;
}

function shortWords(kind: OutputKind): string | undefined {
  switch (kind.kind) {
    case 'boolean':
      return 'the answer is a boolean';
    case 'number':
      return 'the answer is a number';
    case 'enum':
      return kind.values?.every(({ length }) => length <= MAX_ENUM_LENGTH)
        ? `the answer is one of ${kind.values.length} words`
        : undefined;
    case 'object':
      return kind.short && kind.leaves <= MAX_LEAVES
        ? `the answer is an object of ${kind.leaves} short ${kind.leaves === 1 ? 'value' : 'values'}`
        : undefined;
    default:
      return undefined;
  }
}

/** Whoever leaves room for more than this many tokens may well get an answer of that size. */
const MOST_FOR_ONE_WORD = 1024;
/** Asks for a single word in so many words. */
const ONE_WORD =
  /\b(?:answer|respond|reply|return|output)\b (?:only |just |exactly |strictly |simply |with |in )*(?:["'`]?yes["'`]? or ["'`]?no["'`]?|["'`]?true["'`]? or ["'`]?false["'`]?|(?:a single|one|a one)[ -](?:word|letter|digit|number|integer)|(?<=(?:only|just) (?:with )?)a (?:word|letter|digit|number))\b/i;
/** The request stands alone, or goes on from another: "Classify the mail and answer ...", "Output: answer ...". */
const IS_REQUEST =
  /(?:^|[,;(–—]|\band\b|\b(?:important|note|output|format|instructions?|rules?|task)\s*:)[\s*#>-]*(?:(?:please|now|always|only|just|simply|strictly|you (?:must|should|shall|will|are to|have to|need to)|your (?:task|job) is to)\s+)*$/i;
/** "Decide if it is spam" is no condition. */
const WHETHER =
  /\b(?:decide|determine|check|tell|say|judge|see|detect|assess|evaluate|classify|verify)(?: me)? (?:if|when)\b/gi;
/** It is asked in some cases only: "If the question is unclear, ...", "For questions about prices, ...". */
const IN_SOME_CASES =
  /\b(?:if|when|whenever|unless|once|until|where|while|in case|otherwise|else)\b|^[\s*#>-]*(?:for|in|on|to|with|as|at|should)\b/i;
/** What stands behind these words is not asked for, or not alone. */
const NOT_ASKED = /\b(?:not|never|cannot|avoid|instead of|rather than|than|first|start|begin)\b|n['’]t\b/i;
/** What is forbidden, to the end of its sentence: "Do not explain." */
const FORBIDDEN = /\b(?:and )?(?:no|not|nothing|without|never|don't|doesn't)\b[^.!?\n]*/gi;
/** More than the word itself is wanted, or more than one word. */
const GOES_ON =
  /^[^.!?\n]*\b(?:and|then|plus|followed|each|every|per|for all|separated|list|if|when|whenever|unless)\b/i;
const EXPLAINS =
  /\b(?:explain|explanation|justif\w+|reason(?:s|ing)?|why|otherwise|else|write|describe|summari[sz]e|translate)\b/i;

/** Whether the instructions ask for a single word, and for nothing besides it: "Answer with yes or no." */
export function asksForOneWord({ prompt, outputCap: { fact } }: LlmCall): string | undefined {
  const caps = fact.is === 'absent' ? [] : (possibleValues(fact) ?? []);
  if (caps.some((cap) => cap > MOST_FOR_ONE_WORD)) return undefined;
  const instructions = prompt.filter(({ role }) => role === 'system' || role === 'user').map(({ text }) => text);
  const found = instructions.map((text) => oneWordIn(staticPart(text))).find((words) => words !== undefined);
  return found === undefined ? undefined : `the prompt says "${found.replace(/["'`]/g, '').replace(/\s+/g, ' ')}"`;
}

function oneWordIn(text: string): string | undefined {
  const found = ONE_WORD.exec(text);
  if (!found || !isAsked(text.slice(0, found.index))) return undefined;
  const behind = text.slice(found.index + found[0].length).replace(FORBIDDEN, '');
  return GOES_ON.test(behind) || EXPLAINS.test(behind) ? undefined : found[0];
}

/** Whether what comes behind these words is asked for in every case. */
function isAsked(before: string): boolean {
  // What a line announces with a colon stands below it.
  const sentence =
    before
      .replace(/:[ \t]*\r?\n/g, ': ')
      .split(/[.!?\n]/)
      .at(-1) ?? '';
  const said = sentence.replace(WHETHER, '');
  return IS_REQUEST.test(said) && !IN_SOME_CASES.test(said) && !NOT_ASKED.test(said);
}
