import ts from 'typescript';
import { isHidden, membersOf, valueExports } from './real-members.js';

/** How far down from an export a method is still looked for: `client.beta.chat.completions.create`. */
const MAX_DEPTH = 6;

/**
 * The paths of everything in a package's module that answers later: a promise, a stream, or an object that holds one.
 * Whatever asks a model is among them.
 */
export function asynchronousPaths(module: ts.Symbol, packageName: string, checker: ts.TypeChecker): readonly string[] {
  const found: string[] = [];
  const seen = new Set<ts.Type | ts.Symbol>();
  const exports = [...valueExports(module, checker)];
  // Most default exports have a name of their own too, which says more.
  for (const [name, symbol] of exports.toSorted(([a], [b]) => Number(a === 'default') - Number(b === 'default'))) {
    visit(checker.getTypeOfSymbol(symbol), name, 1);
  }
  return found;

  function visit(type: ts.Type, path: string, depth: number): void {
    if (depth > MAX_DEPTH) return;
    for (const signature of type.getCallSignatures())
      visitResult(checker.getReturnTypeOfSignature(signature), path, depth);
    for (const signature of type.getConstructSignatures()) {
      const made = checker.getReturnTypeOfSignature(signature);
      if (isOfPackage(made, packageName)) visitMembers(made, path, depth);
    }
    if (isOfPackage(type, packageName) || type.getConstructSignatures().length > 0) visitMembers(type, path, depth);
  }

  function visitResult(result: ts.Type, path: string, depth: number): void {
    if (isAsynchronous(result, checker) && found.at(-1) !== path) found.push(path);
    const made = checker.getAwaitedType(result) ?? result;
    for (const type of membersOf([made], checker)) {
      if (isOfPackage(type, packageName)) visitMembers(type, `${path}()`, depth + 1);
    }
  }

  function visitMembers(type: ts.Type, path: string, depth: number): void {
    // A class is looked at once, whichever way one gets at its objects.
    const isNamed = (type.symbol?.flags ?? 0) & (ts.SymbolFlags.Class | ts.SymbolFlags.Interface);
    const identity = isNamed && type.getConstructSignatures().length === 0 ? type.symbol : type;
    if (depth > MAX_DEPTH || seen.has(identity)) return;
    seen.add(identity);
    for (const member of checker.getPropertiesOfType(type)) {
      if (isHidden(member) || member.name === 'prototype') continue;
      const memberType = checker.getTypeOfSymbol(member);
      for (const single of membersOf([memberType], checker)) {
        if (single.flags & ts.TypeFlags.Object) visit(single, `${path}.${member.name}`, depth + 1);
      }
    }
  }
}

/** A promise with something added, `Promise<T> & { withResponse() }`, is one too. */
const STRUCTURED = ts.TypeFlags.Object | ts.TypeFlags.Intersection;

function isAsynchronous(type: ts.Type, checker: ts.TypeChecker): boolean {
  return membersOf([type], checker).some((single) => {
    if (isLater(single, checker)) return true;
    // `streamText` gives an object of promises at once.
    return (
      (single.flags & ts.TypeFlags.Object) !== 0 &&
      checker
        .getPropertiesOfType(single)
        .some((property) => property.name !== 'prototype' && isLater(checker.getTypeOfSymbol(property), checker))
    );
  });
}

function isLater(type: ts.Type, checker: ts.TypeChecker): boolean {
  return membersOf([type], checker).some(
    (single) =>
      (single.flags & STRUCTURED) !== 0 &&
      checker.getPropertiesOfType(single).some(({ name }) => name === 'then' || name.startsWith('__@asyncIterator')),
  );
}

function isOfPackage(type: ts.Type, packageName: string): boolean {
  return (type.symbol?.declarations ?? []).some((declaration) =>
    declaration.getSourceFile().fileName.includes(`/node_modules/${packageName}/`),
  );
}

/** Whether a stub has a member under a path of its own, not merely through an index signature. */
export function stubHas(module: ts.Symbol, path: string, checker: ts.TypeChecker): boolean {
  const [first = '', ...rest] = path.split('.');
  const exported = valueExports(module, checker).get(first.replaceAll('()', ''));
  if (exported === undefined) return false;
  let types: readonly ts.Type[] = step(checker.getTypeOfSymbol(exported), first, checker);
  for (const segment of rest) {
    const name = segment.replaceAll('()', '');
    types = types.flatMap((type) => {
      const made = type.getConstructSignatures().map((signature) => checker.getReturnTypeOfSignature(signature));
      return [type, ...made].flatMap((holder) => {
        const property = checker.getPropertyOfType(holder, name);
        return property === undefined ? [] : step(checker.getTypeOfSymbol(property), segment, checker);
      });
    });
  }
  return types.some((type) => type.getCallSignatures().length > 0);
}

/** A type, or behind `()` what calling it gives. */
function step(type: ts.Type, segment: string, checker: ts.TypeChecker): readonly ts.Type[] {
  if (!segment.endsWith('()')) return [type];
  return type.getCallSignatures().map((signature) => {
    const result = checker.getReturnTypeOfSignature(signature);
    return checker.getAwaitedType(result) ?? result;
  });
}

/** Whether a pattern of a left-out list means a path: `*` is one name, `**` any rest, `module:` in front one module. */
export function isMeant(pattern: string, module: string, path: string): boolean {
  const [, inModule, names = ''] = /^(?:([^:]*):)?(.*)$/.exec(pattern) ?? [];
  if (inModule !== undefined && inModule !== module) return false;
  const source = names
    .replaceAll(/[.()$+?[\]{}|^\\]/g, '\\$&')
    .replaceAll('**', '\u0000')
    .replaceAll('*', '[^.]*')
    .replaceAll('\u0000', '.*');
  return new RegExp(`^${source}$`).test(path);
}
