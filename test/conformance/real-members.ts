import ts from 'typescript';

/** The exports of a module that exist at run time, by name. */
export function valueExports(module: ts.Symbol, checker: ts.TypeChecker): ReadonlyMap<string, ts.Symbol> {
  const found = new Map<string, ts.Symbol>();
  for (const symbol of checker.getExportsOfModule(module)) {
    const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    if (target.flags & ts.SymbolFlags.Value && symbol.name !== 'prototype') found.set(symbol.name, target);
  }
  // `export = X` is what a default import gets.
  const assigned = module.exports?.get(ts.InternalSymbolName.ExportEquals);
  if (assigned !== undefined && !found.has('default')) {
    found.set('default', assigned.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(assigned) : assigned);
  }
  return found;
}

/** The single types behind unions, promises and type parameters. */
export function membersOf(types: readonly ts.Type[], checker: ts.TypeChecker): readonly ts.Type[] {
  return types.flatMap((type) => {
    if (type.isIntersection()) return [type, ...type.types.flatMap((part) => branchesOf(part, checker))];
    if (type.isUnion()) return membersOf(type.types, checker);
    if (type.flags & (ts.TypeFlags.TypeParameter | ts.TypeFlags.Conditional | ts.TypeFlags.IndexedAccess)) {
      const bound = checker.getBaseConstraintOfType(type);
      return bound === undefined || bound === type ? [type] : membersOf([bound], checker);
    }
    return type.flags & (ts.TypeFlags.Null | ts.TypeFlags.Undefined) ? [] : [type];
  });
}

/** Both branches of a type that depends on a type parameter; a branch that depends on the same again is left. */
function branchesOf(type: ts.Type, checker: ts.TypeChecker, seen: readonly ts.Node[] = []): readonly ts.Type[] {
  if (!(type.flags & ts.TypeFlags.Conditional)) return [];
  const { node } = (type as ts.ConditionalType).root;
  if (seen.includes(node)) return [];
  return [node.trueType, node.falseType].flatMap((branchNode) => {
    const branch = checker.getTypeFromTypeNode(branchNode);
    return [branch, ...branchesOf(branch, checker, [...seen, node])];
  });
}

/** The types that a property has on any of some types. */
export function typesOfProperty(types: readonly ts.Type[], name: string, checker: ts.TypeChecker): readonly ts.Type[] {
  return membersOf(types, checker).flatMap((type) => {
    if (type.flags & ts.TypeFlags.Any) return [type];
    const property = checker.getPropertyOfType(type, name);
    return property === undefined || isHidden(property) ? [] : [checker.getTypeOfSymbol(property)];
  });
}

/** The types that an argument may have, in one signature. */
export function typesOfParameter(signature: ts.Signature, index: number, checker: ts.TypeChecker): readonly ts.Type[] {
  const { parameters } = signature;
  const last = parameters.at(-1);
  const declaration = last?.valueDeclaration;
  const hasRest = declaration !== undefined && ts.isParameter(declaration) && declaration.dotDotDotToken !== undefined;
  if (!hasRest || last === undefined || index < parameters.length - 1) {
    const parameter = parameters[index];
    return parameter === undefined ? [] : [checker.getTypeOfSymbol(parameter)];
  }
  return membersOf([checker.getTypeOfSymbol(last)], checker).flatMap((rest): readonly ts.Type[] => {
    const elements = checker.isTupleType(rest) ? checker.getTypeArguments(rest as ts.TypeReference) : undefined;
    const type = elements === undefined ? rest.getNumberIndexType() : elements[index - parameters.length + 1];
    return type === undefined ? [] : [type];
  });
}

/** What signatures give, behind promises. */
export function resultsOf(signatures: readonly ts.Signature[], checker: ts.TypeChecker): readonly ts.Type[] {
  return signatures.map((signature) => {
    const type = checker.getReturnTypeOfSignature(signature);
    return checker.getAwaitedType(type) ?? type;
  });
}

/** Private members and those that by name are none of the user's business. */
export function isHidden(member: ts.Symbol): boolean {
  if (/^[_#]/.test(member.name) || member.name.startsWith('__')) return true;
  const hidden = ts.ModifierFlags.Private | ts.ModifierFlags.Protected;
  return (member.declarations ?? []).some((declaration) => (ts.getCombinedModifierFlags(declaration) & hidden) !== 0);
}
