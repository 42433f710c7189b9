import { describe, expect, test } from 'vitest';
import { packageNameOf } from '../../analyzer/modules/workspaces.js';
import { compareGeneration } from './compare-generation.js';
import { generations, modulesOf } from './generations.js';
import { sdkTable } from './sdk-table.js';

describe.each(generations.map((generation) => [generation.name, generation] as const))('%s', (_, generation) => {
  const modules = modulesOf(generation).map((module) => {
    const packageName = packageNameOf(module);
    return { module, installed: `${packageName}@${generation.versions.get(packageName)}` };
  });
  const compared = (module: string) => compareGeneration(generation).modules.get(module);

  test.each(modules)('$installed has what the stub of $module names', ({ module }) => {
    expect(compared(module)?.problems).toEqual([]);
  });

  test.each(modules)('the stub of $module has what $installed asks models with', ({ module }) => {
    expect(compared(module)?.missing).toEqual([]);
  });

  const files = generation.callFiles.map((path) => [path.slice(path.lastIndexOf('/') + 1), path] as const);
  test.each(files)('the calls of %s compile against the real types', (__, path) => {
    expect(compareGeneration(generation).errors.get(path)).toEqual([]);
  });
});

test('docs/sdks.md says what these tests have seen: `npm run generate:sdks` writes it', async () => {
  await expect(sdkTable()).toMatchFileSnapshot('../../docs/sdks.md');
});
