import type { Stub } from '../program/stub.js';
import { stubs } from '../sdks/index.js';

/**
 * What the stubs name, taken from their text so that a file can be passed over without loading a compiler.
 * `program/` reads the same stubs properly; this is only its filter, and may let through too much.
 */
export interface SurfaceNames {
  /** Module specifiers that a stub stands in for; a trailing `*` stands for any rest. */
  readonly modules: ReadonlySet<string>;
  /** Module specifiers with a trailing `*`, without it. */
  readonly modulePrefixes: readonly string[];
  /** Those of them through which a model is run: not the vector stores alone. */
  readonly modelModules: ReadonlySet<string>;
  /** Last names of everything billed: `create`, `generateText`. */
  readonly callees: ReadonlySet<string>;
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
const RUNS_MODEL =
  /Call<'(?:chat|completion|agent)'|BaseChatModel|BaseLLM|AiSdk|from '@langchain\/(?:openai|anthropic|core\/language_models)/;
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
  const shapes = new Map<string, Shape>();
  for (const { text } of all) {
    for (const block of text.split(/^(?=declare module )/m)) {
      const name = [...block.matchAll(MODULE)][0]?.[1];
      if (name === undefined) continue;
      modules.add(name);
      if (RUNS_MODEL.test(block)) modelModules.add(name);
    }
    for (const match of text.matchAll(CALLEE)) {
      callees.add(match[1] as string);
      for (const shape of shapesIn(match[2] as string)) shapes.set(JSON.stringify(shape), shape);
    }
  }
  const modulePrefixes = [...modules].filter((name) => name.endsWith('*')).map((name) => name.slice(0, -1));
  return { modules, modelModules, modulePrefixes, callees, shapes: [...shapes.values()] };
}

/** The shapes written in a `Call<...>`: `'chat.completions.create(model,messages)'`. */
export function shapesIn(text: string): readonly Shape[] {
  return [...text.matchAll(SHAPE)].map((match) => ({
    chain: (match[1] as string).split('.'),
    keys: (match[2] as string).split(',').filter((key) => key !== ''),
  }));
}
