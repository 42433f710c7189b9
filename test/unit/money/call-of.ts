import type { LlmCall, OutputCap, PromptPart, Setting } from '../../../analyzer/call.js';
import { absent, type Fact, known } from '../../../analyzer/facts/fact.js';
import type { TextPart } from '../../../analyzer/facts/text.js';

const PLACE = { file: 'a.ts', start: 0, end: 0 };

export function setting(fact: Fact<number>): Setting<number> {
  return { fact, value: undefined, name: undefined, insert: undefined, option: undefined, offset: 0 };
}
export function cap(fact: Fact<number>, more: Partial<OutputCap> = {}): OutputCap {
  return {
    ...setting(fact),
    ignored: undefined,
    applies: true,
    defaultIsModelMaximum: false,
    added: undefined,
    ...more,
  };
}
export function part(role: PromptPart['role'], ...pieces: readonly (string | TextPart)[]): PromptPart {
  const parts = pieces.map((piece) => (typeof piece === 'string' ? literal(piece) : piece));
  return { role, text: { parts }, cacheMarked: false, at: undefined };
}
export function hole(name: string, maxTokens: number | null = null): TextPart {
  return { is: 'hole', name, at: undefined, maxTokens, volatile: undefined };
}
function literal(value: string): TextPart {
  return { is: 'static', value, at: undefined };
}

/** A chat request to gpt-4o with one literal user message and a cap of 100 tokens, changed as told. */
export function callOf(changes: Partial<LlmCall> = {}): LlmCall {
  return {
    file: 'a.ts',
    range: PLACE,
    functions: [],
    callee: { ...PLACE, text: 'openai.chat.completions.create' },
    name: PLACE,
    sdk: 'openai',
    serviceTier: { is: 'absent', default: null },
    sdkVersion: undefined,
    provider: 'openai',
    providerAssumes: undefined,
    host: undefined,
    operation: 'chat',
    recognisedBy: 'type',
    via: [],
    model: known('gpt-4o'),
    outputCap: cap(known(100)),
    retries: setting(absent(2)),
    retryLayers: [],
    attempts: known(3),
    timeoutMs: setting(absent(600_000)),
    choices: setting(absent()),
    stepLimit: undefined,
    retrievalK: undefined,
    reasoning: absent(),
    thinking: { mode: absent(), budget: absent() },
    outputKind: absent(),
    retrieved: undefined,
    elementEmbeddings: undefined,
    prompt: [part('user', 'hi')],
    promptComplete: true,
    cacheMarker: undefined,
    volatilePrefix: undefined,
    history: undefined,
    loop: 'none',
    unboundedLoop: undefined,
    attribution: undefined,
    streamUsage: undefined,
    separateWork: undefined,
    historyAt: undefined,
    embeddedInputs: undefined,
    resultUsage: 'unknown',
    runBy: { trigger: 'unknown', at: undefined, isGuarded: false },
    settings: undefined,
    ...changes,
  };
}
