import type ts from 'typescript';
import type { Scope } from './scope.js';
import type { Text, Volatile } from './text.js';

/**
 * What an expression is known to be, read from the source without running it. Whatever is not certain is `opaque`:
 * there is no case for a guess.
 */
export type Value =
  | TextValue
  | NumberValue
  | BooleanValue
  | Nothing
  | ObjectValue
  | ArrayValue
  | Made
  | Choice
  | Opaque;

export interface TextValue {
  readonly is: 'text';
  readonly text: Text;
  readonly node: ts.Node;
  /** What `JSON.stringify` made the text from. */
  readonly json?: Value;
}
export interface NumberValue {
  readonly is: 'number';
  readonly value: number;
  readonly node: ts.Node;
}
export interface BooleanValue {
  readonly is: 'boolean';
  readonly value: boolean;
  readonly node: ts.Node;
}
/** `undefined` or `null`: as good as not written. */
export interface Nothing {
  readonly is: 'nothing';
  readonly node: ts.Node;
}
export interface ObjectValue {
  readonly is: 'object';
  readonly node: ts.Node;
  readonly properties: ReadonlyMap<string, Property>;
  /** Why there may be properties beyond these; `undefined` when these are all. */
  readonly open: string | undefined;
  /** Set on the JSON schema that a schema library's object stands for: in the program it is no plain object. */
  readonly schema?: Schema;
}
/** What a schema library knows of a schema beyond its JSON. */
export interface Schema {
  /** The property may be left out. */
  readonly isOptional: boolean;
  /** What stands in where nothing is passed. */
  readonly byDefault: Value | undefined;
  /** What is made of the value that is passed or stands in; without it, it stays as it is. */
  readonly transform?: (value: Value) => Value;
  /** What it was made from: `schema.shape`. */
  readonly shape: ObjectValue | undefined;
}
export interface Property {
  /** Read on demand: most properties of an options object decide nothing. */
  value(): Value;
  /** The expression of the value, or the name itself in shorthand. */
  readonly node: ts.Node;
  readonly name: ts.Node;
}
export interface ArrayValue {
  readonly is: 'array';
  readonly node: ts.Node;
  readonly items: readonly Value[];
  /** Why there may be further items; `undefined` when these are all. */
  readonly open: string | undefined;
  /** Where it is written. */
  readonly scope?: Scope;
}
/** Something that an SDK made: a client, a model handle, a command. What it is made from is read by `carriers.ts`. */
export interface Made {
  readonly is: 'made';
  readonly node: ts.NewExpression | ts.CallExpression;
  readonly scope: Scope;
}
/** One of several, depending on what the program does. */
export interface Choice {
  readonly is: 'choice';
  readonly options: readonly Value[];
  readonly node: ts.Node;
  /** Only data decides between the options: no clock, and no chance. */
  readonly steady?: true | undefined;
}
export interface Opaque {
  readonly is: 'opaque';
  readonly why: string;
  readonly node: ts.Node;
  readonly volatile: Volatile | undefined;
  /** Set more than once: not even its type, which is that of the first value, can be relied on. */
  readonly varies?: true;
  /** Its name, where another option of the choice stands in for it as long as nobody sets it: `process.env.MODEL`. */
  readonly unset?: string;
  /** A text that may stand in its place, and what must not be set for that. Nothing but texts is assumed so. */
  readonly otherwise?: Otherwise;
  /** The function that it is, where that is written out. */
  readonly written?: { readonly fn: ts.FunctionLikeDeclaration; readonly scope: Scope };
  /** The same for as long as the program runs. */
  readonly steady?: true;
}

export interface Otherwise {
  readonly value: () => Value;
  readonly unset: string;
  /** What is not known among these values is what must not be set. */
  readonly isSample?: true;
}

export function opaque(node: ts.Node, why: string, volatile?: Volatile): Opaque {
  return { is: 'opaque', why, node, volatile };
}

/** Flattens nested choices; a choice of one is that one. */
export function choiceOf(options: readonly Value[], node: ts.Node): Value {
  const [only] = options;
  if (only?.is === 'choice' && options.length === 1) return withOptions(only, only.options, node);
  const flat = options.flatMap((option) => (option.is === 'choice' ? option.options : [option]));
  return flat.length === 1 ? (flat[0] as Value) : { is: 'choice', options: flat, node };
}

/** The same choice between other values. Why it is made is not asked before somebody does. */
export function withOptions(choice: Choice, options: readonly Value[], node = choice.node): Choice {
  return {
    is: 'choice',
    node,
    options,
    get steady(): true | undefined {
      return choice.steady;
    },
  };
}

/** All values that may be meant. */
export function optionsOf(value: Value): readonly Value[] {
  return value.is === 'choice' ? value.options : [value];
}
