import ts from 'typescript';
import {
  ANY_ELEMENT,
  JSON_TEXT,
  packageDeclaring,
  type Slot,
  slotsOfParameters,
  slotsOfTuple,
  versionsTag,
} from '../../analyzer/calls/slots.js';
import { isInRange } from '../../analyzer/modules/versions.js';
import { membersOf, resultsOf, typesOfParameter, typesOfProperty, valueExports } from './real-members.js';
import type { StubTypes } from './stub-types.js';

/** What was compared, and what a stub says that the real package does not. */
export interface Comparison {
  readonly problems: string[];
  /** Names of the stub that stand on the real types. */
  held: number;
}

interface Pair {
  readonly stub: StubTypes;
  readonly real: ts.TypeChecker;
  /** The installed version of the package that declares something. */
  readonly versionOf: (declaring: string | undefined) => string;
  readonly seen: Set<ts.Type>;
  readonly comparison: Comparison;
}

/** Holds every name that a stub's module declares against the real module of one version. */
export function compareModule(
  stubModule: ts.Symbol,
  realModule: ts.Symbol,
  stub: StubTypes,
  real: ts.TypeChecker,
  versionOf: Pair['versionOf'],
): Comparison {
  const pair: Pair = { stub, real, versionOf, seen: new Set(), comparison: { problems: [], held: 0 } };
  const exports = valueExports(realModule, real);
  for (const [name, symbol] of valueExports(stubModule, stub.checker)) {
    const found = exports.get(name);
    compareMember(name, symbol, found === undefined ? [] : [real.getTypeOfSymbol(found)], name, pair);
    if (found !== undefined) compareTypeParameters(name, symbol, found, pair);
  }
  return pair.comparison;
}

/** `let chain: RunnableBinding<Input, Output>`: with more type arguments than the stub takes, nothing is known of it. */
function compareTypeParameters(name: string, stub: ts.Symbol, real: ts.Symbol, pair: Pair): void {
  const [taken, needed] = [typeParametersOf(stub), typeParametersOf(real)];
  if (taken === undefined || needed === undefined || taken >= needed) return;
  pair.comparison.problems.push(`${name}: may have ${needed} type arguments, the stub takes ${taken}`);
}

/** How many type parameters a class has; `undefined` for what is none. */
function typeParametersOf({ declarations = [] }: ts.Symbol): number | undefined {
  const types = declarations.filter((node) => ts.isClassDeclaration(node) || ts.isInterfaceDeclaration(node));
  return types.length === 0 ? undefined : Math.max(...types.map(({ typeParameters }) => typeParameters?.length ?? 0));
}

/** `reals` are the types that the member has on the real package: none when it is not there. */
function compareMember(name: string, member: ts.Symbol, reals: readonly ts.Type[], path: string, pair: Pair): void {
  const declarations = member.declarations ?? [];
  const isClaimed = declarations.some((declaration) => isDeclaredFor(declaration, pair));
  if (isClaimed && reals.length === 0) return void pair.comparison.problems.push(`${path}: there is no ${name}`);
  if (!isClaimed) {
    const said = declarations.map(versionsTag).join(', ');
    if (reals.length > 0) pair.comparison.problems.push(`${path}: exists, though the stub has it for ${said} only`);
    return;
  }
  pair.comparison.held += 1;
  compareTypes(pair.stub.checker.getTypeOfSymbol(member), reals, path, pair);
}

/** A declaration counts the majors of the package whose module it stands in. */
function isDeclaredFor(declaration: ts.Node, pair: Pair): boolean {
  return isInRange(pair.versionOf(packageDeclaring(declaration)), versionsTag(declaration) ?? '*');
}

function compareTypes(type: ts.Type, reals: readonly ts.Type[], path: string, pair: Pair): void {
  // A list has the platform's members, whatever it holds.
  if (pair.stub.checker.isArrayType(type)) return;
  // `withOptions` of a client gives a client with other type arguments: its members are the same.
  const identity = (type as ts.TypeReference).target ?? type;
  if (type.flags & ts.TypeFlags.Any || pair.seen.has(identity)) return;
  pair.seen.add(identity);
  for (const kind of [ts.SignatureKind.Call, ts.SignatureKind.Construct]) {
    const realSignatures = membersOf(reals, pair.real).flatMap((real) =>
      real.getCallSignatures().length + real.getConstructSignatures().length > 0
        ? pair.real.getSignaturesOfType(real, kind)
        : [],
    );
    for (const signature of pair.stub.checker.getSignaturesOfType(type, kind)) {
      compareSignature(signature, realSignatures, path, pair);
    }
  }
  for (const property of pair.stub.checker.getPropertiesOfType(type)) {
    const { name } = property;
    if (name.startsWith('__') || name === 'prototype' || isExported(property)) continue;
    compareMember(name, property, typesOfProperty(reals, name, pair.real), `${path}.${name}`, pair);
  }
}

/** What CommonJS hangs on a class is the module's, whose exports are compared one by one. */
function isExported({ declarations = [] }: ts.Symbol): boolean {
  return declarations.some(ts.isExportSpecifier);
}

function compareSignature(stub: ts.Signature, reals: readonly ts.Signature[], path: string, pair: Pair): void {
  const { declaration } = stub;
  if (declaration === undefined || ts.isJSDocSignature(declaration) || !isDeclaredFor(declaration, pair)) return;
  if (reals.length === 0) return void pair.comparison.problems.push(`${path}: cannot be called like that`);
  const slots = slotsOf(declaration, pair);
  const placeOf = (slot: Slot) => `${slot.argument}.${slot.path.join('.')}`;
  for (const place of new Set(slots.map(placeOf))) {
    compareSlots(
      slots.filter((slot) => placeOf(slot) === place),
      reals,
      path,
      pair,
    );
  }
  const result = pair.stub.checker.getReturnTypeOfSignature(stub);
  const awaited = pair.stub.checker.getAwaitedType(result) ?? result;
  if (awaited.flags & ts.TypeFlags.Object) compareTypes(awaited, resultsOf(reals, pair.real), `${path}()`, pair);
}

function slotsOf(declaration: ts.SignatureDeclaration, { stub }: Pair): readonly Slot[] {
  const parameters = declaration.parameters.filter(ts.isParameter);
  const [first] = parameters;
  if (first?.dotDotDotToken === undefined || first.type === undefined)
    return slotsOfParameters(parameters, stub.checker);
  const constraint = stub.checker
    .getTypeFromTypeNode(first.type)
    .symbol?.declarations?.find(ts.isTypeParameterDeclaration)?.constraint;
  return constraint === undefined ? [] : slotsOfTuple(constraint, stub.checker);
}

/** All slots of one place: a name whose default, or whose meaning, differs between majors has several. */
function compareSlots(slots: readonly Slot[], reals: readonly ts.Signature[], path: string, pair: Pair): void {
  const [slot] = slots as [Slot, ...Slot[]];
  // What stands in a JSON text has the provider's names, not the package's.
  const json = slot.path.indexOf(JSON_TEXT);
  const names = slot.path.slice(0, json < 0 ? undefined : json).filter((name) => name !== ANY_ELEMENT);
  if (names.some((name) => name.startsWith('__'))) return;
  const shown = `${path}(${slot.argument}${names.map((name) => `.${name}`).join('')})`;
  const isClaimed = slots.some(({ sdk, versions }) => isInRange(pair.versionOf(sdk), versions ?? '*'));
  let types: readonly ts.Type[] = reals.flatMap((signature) => typesOfParameter(signature, slot.argument, pair.real));
  for (const name of names) {
    const holders = types.flatMap((type) => elementsOf(type, slot, pair.real));
    if (isOpen(holders, pair.real)) return;
    types = typesOfProperty(holders, name, pair.real);
  }
  if (types.length > 0 && !isClaimed) {
    const said = slots.map(({ versions }) => versions).join(', ');
    pair.comparison.problems.push(`${shown}: exists, though the stub says that it does not (${said})`);
  } else if (types.length === 0 && isClaimed) {
    pair.comparison.problems.push(`${shown}: the real types have no such parameter`);
  } else if (isClaimed) {
    pair.comparison.held += 1;
  }
}

/** Where a path goes through a list, its elements. */
function elementsOf(type: ts.Type, { path }: Slot, checker: ts.TypeChecker): readonly ts.Type[] {
  if (!path.includes(ANY_ELEMENT)) return [type];
  return membersOf([type], checker).map((single) => single.getNumberIndexType() ?? single);
}

/** Types that take any name say nothing about one. */
function isOpen(types: readonly ts.Type[], checker: ts.TypeChecker): boolean {
  return membersOf(types, checker).some(
    (type) =>
      (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown | ts.TypeFlags.NonPrimitive)) !== 0 ||
      checker.getIndexInfoOfType(type, ts.IndexKind.String) !== undefined,
  );
}
