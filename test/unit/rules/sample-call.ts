import type { Analysis, LlmCall, OutputCap, Setting, SettingsSite } from '../../../analyzer/call.js';
import { absent, known, type Place, unknown } from '../../../analyzer/facts/fact.js';
import { emptyConfig } from '../../../rules/config.js';
import type { Finding } from '../../../rules/finding.js';
import { lint } from '../../../rules/lint.js';
import { type Overrides, settingsFrom } from '../../../rules/settings.js';

export const sampleFile = '/app/chat.ts';

/** The place of the first `words` in a text, or of the one that follows `behind`. */
export function placeOf(text: string, words: string, behind = ''): Place {
  const start = text.indexOf(words, text.indexOf(behind));
  if (start === -1) throw new Error(`"${words}" is not in the text`);
  return { file: sampleFile, start, end: start + words.length };
}

export function settingOf<T>(setting: Partial<Setting<T>>): Setting<T> {
  return {
    fact: unknown('nothing is said'),
    value: undefined,
    name: undefined,
    insert: undefined,
    option: undefined,
    offset: 0,
    ...setting,
  };
}

export function capOf(cap: Partial<OutputCap>): OutputCap {
  return {
    ...settingOf<number>({}),
    ignored: undefined,
    applies: true,
    defaultIsModelMaximum: false,
    added: undefined,
    ...cap,
  };
}

/** A site that describes an object literal as the analyzer would. `object` is its text, with the braces. */
export function siteOf(text: string, object: string, site: Partial<SettingsSite> = {}): SettingsSite {
  const at = placeOf(text, object);
  const inner = text.slice(at.start + 1, at.end - 1);
  const multiline = /^\s*\n/.test(inner);
  const bare = inner.replace(/(?:,?\s*(?:\/\/.*|\/\*.*?\*\/)?\s*)*$/, '');
  return {
    at,
    wrap: undefined,
    lastPropertyEnd: bare.trim() === '' ? undefined : at.start + 1 + bare.length,
    trailingComma: /,\s*(?:\/\/.*|\/\*.*?\*\/)?\s*$/.test(inner),
    multiline,
    indent: multiline ? (/\n([ \t]*)\S/.exec(inner)?.[1] ?? '') : '',
    nested: new Map(),
    names: [...inner.matchAll(/(\w+):/g)].map((match) => match[1] ?? ''),
    ...site,
  };
}

/** A chat call with nothing to complain about, at `client.create(...)` in the text. */
export function callOf(text: string, facts: Partial<LlmCall> = {}): LlmCall {
  const callee = placeOf(text, /[\w.]*\bcreate\b/.exec(text)?.[0] ?? text);
  return {
    file: sampleFile,
    range: { ...callee, end: text.indexOf(')', callee.end) + 1 },
    functions: [],
    callee: { ...callee, text: text.slice(callee.start, callee.end) },
    name: callee,
    sdk: 'openai',
    serviceTier: { is: 'absent', default: null },
    sdkVersion: '6.0.0',
    provider: 'openai',
    providerAssumes: undefined,
    host: undefined,
    operation: 'chat',
    recognisedBy: 'type',
    via: [],
    model: known('gpt-4o'),
    outputCap: capOf({ fact: known(500) }),
    retries: settingOf<number>({ fact: absent(2) }),
    retryLayers: [],
    attempts: known(3),
    timeoutMs: settingOf<number>({}),
    choices: settingOf<number>({}),
    stepLimit: undefined,
    retrievalK: undefined,
    reasoning: unknown('nothing is said'),
    thinking: { mode: unknown('nothing is said'), budget: unknown('nothing is said') },
    outputKind: unknown('nothing is said'),
    retrieved: undefined,
    elementEmbeddings: undefined,
    prompt: [],
    promptComplete: true,
    cacheMarker: undefined,
    volatilePrefix: undefined,
    unboundedLoop: undefined,
    attribution: undefined,
    streamUsage: undefined,
    separateWork: undefined,
    historyAt: undefined,
    embeddedInputs: undefined,
    resultUsage: 'unknown',
    runBy: { trigger: 'unknown', at: undefined, isGuarded: false },
    history: undefined,
    loop: 'none',
    settings: undefined,
    ...facts,
  };
}

export function analysisOf(calls: readonly LlmCall[]): Analysis {
  return { calls, clients: [], notes: [], analysed: [sampleFile], withoutSdk: [] };
}

/** What the rules say about calls in one text. */
export function findingsIn(text: string, calls: readonly LlmCall[], overrides: Overrides = {}): Finding[] {
  return lint(analysisOf(calls), settingsFrom(emptyConfig, overrides), () => text);
}

/** The text after the edits of a finding's only fix. */
export function fixed(text: string, finding: Finding | undefined): string {
  const edits = [...(finding?.fixes[0]?.edits ?? [])].sort((a, b) => b.start - a.start);
  return edits.reduce((result, edit) => result.slice(0, edit.start) + edit.newText + result.slice(edit.end), text);
}
