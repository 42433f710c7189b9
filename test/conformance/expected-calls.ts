import type { LlmCall } from '../../analyzer/call.js';
import type { Fact } from '../../analyzer/facts/fact.js';
import { estimateCost } from '../../analyzer/money/estimate.js';
import { priceBook } from '../../analyzer/money/prices.js';

/** `// call: chat | model gpt-4o | cap 300`: what the analyzer must find of the next call of a file. */
export interface ExpectedCall {
  readonly line: number;
  readonly operation: string;
  /** Written values by key, in the order in which they stand. */
  readonly fields: ReadonlyMap<string, string>;
}

const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  chat: ['model', 'provider', 'cap', 'retries'],
  completion: ['model', 'provider', 'cap', 'retries'],
  agent: ['model', 'provider', 'cap', 'retries'],
  embedding: ['model', 'provider', 'retries'],
  retrieval: ['k'],
};

export function expectedCalls(text: string): readonly ExpectedCall[] {
  return text.split(/\r?\n/).flatMap((line, index) => {
    const written = /^\s*\/\/ call: (.*)$/.exec(line)?.[1];
    if (written === undefined) return [];
    const [operation = '', ...fields] = written.split(' | ').map((field) => field.trim());
    return { line: index + 1, operation, fields: new Map(fields.map(keyAndValue)) };
  });
}

function keyAndValue(field: string): [string, string] {
  const space = field.indexOf(' ');
  return space < 0 ? [field, ''] : [field.slice(0, space), field.slice(space + 1)];
}

/** The same lines with what the analyzer found, so that a difference shows as such. */
export function foundLine(call: LlmCall, expected: ExpectedCall): string {
  const fields = [...expected.fields.keys()].map((key) => {
    const value = FOUND[key]?.(call) ?? 'no such key';
    return value === '' ? key : key === 'priced' || key === 'unpriced' ? value : `${key} ${value}`;
  });
  return [call.operation, ...fields].join(' | ');
}

export function expectedLine({ operation, fields }: ExpectedCall): string {
  return [operation, ...[...fields].map(([key, value]) => (value === '' ? key : `${key} ${value}`))].join(' | ');
}

/** Keys that must be said of a call and are not. */
export function missingKeys({ operation, fields }: ExpectedCall): readonly string[] {
  const missing = (REQUIRED[operation] ?? []).filter((key) => !fields.has(key));
  const isPriced = REQUIRED[operation]?.includes('cap') !== true || fields.has('priced') || fields.has('unpriced');
  return isPriced ? missing : [...missing, 'priced or unpriced'];
}

const prices = priceBook();
const priced = (call: LlmCall) => {
  const { unpriced } = estimateCost(call, prices);
  return unpriced === undefined ? 'priced' : 'unpriced';
};

const FOUND: Readonly<Record<string, (call: LlmCall) => string>> = {
  sdk: ({ sdk }) => sdk,
  by: ({ recognisedBy }) => recognisedBy,
  model: ({ model }) => shown(model),
  provider: ({ provider }) => provider ?? 'unknown',
  cap: ({ outputCap }) => (outputCap.applies ? shown(outputCap.fact) : 'none'),
  ignored: ({ outputCap }) => outputCap.ignored?.name.text ?? 'none',
  retries: ({ retries }) => shown(retries.fact),
  attempts: ({ attempts }) => shown(attempts),
  timeout: ({ timeoutMs }) => shown(timeoutMs.fact),
  steps: ({ stepLimit }) => shown(stepLimit?.fact),
  k: ({ retrievalK }) => shown(retrievalK?.fact),
  choices: ({ choices }) => shown(choices.fact),
  reasoning: ({ reasoning }) => shown(reasoning),
  loop: ({ loop }) => loop,
  system: (call) => promptText(call, 'system'),
  user: (call) => promptText(call, 'user'),
  priced,
  unpriced: priced,
};

/** `5`, `default 2`, `absent`, `unknown`, `1, 2`; `none` for what does not apply. */
function shown<T>(fact: Fact<T> | undefined): string {
  switch (fact?.is) {
    case 'known':
      return String(fact.value);
    case 'oneOf':
      return `${fact.values.join(', ')}${fact.unset === undefined ? '' : ' by default'}`;
    case 'absent':
      return fact.default === null ? 'absent' : `default ${String(fact.default)}`;
    default:
      return fact === undefined ? 'none' : 'unknown';
  }
}

function promptText({ prompt }: LlmCall, role: string): string {
  const parts = prompt.filter((part) => part.role === role).flatMap(({ text }) => text.parts);
  return JSON.stringify(parts.map((part) => (part.is === 'static' ? part.value : `{${part.name}}`)).join(''));
}
