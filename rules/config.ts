import { type Document, isCollection, isNode, LineCounter, parseDocument, visit } from 'yaml';
import type { Traffic } from '../analyzer/money/traffic.js';
import { checkAgainst } from './config-check.js';
import { configSchema } from './config-schema.js';
import { rules } from './index.js';
import type { Level, OptionValues, Preset } from './rule.js';

/** `llm-cost.config.json` or `.yml`, complete: what is not configured is empty. */
export interface Config {
  readonly preset?: Preset;
  readonly rules: Readonly<Record<string, RuleEntry>>;
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  /** Globs of files in which nothing is reported; `silentByDefault` where there is none. */
  readonly silent?: readonly string[];
  readonly traffic: readonly RouteTraffic[];
  readonly budgets: readonly Budget[];
  readonly prices: Prices;
}
export type RuleEntry = Level | readonly [Level] | readonly [Level, OptionValues];

/** How often the calls of a route run, and which calls these are. */
export interface RouteTraffic extends Traffic {
  /** A file, a glob, or `file#function`. Without it, only comments put calls on the route. */
  readonly match?: string;
  /** Not from the configuration: the label of a usage file that no route of the configuration has. */
  readonly label?: UsageLabel;
}
export interface UsageLabel {
  readonly file: string;
  /** The first that has it, from 1. */
  readonly line: number | undefined;
}
export interface Budget {
  readonly name: string;
  readonly routes?: readonly string[];
  readonly daily_limit_usd?: number;
  readonly hourly_limit_usd?: number;
  readonly alert_at_pct?: readonly number[];
  readonly hard_stop_at_pct?: number;
}
export interface Prices {
  readonly models?: Readonly<Record<string, ModelPrice>>;
  readonly markup?: Readonly<Record<string, number>>;
  readonly hosts?: Readonly<Record<string, string>>;
}
export interface ModelPrice {
  readonly inputPerMTok?: number;
  readonly outputPerMTok?: number;
  readonly cacheReadPerMTok?: number;
  readonly cacheWritePerMTok?: number;
  readonly fixedUsdPerMonth?: number;
}

export interface ParsedConfig {
  /** What holds of the file: what is wrong in it is left out, and only that. */
  readonly config: Config;
  /** All of them, in file order. */
  readonly errors: readonly ConfigError[];
  /** Nothing of the file could be used: it is broken, or no configuration at all. */
  readonly isUnreadable: boolean;
}

/** What is wrong in a configuration, and what to do: `unknown key "ruls", did you mean "rules"?`. No full stop at the end. */
export interface ConfigError {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  readonly message: string;
}

/** The names under which a configuration is looked for, in this order, nearest folder first. */
export const configFileNames: readonly string[] = [
  'llm-cost.config.json',
  'llm-cost.config.yml',
  'llm-cost.config.yaml',
];

export const emptyConfig: Config = { rules: {}, traffic: [], budgets: [], prices: {} };

/** Reads a configuration. JSON is read as the subset of YAML that it is, so that both have positions. Never throws. */
export function parseConfig(text: string): ParsedConfig {
  const lines = new LineCounter();
  const document = parseDocument(text.replace(/^\uFEFF/, ''), { lineCounter: lines, prettyErrors: false });
  const errorAt = (offset: number, message: string): ConfigError => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1), message };
  };
  const broken = [...document.errors, ...document.warnings];
  const syntax = broken.find(({ code }) => code !== 'DUPLICATE_KEY');
  // What comes behind it only follows from it.
  if (syntax) return unreadable([errorAt(syntax.pos[0], syntaxText(text, firstLine(syntax.message)))]);
  if (broken.length > 0) return unreadable(broken.map(({ pos, message }) => errorAt(pos[0], firstLine(message))));
  const { contents } = document;
  if (contents === null) return { config: emptyConfig, errors: [], isUnreadable: false };
  if (!isNode(contents)) return unreadable([errorAt(0, 'cannot be read as a configuration')]);
  const mistakes = checkAgainst(contents, configSchema(rules));
  const errors = mistakes.map(({ offset, message }) => errorAt(offset, message));
  if (!isCollection(contents) || mistakes.some(({ leftOut }) => leftOut === undefined)) return unreadable(errors);
  leaveOut(new Set(mistakes.map(({ leftOut }) => leftOut)), document);
  // The schema has just been checked; nothing else may come out of the file.
  const held = document.toJS({ maxAliasCount: 100 }) as Partial<Config>;
  return { config: { ...emptyConfig, ...held }, errors, isUnreadable: false };
}

function unreadable(errors: readonly ConfigError[]): ParsedConfig {
  return { config: emptyConfig, errors, isUnreadable: true };
}

function leaveOut(parts: ReadonlySet<unknown>, document: Document): void {
  const removal = (_key: unknown, part: unknown) => (parts.has(part) ? visit.REMOVE : undefined);
  if (parts.size > 0) visit(document, { Pair: removal, Node: removal });
}

/** The parser speaks of YAML, which whoever writes JSON need not know. */
function syntaxText(text: string, message: string): string {
  return /^\uFEFF?\s*[{[]/.test(text)
    ? 'this is no JSON: here or just before, a comma, a colon, a quotation mark or a bracket is missing or too much'
    : `this is no YAML: ${message}`;
}

function firstLine(message: string): string {
  return message.split('\n')[0]?.replace(/[.:]$/, '') ?? message;
}
