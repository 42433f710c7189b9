// The little of the standard library that typing a client through real code needs. The checker runs with `noLib`:
// the full library would cost more time than all user code together.
interface Array<T> {
  readonly length: number;
  [index: number]: T;
  map<U>(f: (value: T, index: number, array: T[]) => U): U[];
  flatMap<U>(f: (value: T, index: number, array: T[]) => U | readonly U[]): U[];
  filter(f: (value: T, index: number, array: T[]) => any): T[];
  find(f: (value: T, index: number, array: T[]) => any): T;
  at(index: number): T;
  slice(start?: number, end?: number): T[];
  concat(...items: any[]): T[];
  forEach(f: (value: T, index: number, array: T[]) => any): void;
  reduce<U>(f: (sum: U, value: T, index: number, array: T[]) => U, start?: U): U;
  pop(): T;
  shift(): T;
  reverse(): T[];
  sort(compare?: (a: T, b: T) => any): T[];
  entries(): IterableIterator<[number, T]>;
  values(): IterableIterator<T>;
  [Symbol.iterator](): IterableIterator<T>;
  [name: string]: any;
}
interface ReadonlyArray<T> {
  readonly length: number;
  readonly [index: number]: T;
  map<U>(f: (value: T, index: number, array: readonly T[]) => U): U[];
  filter(f: (value: T, index: number, array: readonly T[]) => any): T[];
  find(f: (value: T, index: number, array: readonly T[]) => any): T;
  at(index: number): T;
  forEach(f: (value: T, index: number, array: readonly T[]) => any): void;
  [Symbol.iterator](): IterableIterator<T>;
}
interface ArrayConstructor {
  new <T = any>(...items: T[]): T[];
  <T = any>(...items: T[]): T[];
  from<T>(source: Iterable<T> | ArrayLike<T>): T[];
  from<T, U>(source: Iterable<T> | ArrayLike<T>, f: (value: T, index: number) => U): U[];
  from<U = any>(source: any, f?: (value: any, index: number) => U): U[];
  isArray(value: any): value is any[];
  of<T>(...items: T[]): T[];
}
declare var Array: ArrayConstructor;
interface String {
  readonly length: number;
  [name: string]: any;
}
interface Number {
  [name: string]: any;
}
interface Boolean {
  [name: string]: any;
}
interface RegExp {
  [name: string]: any;
}
interface Object {
  [name: string]: any;
}
interface IArguments {
  readonly length: number;
  [index: number]: any;
}
interface Function {
  readonly name: string;
  [name: string]: any;
}
interface CallableFunction extends Function {
  bind<T>(this: T, thisArg: any, ...bound: any[]): T;
  call<A extends any[], R>(this: (...args: A) => R, thisArg: any, ...args: A): R;
  apply<A extends any[], R>(this: (...args: A) => R, thisArg: any, args?: A): R;
}
interface NewableFunction extends Function {}
type ThisType<T> = {};
interface TemplateStringsArray extends ReadonlyArray<string> {
  readonly raw: readonly string[];
}

interface SymbolConstructor {
  readonly iterator: unique symbol;
  readonly asyncIterator: unique symbol;
  (name?: any): symbol;
}
declare var Symbol: SymbolConstructor;
interface Symbol {
  [name: string]: any;
}
interface IteratorResult<T> {
  done?: boolean;
  value: T;
}
interface Iterator<T> {
  next(value?: any): IteratorResult<T>;
}
interface Iterable<T> {
  [Symbol.iterator](): Iterator<T>;
}
interface IterableIterator<T> extends Iterator<T> {
  [Symbol.iterator](): IterableIterator<T>;
}
interface AsyncIterator<T> {
  next(value?: any): Promise<IteratorResult<T>>;
}
interface AsyncIterable<T> {
  [Symbol.asyncIterator](): AsyncIterator<T>;
}
interface AsyncIterableIterator<T> extends AsyncIterator<T> {
  [Symbol.asyncIterator](): AsyncIterableIterator<T>;
}
interface Generator<T = any, R = any, N = any> extends Iterator<T> {
  [Symbol.iterator](): Generator<T, R, N>;
}
interface AsyncGenerator<T = any, R = any, N = any> extends AsyncIterator<T> {
  [Symbol.asyncIterator](): AsyncGenerator<T, R, N>;
}

interface PromiseLike<T> {
  then<R = T>(done?: (value: T) => R | PromiseLike<R>, failed?: (why: any) => any): PromiseLike<R>;
}
interface Promise<T> {
  then<R = T>(done?: (value: T) => R | PromiseLike<R>, failed?: (why: any) => any): Promise<R>;
  catch(failed?: (why: any) => any): Promise<T>;
  finally(done?: () => any): Promise<T>;
}
interface PromiseConstructor {
  new <T = any>(run: (resolve: (value?: T | PromiseLike<T>) => void, reject: (why?: any) => void) => void): Promise<T>;
  resolve<T = any>(value?: T | PromiseLike<T>): Promise<T>;
  reject(why?: any): Promise<never>;
  all<const T extends readonly unknown[]>(values: T): Promise<{ -readonly [K in keyof T]: Awaited<T[K]> }>;
  race<T>(values: readonly (T | PromiseLike<T>)[]): Promise<Awaited<T>>;
  [name: string]: any;
}
declare var Promise: PromiseConstructor;
type Awaited<T> = T extends { then(done: infer F, ...rest: any): any }
  ? F extends (value: infer V, ...rest: any) => any
    ? Awaited<V>
    : never
  : T;

interface Map<K, V> {
  get(key: K): V;
  set(key: K, value: V): this;
  has(key: K): boolean;
  values(): IterableIterator<V>;
  forEach(f: (value: V, key: K) => any): void;
  [name: string]: any;
}
interface MapConstructor {
  new <K = any, V = any>(entries?: any): Map<K, V>;
}
declare var Map: MapConstructor;
interface WeakMap<K, V> {
  get(key: K): V;
  set(key: K, value: V): this;
  [name: string]: any;
}
interface WeakMapConstructor {
  new <K = any, V = any>(entries?: any): WeakMap<K, V>;
}
declare var WeakMap: WeakMapConstructor;
interface Set<T> {
  has(value: T): boolean;
  add(value: T): this;
  forEach(f: (value: T) => any): void;
  [Symbol.iterator](): IterableIterator<T>;
  [name: string]: any;
}
interface SetConstructor {
  new <T = any>(values?: any): Set<T>;
}
declare var Set: SetConstructor;

type Partial<T> = { [K in keyof T]?: T[K] };
type Required<T> = { [K in keyof T]-?: T[K] };
type Readonly<T> = { readonly [K in keyof T]: T[K] };
type Pick<T, K extends keyof T> = { [P in K]: T[P] };
type Record<K extends keyof any, T> = { [P in K]: T };
type Exclude<T, U> = T extends U ? never : T;
type Extract<T, U> = T extends U ? T : never;
type Omit<T, K extends keyof any> = Pick<T, Exclude<keyof T, K>>;
type NonNullable<T> = T & {};
type Parameters<T> = T extends (...args: infer P) => any ? P : never;
type ConstructorParameters<T> = T extends new (...args: infer P) => any ? P : never;
type ReturnType<T> = T extends (...args: any) => infer R ? R : any;
type InstanceType<T> = T extends new (...args: any) => infer R ? R : any;

interface ObjectConstructor {
  freeze<const T>(value: T): T;
  assign<T, U>(target: T, source: U): T & U;
  keys(value: any): string[];
  values<T = any>(value: { [key: string]: T } | ArrayLike<T>): T[];
  entries<T = any>(value: { [key: string]: T } | ArrayLike<T>): [string, T][];
  [name: string]: any;
}
interface ArrayLike<T> {
  readonly length: number;
  readonly [index: number]: T;
}
declare var Object: ObjectConstructor;
declare var JSON: any;
declare var Math: any;
declare var Date: any;
declare var console: any;
declare var process: any;
declare var globalThis: any;
declare var crypto: any;
declare var performance: any;
declare var undefined: undefined;
declare function structuredClone<T>(value: T): T;
