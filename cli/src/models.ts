import { modelsJson } from './models-json.js';
import { borrowersAsked, matchingModels, nearestIds } from './models-search.js';
import { modelsTable } from './models-table.js';
import type { ModelsCommand } from './options.js';
import { ownPrices } from './own-prices.js';
import type { CommandIo, CommandOutput } from './run-command.js';
import { printable } from './terminal.js';

/** `llm-cost-lint models`: searches the price catalog. As with grep, finding nothing is the exit code 1. */
export function models(command: ModelsCommand, io: CommandIo): CommandOutput {
  const { words, format } = command;
  // A bundle beside this one; the build leaves the name as it is.
  const { openPriceList } = require('./price-list.cjs') as typeof import('./price-list.js');
  const own = ownPrices(command);
  const list = openPriceList(own);
  const found = matchingModels(list.models, words);
  const listed = found.map((model) => ({
    model,
    details: list.detailsOf(model),
    borrowers: borrowersAsked(model, words),
  }));
  const near = found.length === 0 ? nearestIds(list.models, words) : [];
  const table = () =>
    found.length === 0 ? '' : modelsTable(listed, { asOf: list.asOf, markup: own?.prices.markup ?? {} }, io.look);
  return {
    stdout: format === 'json' ? modelsJson(listed, list.asOf, near) : table(),
    stderr: found.length === 0 ? nothingFound(words, list.asOf, near) : '',
    exitCode: found.length === 0 ? 1 : 0,
  };
}

function nothingFound(words: readonly string[], asOf: string, near: readonly string[]): string {
  const nearest = near.length === 0 ? '.' : `; the nearest are ${near.join(', ')}.`;
  return `llm-cost-lint: The catalog of ${asOf} has no model with ${printable(words.join(' and '))}${nearest}\n`;
}
