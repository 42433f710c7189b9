import type { Label, LabelFacts, Predicted, ReportFact } from '../../../scripts/accuracy-facts.js';

/** A labelled chat request of which nothing is set; the facts can be changed. */
export function labelled(changes: Partial<Label> = {}, facts: Partial<LabelFacts> = {}): Label {
  return {
    id: 'app-001',
    repo: 'acme/app',
    path: 'src/chat.ts',
    line: 10,
    nameLine: 12,
    callee: 'client .chat.completions .create',
    sdk: 'openai',
    kind: 'chat',
    role: 'request',
    facts: { ...NOTHING_SET, ...facts },
    ...changes,
  };
}

const NOTHING_SET: LabelFacts = {
  model: 'gpt-4o',
  modelDefault: null,
  outputCap: 'absent',
  retries: null,
  timeout: 'absent',
  retrievalK: null,
  loop: 'none',
  unboundedHistory: false,
  volatileSystemPrompt: false,
  volatileGranularity: null,
  cacheMarker: false,
  agentStepLimit: 'n/a',
  systemPromptChars: null,
};

export const absent: ReportFact = { is: 'absent', default: null };
export const unknown: ReportFact = { is: 'unknown', why: 'options come in as a parameter' };

export function known(value: string | number | boolean): ReportFact {
  return { is: 'known', value };
}

export function oneOf(...values: (string | number)[]): ReportFact {
  return { is: 'oneOf', values };
}

/** The call that the tool reports for `labelled()`, right in every fact. */
export function predicted(changes: Partial<Predicted> = {}): Predicted {
  return {
    file: 'src/chat.ts',
    line: 10,
    nameLine: 12,
    callee: 'client.chat.completions.create',
    sdk: 'openai',
    recognisedBy: 'type',
    model: known('gpt-4o'),
    outputCap: absent,
    retries: absent,
    timeoutMs: absent,
    stepLimit: null,
    retrievalK: null,
    cacheMarker: absent,
    systemPromptChars: absent,
    volatilePrefix: null,
    history: null,
    loop: 'none',
    ...changes,
  };
}
