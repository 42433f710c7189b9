/** A row of `labels.jsonl`; a row of `exhaustive.jsonl` has none of the facts. */
export interface Label {
  readonly id: string;
  readonly repo: string;
  readonly path: string;
  readonly line: number;
  readonly nameLine?: number;
  readonly callee?: string;
  readonly sdk: string | null;
  readonly kind: string;
  readonly role: string;
  readonly notes?: string;
  readonly facts: LabelFacts | undefined;
}

export interface LabelFacts {
  readonly model: string | null;
  readonly modelDefault: string | null;
  /** `present:<n>`, `present:unknown`, `absent`, `unknown` or `n/a`. */
  readonly outputCap: string;
  readonly retries: number | null;
  readonly timeout: string;
  readonly retrievalK: number | null;
  readonly loop: string;
  readonly unboundedHistory: boolean | 'unknown';
  readonly volatileSystemPrompt: boolean | 'unknown';
  readonly volatileGranularity: string | null;
  readonly cacheMarker: boolean | 'unknown' | 'n/a';
  readonly agentStepLimit: string;
  readonly systemPromptChars: number | null;
}

/** A call of the report, as far as it is scored. */
export interface Predicted {
  readonly file: string;
  readonly line: number;
  readonly nameLine: number;
  readonly callee: string;
  readonly sdk: string;
  readonly recognisedBy: string;
  /** Where the calls inside a wrapper stand, down to the request: `<file>:<line>`. */
  readonly via?: readonly string[];
  readonly model: ReportFact;
  readonly outputCap: ReportFact;
  readonly retries: ReportFact;
  readonly timeoutMs: ReportFact;
  readonly stepLimit: ReportFact | null;
  readonly retrievalK: ReportFact | null;
  readonly cacheMarker: ReportFact | null;
  readonly systemPromptChars: ReportFact;
  readonly volatilePrefix: { readonly granularity: string; readonly source: string } | 'unknown' | null;
  readonly history: string | null;
  readonly loop: string;
  readonly usd?: { readonly price: { readonly outputPerMTok: number | null } } | null;
}

type Value = string | number | boolean;

export type ReportFact =
  | { readonly is: 'known'; readonly value: Value }
  | { readonly is: 'oneOf'; readonly values: readonly Value[] }
  | { readonly is: 'absent'; readonly default: Value | null }
  | { readonly is: 'unknown'; readonly why: string };

/**
 * `unknown`: the tool says that it does not know, or names several values of which one is right. `unlabelled`: it says
 * something where the row says "unknown", so only a reader can tell.
 */
export type Verdict = 'right' | 'unknown' | 'wrong' | 'unlabelled';

export interface FactScore {
  readonly field: string;
  readonly verdict: Verdict;
  /** Whether the row decides the fact, so that it can be known from the code. */
  readonly decided: boolean;
  readonly label: Label;
  readonly call: Predicted;
  readonly expected: string;
  readonly got: string;
}

interface Comparison {
  readonly field: string;
  readonly verdict: Verdict;
  readonly expected: string;
  readonly got: string;
}

/** One score for every field of which the row says something. */
export function factScores(label: Label, call: Predicted): FactScore[] {
  const { facts } = label;
  if (!facts) return [];
  return COMPARISONS.flatMap((compare) => compare(facts, call, label.kind) ?? []).map((comparison) => ({
    ...comparison,
    decided: !OPEN.has(comparison.expected),
    label,
    call,
  }));
}

const NOT_FIXED = 'not fixed in the repository';
const NOT_LITERAL = 'not a literal';

/** What rows say of facts that the code leaves open. */
const OPEN: ReadonlySet<string> = new Set(['unknown', 'present:unknown', NOT_FIXED, NOT_LITERAL]);

type Compare = (facts: LabelFacts, call: Predicted, kind: string) => Comparison | undefined;

const COMPARISONS: readonly Compare[] = [
  compareModel,
  compareModelDefault,
  ({ outputCap }, call) => compareStated('outputCap', outputCap, call.outputCap),
  compareRetries,
  ({ timeout }, call) => compareStated('timeout', timeout === 'present' ? 'present:unknown' : timeout, call.timeoutMs),
  compareRetrievalK,
  ({ loop }, call) => comparison('loop', call.loop === loop ? 'right' : 'wrong', loop, call.loop),
  compareVolatile,
  compareGranularity,
  compareHistory,
  compareCacheMarker,
  ({ agentStepLimit }, call) => compareStated('agentStepLimit', agentStepLimit, call.stepLimit),
  compareSystemPromptChars,
];

function comparison(field: string, verdict: Verdict, expected: string, got: string): Comparison {
  return { field, verdict, expected, got };
}

function compareModel({ model, modelDefault }: LabelFacts, call: Predicted, kind: string): Comparison | undefined {
  if (modelDefault !== null || kind === 'retrieval') return undefined;
  if (model === null) {
    // What the SDK takes where nothing is written is not fixed in the repository either.
    return comparison('model', verdictOnOpenModel(call.model), NOT_FIXED, shown(call.model));
  }
  return comparison(
    'model',
    verdictOnValue(call.model, (value) => isSameModel(value, model)),
    model,
    shown(call.model),
  );
}

/** Rows have no way to say that the code leaves a choice of several models. */
function verdictOnOpenModel(model: ReportFact): Verdict {
  if (model.is === 'oneOf') return 'unlabelled';
  return model.is === 'known' ? 'wrong' : 'right';
}

/** A default that the environment can override may be named, but not as the only possibility. */
function compareModelDefault({ modelDefault }: LabelFacts, call: Predicted): Comparison | undefined {
  if (modelDefault === null) return undefined;
  const { model } = call;
  const names = model.is === 'oneOf' && model.values.some((value) => isSameModel(value, modelDefault));
  const verdict = names ? 'right' : model.is === 'unknown' ? 'unknown' : 'wrong';
  return comparison('modelDefault', verdict, `${modelDefault}, if nothing overrides it`, shown(model));
}

/** Routers put the vendor before the name. */
function isSameModel(value: Value, model: string): boolean {
  return String(value) === model || String(value).endsWith(`/${model}`) || model.endsWith(`/${value}`);
}

function compareRetries({ retries, timeout }: LabelFacts, call: Predicted): Comparison {
  // A client that the row cannot see may hold both; `null` then says no more than that no number is written.
  const unset = timeout === 'unknown' ? 'unknown' : 'absent';
  if (retries === null) return compareStated('retries', unset, call.retries) as Comparison;
  return comparison(
    'retries',
    verdictOnValue(call.retries, (value) => value === retries),
    String(retries),
    shown(call.retries),
  );
}

function compareRetrievalK({ retrievalK }: LabelFacts, call: Predicted, kind: string): Comparison | undefined {
  if (kind !== 'retrieval') return undefined;
  const { retrievalK: fact } = call;
  if (fact === null) return comparison('retrievalK', 'wrong', String(retrievalK ?? NOT_LITERAL), 'does not apply');
  if (retrievalK === null) {
    return comparison('retrievalK', fact.is === 'known' ? 'wrong' : 'right', NOT_LITERAL, shown(fact));
  }
  return comparison(
    'retrievalK',
    verdictOnValue(fact, (value) => value === retrievalK),
    String(retrievalK),
    shown(fact),
  );
}

function compareVolatile({ volatileSystemPrompt }: LabelFacts, call: Predicted): Comparison {
  const got = call.volatilePrefix === null ? 'false' : call.volatilePrefix === 'unknown' ? 'unknown' : 'true';
  return comparison(
    'volatileSystemPrompt',
    verdictOnWord(String(volatileSystemPrompt), got),
    String(volatileSystemPrompt),
    got,
  );
}

function compareGranularity(facts: LabelFacts, { volatilePrefix }: Predicted): Comparison | undefined {
  const { volatileSystemPrompt, volatileGranularity } = facts;
  if (volatileSystemPrompt !== true || volatileGranularity === null) return undefined;
  if (volatilePrefix === null || volatilePrefix === 'unknown') return undefined;
  const expected = volatileGranularity === 'day' ? 'day' : 'request';
  const verdict = volatilePrefix.granularity === expected ? 'right' : 'wrong';
  return comparison('volatileGranularity', verdict, expected, volatilePrefix.granularity);
}

function compareHistory({ unboundedHistory }: LabelFacts, { history }: Predicted): Comparison {
  const got = history === 'whole' ? 'true' : history === 'unknown' ? 'unknown' : 'false';
  return comparison('unboundedHistory', verdictOnWord(String(unboundedHistory), got), String(unboundedHistory), got);
}

function compareCacheMarker({ cacheMarker }: LabelFacts, call: Predicted): Comparison | undefined {
  if (cacheMarker === 'n/a') return undefined;
  const fact = call.cacheMarker;
  // Not to be set at all is as good as not set.
  const got = fact === null || fact.is === 'absent' ? 'false' : fact.is === 'known' ? String(fact.value) : 'unknown';
  return comparison('cacheMarker', verdictOnWord(String(cacheMarker), got), String(cacheMarker), got);
}

/** The literal text is what is counted on both sides; a line break or two at its ends makes no difference. */
function compareSystemPromptChars({ systemPromptChars }: LabelFacts, call: Predicted): Comparison | undefined {
  if (systemPromptChars === null) return undefined;
  const isSame = (value: Value) => Math.abs(Number(value) - systemPromptChars) <= 4;
  const fact = call.systemPromptChars;
  return comparison('systemPromptChars', verdictOnValue(fact, isSame), String(systemPromptChars), shown(fact));
}

function verdictOnWord(expected: string, got: string): Verdict {
  if (expected === got) return 'right';
  if (got === 'unknown') return 'unknown';
  return expected === 'unknown' ? 'unlabelled' : 'wrong';
}

function verdictOnValue(fact: ReportFact, isRight: (value: Value) => boolean): Verdict {
  if (fact.is === 'unknown') return 'unknown';
  if (fact.is === 'oneOf') return fact.values.some(isRight) ? 'unknown' : 'wrong';
  return fact.is === 'known' && isRight(fact.value) ? 'right' : 'wrong';
}

/** Compares with `present:<n>`, `present:unknown`, `absent`, `unknown`; `n/a` is not compared. */
function compareStated(field: string, expected: string, fact: ReportFact | null): Comparison | undefined {
  if (expected === 'n/a') return undefined;
  return comparison(field, verdictOnStated(field, expected, fact), expected, shown(fact));
}

function verdictOnStated(field: string, expected: string, fact: ReportFact | null): Verdict {
  if (expected === 'unknown') return fact === null || fact.is === 'unknown' ? 'right' : 'unlabelled';
  if (fact === null) return 'wrong';
  if (expected === 'absent') return fact.is === 'absent' ? 'right' : fact.is === 'unknown' ? 'unknown' : 'wrong';
  const value = expected.slice('present:'.length);
  if (value !== 'unknown') return verdictOnValue(fact, (got) => String(got) === value);
  if (fact.is === 'absent') return 'wrong';
  // That it is set is all the row says; of a time-out it never says more.
  return fact.is === 'known' && field !== 'timeout' ? 'unlabelled' : 'right';
}

function shown(fact: ReportFact | null): string {
  if (fact === null) return 'does not apply';
  switch (fact.is) {
    case 'known':
      return String(fact.value);
    case 'oneOf':
      return `one of ${fact.values.join(', ')}`;
    case 'absent':
      return 'absent';
    case 'unknown':
      return `unknown: ${fact.why}`;
  }
}
