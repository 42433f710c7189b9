/** A place in a source file. `start` and `end` are UTF-16 offsets into the text as the host gave it. */
export interface Place {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

/**
 * What is known of one setting. The four cases are never mixed up: `absent` is proof that nothing is set (and
 * carries what the installed SDK then does), `unknown` is honest ignorance and carries the reason.
 */
export type Fact<T> = Known<T> | OneOf<T> | Absent<T> | Unknown;

export interface Known<T> {
  readonly is: 'known';
  readonly value: T;
  /** Where the value is written; `undefined` when no source line decides it (the type alone does). */
  readonly at: Place | undefined;
}
export interface OneOf<T> {
  readonly is: 'oneOf';
  readonly values: readonly T[];
  readonly at: Place | undefined;
  /** These values stand in for what may be set instead: "process.env.MODEL". Absent when no other value is possible. */
  readonly unset?: readonly string[];
}
export interface Absent<T> {
  readonly is: 'absent';
  /** What the SDK does then, for the installed version; `null` when nothing is sent or it is not documented. */
  readonly default: T | null;
}
export interface Unknown {
  readonly is: 'unknown';
  /** Completes the sentence "not known: ...". */
  readonly why: string;
  /** What may not be set at all, so that something else stands in for it: "process.env.MODEL". */
  readonly unset?: string;
  /** It is provably not set; what the SDK then does is what is not known. */
  readonly isNotSet?: true;
}

export function known<T>(value: T, at?: Place): Known<T> {
  return { is: 'known', value, at };
}
export function absent<T>(byDefault: T | null = null): Absent<T> {
  return { is: 'absent', default: byDefault };
}
export function unknown(why: string, unset?: string): Unknown {
  return unset === undefined ? { is: 'unknown', why } : { is: 'unknown', why, unset };
}
/** Nothing is set, and what the SDK then does depends on what is not known. */
export function unknownDefault(why: string): Unknown {
  return { is: 'unknown', why, isNotSet: true };
}
/** One value is `known`, several are `oneOf`; equal values count once. */
export function oneOf<T>(values: readonly T[], at?: Place): Known<T> | OneOf<T> {
  const distinct = [...new Set(values)];
  return distinct.length === 1 ? known(distinct[0] as T, at) : { is: 'oneOf', values: distinct, at };
}
/** Values that stand in for something that may be set: never `known`, for others are possible. */
export function byDefault<T>(values: readonly T[], unset: readonly string[], at?: Place): OneOf<T> {
  return { is: 'oneOf', values: [...new Set(values)], at, unset: [...new Set(unset)] };
}

/** The value in force: what is set, else the SDK's default. `undefined` when it is not one known value. */
export function effective<T>(fact: Fact<T>): T | undefined {
  if (fact.is === 'known') return fact.value;
  if (fact.is === 'absent') return fact.default ?? undefined;
  return undefined;
}
/** All values the fact allows, or `undefined` when they are not all known. */
export function possibleValues<T>(fact: Fact<T>): readonly T[] | undefined {
  return assumptionOf(fact) === undefined ? namedValues(fact) : undefined;
}
/** The least of all values that a fact allows: so much is certain. `undefined` when they are not all known. */
export function leastPossible(fact: Fact<number>): number | undefined {
  const values = possibleValues(fact);
  return values && Math.min(...values);
}
/** The values the code names, others being possible where `assumptionOf` says so; `undefined` when it names none. */
export function namedValues<T>(fact: Fact<T>): readonly T[] | undefined {
  if (fact.is === 'oneOf') return fact.values;
  const value = effective(fact);
  return value === undefined ? undefined : [value];
}
/** What the named values take for granted: "process.env.MODEL is not set". */
export function assumptionOf<T>(fact: Fact<T>): string | undefined {
  const unset = fact.is === 'oneOf' ? fact.unset : undefined;
  return unset && `${unset.join(' and ')} ${unset.length > 1 ? 'are' : 'is'} not set`;
}
