import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const MONEY = fileURLToPath(new URL('../../../analyzer/money/', import.meta.url));

/** Every module that a file pulls in at run time; packages by name. Type-only imports vanish and do not count. */
function runtimeImports(file: string, seen = new Set<string>()): ReadonlySet<string> {
  for (const [, specifier] of readFileSync(file, 'utf8').matchAll(
    /^(?:import|export) (?!type\b)[^;']*?from '(.+)';$/gm,
  )) {
    if (specifier === undefined) continue;
    const target = specifier.startsWith('.') ? resolve(dirname(file), specifier.replace(/\.js$/, '.ts')) : specifier;
    if (seen.has(target)) continue;
    seen.add(target);
    if (specifier.startsWith('.')) runtimeImports(target, seen);
  }
  return seen;
}

describe('what light code may import', () => {
  it.each([
    'format.ts',
    'cost.ts',
    'model-limits.ts',
    'tokenizer-of-model.ts',
    'batch-prices.ts',
    'discounted-price.ts',
    'image-tokens.ts',
    'prompt-caching.ts',
    'tool-tokens.ts',
    'model-families.ts',
    'model-retirements.ts',
  ])('%s loads neither the catalog nor the ranks', (name) => {
    const packages = [...runtimeImports(MONEY + name)].filter((module) => !module.startsWith('/'));
    expect(packages).toEqual([]);
  });

  it('sees the packages that heavy code loads', () => {
    expect(runtimeImports(`${MONEY}estimate.ts`)).toContain('js-tiktoken/ranks/o200k_base');
    expect(runtimeImports(`${MONEY}prices.ts`)).toContain('@pydantic/genai-prices');
  });
});
