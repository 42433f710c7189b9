import { isInRange } from '../../analyzer/modules/versions.js';
import { packageNameOf } from '../../analyzer/modules/workspaces.js';
import { type Generation, leftOut, modulesOf } from './generations.js';
import { compareModule } from './named-members.js';
import { asynchronousPaths, isMeant, stubHas } from './public-methods.js';
import { type RealTypes, readRealTypes } from './real-types.js';
import { readStubTypes } from './stub-types.js';

/** One module of one installed package, held against its stub in both directions. */
export interface ComparedModule {
  readonly module: string;
  readonly packageName: string;
  readonly version: string;
  /** What the stub says and the package does not. */
  readonly problems: readonly string[];
  /** Names of the stub that the package has. */
  readonly held: number;
  /** What the package can do and neither the stub nor the left-out list mentions. */
  readonly missing: readonly string[];
}

export interface ComparedGeneration {
  readonly modules: ReadonlyMap<string, ComparedModule>;
  /** What the compiler says of the realistic calls against the real types, by file. */
  readonly errors: ReadonlyMap<string, readonly string[]>;
}

const compared = new Map<string, ComparedGeneration>();

/** Reads the types of a generation once, and keeps only the result: a generation's types fill a gigabyte. */
export function compareGeneration(generation: Generation): ComparedGeneration {
  const before = compared.get(generation.name);
  if (before !== undefined) return before;
  const real = readRealTypes(generation);
  const result = {
    modules: new Map(modulesOf(generation).map((module) => [module, compareOne(module, generation, real)])),
    errors: new Map(generation.callFiles.map((path) => [path, real.errorsIn(path)])),
  };
  compared.set(generation.name, result);
  return result;
}

const stub = readStubTypes();

function compareOne(module: string, { versions }: Generation, real: RealTypes): ComparedModule {
  const packageName = packageNameOf(module);
  const version = versions.get(packageName) as string;
  const stubModule = stub.moduleOf(module);
  const realModule = real.moduleOf(module);
  const claimed = stub.versionsOf(module);
  const isClaimed = isInRange(version, claimed);
  const entry = { module, packageName, version };
  if (stubModule === undefined) return { ...entry, problems: ['no stub declares it'], held: 0, missing: [] };
  if (realModule === undefined || !isClaimed) {
    const isRight = isClaimed === (realModule !== undefined);
    const problem = isClaimed
      ? 'it cannot be imported'
      : `it can be imported, though the stub has it for ${claimed} only`;
    return { ...entry, problems: isRight ? [] : [problem], held: 0, missing: [] };
  }
  const versionOf = (declaring = '') => versions.get(declaring) ?? version;
  const { problems, held } = compareModule(stubModule, realModule, stub, real.checker, versionOf);
  const patterns = [...leftOut(packageName).keys()];
  const missing = asynchronousPaths(realModule, packageName, real.checker)
    .filter((path) => !stubHas(stubModule, path, stub.checker))
    .filter((path) => !patterns.some((pattern) => isMeant(pattern, module, path)));
  return { ...entry, problems, held, missing };
}
