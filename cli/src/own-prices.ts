import { join } from 'node:path';
import { type Prices, parseConfig } from '../../rules/config.js';
import { findConfigFiles } from './config-files.js';
import type { CommonOptions } from './options.js';
import { shownPath } from './paths.js';

/** The prices of a configuration, and how a person calls its file. */
export interface OwnPrices {
  readonly file: string;
  readonly prices: Prices;
}

/** Those of the configuration that was named, else of the one nearest to the working directory. What is wrong in it is left out. */
export function ownPrices({ config, cwd }: Pick<CommonOptions, 'config' | 'cwd'>): OwnPrices | undefined {
  const files = findConfigFiles(config, cwd);
  const path = files.configFor(join(cwd, 'any.ts'));
  return path === undefined
    ? undefined
    : { file: shownPath(path, cwd), prices: parseConfig(files.read(path)).config.prices };
}
