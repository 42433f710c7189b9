import type { OptionSchema, Rule } from './rule.js';
import { silentByDefault } from './silent-files.js';
import { unusedSuppression } from './suppressions.js';

/** The part of JSON Schema that the configuration needs. One declaration checks files and helps editors to complete them. */
export type Schema =
  | ({ readonly type: 'object' } & ObjectSchema & Described)
  | ({ readonly type: 'array'; readonly items: Schema } & Described)
  | ({ readonly type: 'array'; readonly prefixItems: readonly Schema[]; readonly minItems: number } & Described)
  | ({ readonly type: 'integer' | 'number'; readonly minimum?: number; readonly maximum?: number } & Described)
  | ({ readonly type: 'string'; readonly enum?: readonly string[]; readonly minLength?: number } & Described)
  | ({ readonly type: 'boolean' } & Described)
  /** Alternatives of different types. */
  | ({ readonly anyOf: readonly Schema[] } & Described);

export interface ObjectSchema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  /** The schema of any other key, or that there may be none. */
  readonly additionalProperties: false | Schema;
}
interface Described {
  readonly description?: string;
  readonly default?: unknown;
}

export function configSchema(rules: readonly Rule[]): Schema {
  return object({
    $schema: { type: 'string', description: 'Where this schema lies, for editors.' },
    preset: { type: 'string', enum: ['recommended', 'strict'], description: 'Which rules are on, and how strict.' },
    rules: { ...object(ruleEntries(rules)), description: 'Level and options of single rules, over the preset.' },
    include: { ...strings, description: 'Globs of the files to look at.' },
    exclude: { ...strings, description: 'Globs of files to leave out.' },
    silent: {
      ...strings,
      default: silentByDefault,
      description:
        'Globs of files whose calls are priced but not reported, in place of the default list. Files that a comment at the top calls generated are silent too. An empty list turns findings on everywhere.',
    },
    traffic: { type: 'array', items: traffic, description: 'How often calls run, to project a day and a month.' },
    budgets: { type: 'array', items: budget, description: 'Limits that the projection is held against.' },
    prices: { ...prices, description: 'Prices over those of the catalog.' },
  });
}

/** Nothing can be called by an empty name. */
const named = { type: 'string', minLength: 1 } as const;
const strings: Schema = { type: 'array', items: { type: 'string' } };
const amount: Schema = { type: 'number', minimum: 0 };
/** What is above is a slip of the pen. */
function atMost(maximum: number) {
  return { type: 'number', minimum: 0, maximum } as const;
}
const share: Schema = { type: 'number', minimum: 0, maximum: 1 };

const traffic = object(
  {
    route: { ...named, description: 'Name of the route, as used by budgets and `// llm-cost: route=`.' },
    match: { type: 'string', description: 'A file, a glob, or `file#function`; without it, comments name the calls.' },
    callsPerDay: { ...atMost(1e9), description: 'Calls of each place on the route, on an average day.' },
    outputTokens: { ...atMost(1e7), description: 'Tokens of a typical reply, thinking included.' },
    holes: {
      ...mapOf(atMost(1e7)),
      description: 'Tokens of the values that the code does not show, by name; `*` stands for all the others together.',
    },
    stepsPerCall: {
      type: 'number',
      minimum: 1,
      maximum: 1e4,
      description: 'Requests that one call of an agent makes.',
    },
    cacheHitRate: { ...share, description: 'Share of requests that find the prefix in the cache.' },
    batchable: { ...share, description: 'Share of requests that could go through the batch API.' },
  },
  ['route', 'callsPerDay'],
);

const budget = object(
  {
    name: named,
    routes: { ...strings, description: 'Routes that count; by default the route of the same name.' },
    daily_limit_usd: amount,
    hourly_limit_usd: { ...amount, description: 'Held against the calls of a day, spread evenly over its hours.' },
    alert_at_pct: { type: 'array', items: amount, description: 'Per cent of the limit from which on to warn.' },
    hard_stop_at_pct: { ...amount, default: 100, description: 'Per cent of the limit from which on it is an error.' },
  },
  ['name'],
);

const prices = object({
  models: mapOf(
    object({
      inputPerMTok: amount,
      outputPerMTok: amount,
      cacheReadPerMTok: amount,
      cacheWritePerMTok: amount,
      fixedUsdPerMonth: amount,
    }),
  ),
  markup: { ...mapOf(amount), description: 'Share that a gateway adds: 0.055 is 5.5 %.' },
  hosts: { ...mapOf({ type: 'string' }), description: 'Which provider answers at a host of your own.' },
});

function ruleEntries(rules: readonly Rule[]): Record<string, Schema> {
  const entries: Record<string, Schema> = {};
  for (const rule of rules) entries[rule.id] = ruleEntry(rule.title, optionsSchema(rule));
  entries[unusedSuppression] = ruleEntry('Report suppressions without effect or without a reason', object({}));
  return entries;
}

const level: Schema = { type: 'string', enum: ['off', 'info', 'warning', 'error'] };

function ruleEntry(description: string, options: Schema): Schema {
  return { anyOf: [level, { type: 'array', prefixItems: [level, options], minItems: 1 }], description };
}

/** The schema of a rule's options; ESLint checks its options with the same. */
export function optionsSchema(rule: Rule): { readonly type: 'object' } & ObjectSchema {
  const properties: Record<string, Schema> = {};
  for (const [name, option] of Object.entries(rule.options)) {
    properties[name] = { ...valueSchema(option.schema), description: option.doc, default: option.default };
  }
  return object(properties);
}

function valueSchema(schema: OptionSchema): Schema {
  return schema.type === 'array' ? strings : schema;
}

function object(
  properties: Record<string, Schema>,
  required: readonly string[] = [],
): { type: 'object' } & ObjectSchema {
  return { type: 'object', properties, ...(required.length > 0 && { required }), additionalProperties: false };
}

function mapOf(values: Schema): Schema {
  return { type: 'object', additionalProperties: values };
}
