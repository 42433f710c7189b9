import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isInRange } from '../../analyzer/modules/versions.js';
import { packageNameOf } from '../../analyzer/modules/workspaces.js';
import { openProject } from '../../analyzer/project.js';
import { diskHost } from '../../rules/disk-host.js';
import { expectedCalls, expectedLine, foundLine, missingKeys } from './expected-calls.js';
import { type Generation, generations, leftOut, modulesOf } from './generations.js';
import { compareModule } from './named-members.js';
import { asynchronousPaths, isMeant, stubHas } from './public-methods.js';
import { type RealTypes, readRealTypes } from './real-types.js';
import { readStubTypes } from './stub-types.js';

const stub = readStubTypes();

describe.each(generations.map((generation) => [generation.name, generation] as const))('%s', (_, generation) => {
  const real = readOnce(generation);
  const modules = modulesOf(generation).map((module) => {
    const packageName = packageNameOf(module);
    return { module, packageName, version: generation.versions.get(packageName) as string };
  });

  test.each(modules)('$packageName@$version has what the stub of $module names', ({ module, version }) => {
    const stubModule = stub.moduleOf(module);
    if (stubModule === undefined) throw new Error(`no stub declares ${module}`);
    const realModule = real().moduleOf(module);
    const versions = stub.versionsOf(module);
    if (realModule === undefined) {
      expect(isInRange(version, versions), `${module} cannot be imported`).toBe(false);
      return;
    }
    expect(isInRange(version, versions), `${module} can be imported`).toBe(true);
    const versionOf = (declaring = '') => generation.versions.get(declaring) ?? version;
    expect(compareModule(stubModule, realModule, stub, real().checker, versionOf).problems).toEqual([]);
  });

  test.each(modules)('the stub has what $module of $packageName@$version asks models with', ({
    module,
    packageName,
  }) => {
    const stubModule = stub.moduleOf(module);
    const realModule = real().moduleOf(module);
    if (stubModule === undefined || realModule === undefined) return;
    const patterns = [...leftOut(packageName).keys()];
    const missing = asynchronousPaths(realModule, packageName, real().checker)
      .filter((path) => !stubHas(stubModule, path, stub.checker))
      .filter((path) => !patterns.some((pattern) => isMeant(pattern, module, path)));
    expect(missing).toEqual([]);
  });

  describe.each(
    generation.callFiles.map((path) => [path.slice(path.lastIndexOf('/') + 1), path] as const),
  )('the calls of %s', (__, path) => {
    test('compile against the real types', () => {
      expect(real().errorsIn(path)).toEqual([]);
    });

    test('are recognised with the right facts', () => {
      const { calls, notes } = openProject(diskHost()).analyze([path]);
      const expected = expectedCalls(readFileSync(path, 'utf8'));
      expect(notes).toEqual([]);
      expect(expected.flatMap((entry) => missingKeys(entry).map((key) => `line ${entry.line}: ${key}`))).toEqual([]);
      const sorted = calls.toSorted((a, b) => a.callee.start - b.callee.start);
      const found = sorted.map((call, index) => {
        const entry = expected[index];
        return entry === undefined ? `unexpected ${call.callee.text}` : `${entry.line}: ${foundLine(call, entry)}`;
      });
      expect(found).toEqual(expected.map((entry) => `${entry.line}: ${expectedLine(entry)}`));
    });
  });
});

function readOnce(generation: Generation): () => RealTypes {
  let read: RealTypes | undefined;
  return () => {
    read ??= readRealTypes(generation);
    return read;
  };
}
