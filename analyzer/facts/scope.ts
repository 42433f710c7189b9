import type ts from 'typescript';
import type { FilesInSight } from '../program/checked-program.js';
import { rememberingChecker } from '../program/remembering-checker.js';
import type { FoundChange } from './amendments.js';
import type { Place } from './fact.js';
import type { Value } from './value.js';

/** What evaluation may look at: the checker, the arguments of the functions it has stepped into, and how much is left. */
export interface Scope {
  readonly checker: ts.TypeChecker;
  readonly parameters: ReadonlyMap<ts.ParameterDeclaration | ts.VariableDeclaration, Argument>;
  /** What `this` is where it is not the object that makes the call: of this class and made by the code at hand, or `another`. */
  readonly instance?: ts.ClassLikeDeclaration | 'another';
  /** What has been evaluated with these parameters. */
  readonly known: Map<ts.Node, Value>;
  /** Functions stepped into; evaluation gives up past `MAX_DEPTH`. */
  readonly depth: number;
  /** The class of the object whose method is stepped into, where it is made in sight: `this` may have members of its own. */
  readonly receiverClass?: ts.ClassLikeDeclaration;
  /** The text of a file that the code of `reader` reads when it runs. */
  readonly readFile: (path: string, reader: string) => string | undefined;
  readonly work: Work;
}

/** A parameter's argument, to be read in the scope of its caller. */
export interface Argument {
  /** What is passed as an expression of its own; `undefined` where none stands for it. */
  readonly node: ts.Expression | undefined;
  /** What is passed otherwise: an element of a list that is spread, a list for `...rest`. Without both, nothing is passed. */
  readonly value?: Value;
  readonly scope: Scope;
}

/** Shared by all scopes of one analysis. */
export interface Work {
  readonly inSight: FilesInSight;
  /** Nodes under evaluation, so that a cycle of constants ends. */
  readonly active: Set<ts.Node>;
  /** Steps left for the call at hand. Evaluation gives up at zero: branching recursion would take forever. */
  steps: number;
  /** JSON files that were read, as expressions; `undefined` for what is no JSON. */
  readonly json: Map<string, ts.Expression | undefined>;
  readonly references: Map<ts.Symbol, readonly ts.Identifier[]>;
  readonly changes: Map<ts.Symbol, readonly FoundChange[]>;
  /** Values as they are behind a call that they came through; without it, lists that hold each other would be walked forever. */
  readonly throughCalls: WeakMap<ts.Node, WeakMap<Value, Value>>;
}

export const MAX_DEPTH = 8;

/** Without `readFile`, files that code reads stay unknown. */
export function rootScope(inSight: FilesInSight, readFile: Scope['readFile'] = () => undefined): Scope {
  const work: Work = {
    inSight,
    active: new Set(),
    steps: MAX_STEPS,
    json: new Map(),
    references: new Map(),
    changes: new Map(),
    throughCalls: new WeakMap(),
  };
  return {
    checker: rememberingChecker(inSight.program.getTypeChecker()),
    parameters: new Map(),
    known: new Map(),
    depth: 0,
    readFile,
    work,
  };
}

/** Far more than the largest prompt of real code takes. */
const MAX_STEPS = 50_000;

/** To be called before each call is read: what one call used up must not cost the next its facts. */
export function renewSteps({ work }: Scope): void {
  work.steps = MAX_STEPS;
}

export function placeOf(node: ts.Node): Place {
  const file = node.getSourceFile();
  return { file: file.fileName, start: node.getStart(file), end: node.getEnd() };
}

/** An expression as a person would name it, on one line and not longer than `limit` characters. */
export function nameOf(node: ts.Node, limit = 48): string {
  const text = node
    .getText()
    .slice(0, limit * 4)
    .replace(/\s+/g, ' ');
  return text.length > limit ? `${text.slice(0, limit - 1)}…` : text;
}
