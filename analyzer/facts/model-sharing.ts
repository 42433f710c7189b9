import ts from 'typescript';
import { isInside } from '../program/is-inside.js';
import type { Fact } from './fact.js';
import { isAmongExports } from './function-uses.js';
import type { Layers } from './layer.js';
import { nodeAt } from './node-at.js';
import { isAssigned, isChangedAt, referencesTo } from './references.js';
import type { Scope } from './scope.js';

/**
 * Whether code besides this call may ask the model that is written for it: through a constant, a model handle or a client that is
 * exported or used elsewhere. Another id there would be another one for all of them.
 */
export function isModelShared(call: ts.CallExpression, model: Fact<string>, layers: Layers, scope: Scope): boolean {
  const at = model.is === 'known' || model.is === 'oneOf' ? model.at : undefined;
  if (at === undefined) return false;
  const own = [call.getSourceFile(), ...layers.flatMap(({ node }) => node?.getSourceFile() ?? [])];
  const file = own.find(({ fileName }) => fileName === at.file);
  const written = file && nodeAt(file, at);
  if (written === undefined) return true;
  const steps = layers.flatMap(({ node }) => (node === undefined || node === call ? [] : [node]));
  return isUsedElsewhere(written, { call, steps, scope }, new Set());
}

interface Way {
  readonly call: ts.CallExpression;
  /** What is made on the way from the model's id to the call: a handle, a client. */
  readonly steps: readonly ts.Node[];
  readonly scope: Scope;
}

function isUsedElsewhere(node: ts.Node, way: Way, seen: Set<ts.Node>): boolean {
  if (isInside(node, way.call) || seen.has(node)) return false;
  seen.add(node);
  const holder = holderOf(node, way.scope);
  const symbol = holder?.name && way.scope.checker.getSymbolAtLocation(holder.name);
  if (holder === undefined || symbol === undefined) return true;
  if (isAmongExports(symbol, holder.getSourceFile(), way.scope)) return true;
  return referencesTo(symbol, holder, way.scope).some((use) => {
    if (isInside(use, way.call) || isChangedAt(use) || ts.isTypeQueryNode(use.parent)) return false;
    const step = way.steps.find((made) => isInside(use, made));
    return step === undefined || isUsedElsewhere(step, way, seen);
  });
}

type Holder = ts.VariableDeclaration | ts.ParameterDeclaration | ts.PropertyDeclaration | ts.FunctionDeclaration;

/** What gives a value to whoever names it, where that is told by its name alone. */
function holderOf(node: ts.Node, scope: Scope): Holder | undefined {
  for (let current = node; current.parent !== undefined; current = current.parent) {
    const { parent } = current;
    if (isHolder(parent)) return isTold(parent) ? parent : undefined;
    if (ts.isClassElement(parent)) return undefined;
    if (ts.isBinaryExpression(parent) && isAssigned(parent.left)) return assignedTo(parent.left, scope);
  }
  return undefined;
}

function isHolder(node: ts.Node): node is Holder {
  return (
    ts.isVariableDeclaration(node) ||
    ts.isParameter(node) ||
    ts.isPropertyDeclaration(node) ||
    ts.isFunctionDeclaration(node)
  );
}

/** Whoever has an object can read its fields, unless they are private; a parameter that is a field as well has two symbols. */
function isTold(holder: Holder): boolean {
  if (ts.isParameter(holder)) return ts.isIdentifier(holder.name) && (holder.modifiers ?? []).length === 0;
  if (!ts.isPropertyDeclaration(holder)) return holder.name !== undefined && ts.isIdentifier(holder.name);
  return ts.isIdentifier(holder.name) && (ts.getCombinedModifierFlags(holder) & ts.ModifierFlags.Private) !== 0;
}

function assignedTo(target: ts.Expression, { checker }: Scope): Holder | undefined {
  const name = ts.isPropertyAccessExpression(target) ? target.name : target;
  const declaration = checker.getSymbolAtLocation(name)?.valueDeclaration;
  return declaration !== undefined && isHolder(declaration) && isTold(declaration) ? declaration : undefined;
}
