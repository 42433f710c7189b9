import type { Stub } from '../program/stub.js';
import { stubs } from '../sdks/index.js';

/**
 * What the stubs name, taken from their text so that a file can be passed over without loading a compiler.
 * `program/` reads the same stubs properly; this is only its filter, and may let through too much.
 */
export interface SurfaceNames {
  /** Module specifiers that a stub stands in for; a trailing `*` stands for any rest. */
  readonly modules: ReadonlySet<string>;
  /** The name of the stub that declares a module. */
  readonly stubOf: ReadonlyMap<string, string>;
  /** Names of the stubs that are needed also where nothing imports them by name: those with shapes or with a `*`. */
  readonly stubsAlways: ReadonlySet<string>;
  /** Module specifiers with a trailing `*`, without it. */
  readonly modulePrefixes: readonly string[];
  /** Those of them through which a model is run: not the vector stores alone. */
  readonly modelModules: ReadonlySet<string>;
  /** Those that run what they are given, and ask no model themselves: having one in reach brings no file nearer to a request. */
  readonly modulesAround: ReadonlySet<string>;
  /** Last names of everything billed: `create`, `generateText`. */
  readonly callees: ReadonlySet<string>;
  /** Those of them that each stub bills, by its name. */
  readonly calleesOf: ReadonlyMap<string, ReadonlySet<string>>;
  /** The stubs from whose modules each stub takes declarations, itself included. */
  readonly stubsBehind: ReadonlyMap<string, ReadonlySet<string>>;
  /** Callee chains that are unmistakable without a type: `chat.completions.create`. */
  readonly shapes: readonly Shape[];
}

export interface Shape {
  /** Names from left to right; the receiver stands before them. */
  readonly chain: readonly string[];
  /** Keys that the argument's object literal must have. */
  readonly keys: readonly string[];
}

const MODULE = /^\s*declare module ['"]([^'"]+)['"]/gm;
const RUNS_MODEL = /Call<'(?:chat|completion|agent)'|BaseChatModel|BaseLLM|AiSdk/;
const SOURCE = /from ['"]([^'"]+)['"]/g;
/** In a module of a vector store: having it in reach does not mean that a model is asked, though some can ask one too. */
const STORE = '@store';
/** In front of a module that only runs what it is given: a queue, a framework for jobs. */
const AROUND = /^\/\/ @around\ndeclare module ['"]([^'"]+)['"]/gm;
const CALLEE = /(?:^|[\s{;])(?:static |async )?(\w+)\??\s*(?:<[^;{}]*?>)?\s*\([^;{}]*?\):\s*Call(?:Of)?<([^;]*)>/gm;
const SHAPE = /'([\w.]+)\(([\w,]*)\)'/g;

export function surfaceNames(): SurfaceNames {
  cached ??= readSurfaceNames(stubs);
  return cached;
}
let cached: SurfaceNames | undefined;

function readSurfaceNames(all: readonly Stub[]): SurfaceNames {
  const modules = new Set<string>();
  const modelModules = new Set<string>();
  const callees = new Set<string>();
  const calleesOf = new Map<string, Set<string>>();
  const shapes = new Map<string, Shape>();
  const sources = new Map<string, readonly string[]>();
  const stubOf = new Map<string, string>();
  const stubsAlways = new Set<string>();
  for (const { name: stub, text } of all) {
    for (const block of text.split(/^(?=declare module )/m)) {
      const name = [...block.matchAll(MODULE)][0]?.[1];
      if (name === undefined) continue;
      modules.add(name);
      stubOf.set(name, stub);
      if (name.endsWith('*')) stubsAlways.add(stub);
      const from = [...block.matchAll(SOURCE)].map((match) => match[1] as string);
      if (block.includes(STORE)) continue;
      sources.set(name, from);
      if (RUNS_MODEL.test(block)) modelModules.add(name);
    }
    const own = new Set<string>();
    calleesOf.set(stub, own);
    for (const match of text.matchAll(CALLEE)) {
      own.add(match[1] as string);
      callees.add(match[1] as string);
      for (const shape of shapesIn(match[2] as string)) {
        shapes.set(JSON.stringify(shape), shape);
        stubsAlways.add(stub);
      }
    }
  }
  addImporters(modelModules, sources);
  const modulePrefixes = [...modules].filter((name) => name.endsWith('*')).map((name) => name.slice(0, -1));
  return {
    modules,
    stubOf,
    stubsAlways,
    modelModules,
    modulesAround: new Set(all.flatMap(({ text }) => [...text.matchAll(AROUND)].map((match) => match[1] as string))),
    modulePrefixes,
    callees,
    calleesOf,
    stubsBehind: stubsBehindEach(all, stubOf),
    shapes: [...shapes.values()],
  };
}

function stubsBehindEach(
  all: readonly Stub[],
  stubOf: ReadonlyMap<string, string>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const direct = new Map(
    all.map(({ name, text }) => [
      name,
      [...text.matchAll(SOURCE)].flatMap(([, module]) => stubOf.get(module as string) ?? []),
    ]),
  );
  return new Map(
    all.map(({ name }) => {
      const behind = new Set([name]);
      for (const stub of behind) for (const other of direct.get(stub) ?? []) behind.add(other);
      return [name, behind];
    }),
  );
}

/** A module that takes its calls from one that runs models runs models too. */
function addImporters(modelModules: Set<string>, sources: ReadonlyMap<string, readonly string[]>): void {
  for (const module of modelModules) {
    for (const [name, from] of sources) {
      if (from.includes(module)) modelModules.add(name);
    }
  }
}

/** The shapes written in a `Call<...>`: `'chat.completions.create(model,messages)'`. */
export function shapesIn(text: string): readonly Shape[] {
  return [...text.matchAll(SHAPE)].map((match) => ({
    chain: (match[1] as string).split('.'),
    keys: (match[2] as string).split(',').filter((key) => key !== ''),
  }));
}
