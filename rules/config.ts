import { isCollection, isNode, LineCounter, parseDocument } from 'yaml';
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
  /** What a configuration with errors says is not used at all: `config` is then the empty one. */
  readonly config: Config;
  /** Each with file and line: `llm-cost.config.json:3: unknown key "ruls", did you mean "rules"?`. */
  readonly errors: readonly string[];
}

/** The names under which a configuration is looked for, in this order, nearest folder first. */
export const configFileNames: readonly string[] = [
  'llm-cost.config.json',
  'llm-cost.config.yml',
  'llm-cost.config.yaml',
];

export const emptyConfig: Config = { rules: {}, traffic: [], budgets: [], prices: {} };

/** Reads a configuration. JSON is read as the subset of YAML that it is, so that both have positions. Never throws. */
export function parseConfig(text: string, path: string): ParsedConfig {
  const lines = new LineCounter();
  const document = parseDocument(text.replace(/^\uFEFF/, ' '), { lineCounter: lines, prettyErrors: false });
  const place = (offset: number) => `${path}:${lines.linePos(offset).line}`;
  const broken = [...document.errors, ...document.warnings];
  if (broken.length > 0) {
    return {
      config: emptyConfig,
      errors: broken.map((error) => `${place(error.pos[0])}: ${firstLine(error.message)}`),
    };
  }
  if (document.contents === null) return { config: emptyConfig, errors: [] };
  if (!isNode(document.contents))
    return { config: emptyConfig, errors: [`${path}:1: cannot be read as a configuration`] };
  const errors = checkAgainst(document.contents, configSchema(rules)).map(
    ({ offset, message }) => `${place(offset)}: ${message}`,
  );
  if (errors.length > 0 || !isCollection(document.contents)) return { config: emptyConfig, errors };
  // The schema has just been checked; nothing else may come out of the file.
  return { config: { ...emptyConfig, ...(document.toJS({ maxAliasCount: 100 }) as Partial<Config>) }, errors: [] };
}

function firstLine(message: string): string {
  return message.split('\n')[0]?.replace(/[.:]$/, '') ?? message;
}
