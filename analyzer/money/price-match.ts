import type { ModelInfo } from '@pydantic/genai-prices';
import { canonicalName, fineTuneBase, isMovingName } from './model-id.js';

/** How surely a catalog row is the model that was asked for. */
export type CatalogMatch = 'exact' | 'alias' | 'prefix';

type Rule = ModelInfo['match'];

/**
 * The catalog matches many rows by a prefix, so `claude-sonnet-5-5` comes back with the price of `claude-sonnet-5`.
 * `exact`: the row lists this very id. `alias`: another spelling, a snapshot or a moving name of the same model.
 * `prefix`: only the beginning agrees, so it may be another model.
 */
export function matchOf(row: ModelInfo, model: string): CatalogMatch {
  const id = model.trim().toLowerCase();
  const rules = leaves(row.match);
  const listed = row.id.toLowerCase() === id || rules.some((rule) => lists(rule, id));
  if (listed) return isMovingName(id) ? 'alias' : 'exact';
  if (fineTuneBase(id) !== undefined) return matchOfFineTune(row, id);
  const names = [row.id, ...rules.flatMap(texts)].map(canonicalName);
  return names.includes(canonicalName(id)) ? 'alias' : 'prefix';
}

/** A fine-tuned model is billed as its base: `ft:gpt-4o-mini-2024-07-18:org::id` by the row `ft:gpt-4o-mini`. */
function matchOfFineTune(row: ModelInfo, id: string): CatalogMatch {
  const family = canonicalName(id).replace(/-\d{4}$/, '');
  return row.id.startsWith('ft:') && canonicalName(row.id) === family ? 'alias' : 'prefix';
}

function leaves(rule: Rule): readonly Rule[] {
  if ('or' in rule) return rule.or.flatMap(leaves);
  if ('and' in rule) return rule.and.flatMap(leaves);
  return [rule];
}

/** `true` for a rule that names whole ids. A pattern counts when it is closed at both ends. */
function lists(rule: Rule, id: string): boolean {
  if ('equals' in rule) return rule.equals.toLowerCase() === id;
  return (
    'regex' in rule && /^\^.*\$$/.test(rule.regex) && !rule.regex.includes('(?!') && new RegExp(rule.regex).test(id)
  );
}

function texts(rule: Rule): readonly string[] {
  if ('equals' in rule) return [rule.equals];
  if ('starts_with' in rule) return [rule.starts_with];
  if ('contains' in rule) return [rule.contains];
  return 'ends_with' in rule ? [rule.ends_with] : [];
}
