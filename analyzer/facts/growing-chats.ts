import ts from 'typescript';
import { symbolOf } from './evaluate-variable.js';
import { identifiersNamed, isAssigned, referencesTo } from './references.js';
import type { Scope } from './scope.js';
import { writtenRole } from './written-role.js';

/**
 * Whether `chat.messages` is a conversation by what its file does with it: what the user says and what the model answers are
 * both added to it, it is kept elsewhere in between, and nothing in the file makes it shorter.
 */
export function isGrowingChat(list: ts.PropertyAccessExpression, scope: Scope): boolean {
  const roles = new Set<string>();
  for (const name of identifiersNamed(list.name.text, list.getSourceFile())) {
    const member = memberAt(name);
    if (member === undefined) continue;
    const use = useOf(member);
    if (use === 'shortens') return false;
    for (const role of use) roles.add(role);
  }
  return roles.has('user') && (roles.has('assistant') || roles.has('model')) && isKeptElsewhere(list.expression, scope);
}

function memberAt(name: ts.Identifier): ts.PropertyAccessExpression | undefined {
  const { parent } = name;
  return ts.isPropertyAccessExpression(parent) && parent.name === name ? parent : undefined;
}

/** The roles of the messages that are added here. */
function useOf(member: ts.PropertyAccessExpression): readonly string[] | 'shortens' {
  const { parent } = member;
  if (isAssigned(member) || ts.isElementAccessExpression(parent)) return 'shortens';
  if (!ts.isPropertyAccessExpression(parent)) return isShown(parent) ? [] : 'shortens';
  const { text } = parent.name;
  if (text !== 'push') return /^(?:map|find|some|at|forEach)$/.test(text) ? [] : 'shortens';
  const added = ts.isCallExpression(parent.parent) ? parent.parent.arguments : [];
  return added.flatMap((message) => writtenRole(message) ?? []);
}

/** An option of a request, or what a function gives back. */
function isShown(parent: ts.Node): boolean {
  return ts.isPropertyAssignment(parent) || ts.isReturnStatement(parent) || ts.isConditionalExpression(parent);
}

/** `const chat = chats.get(id)`: not made here, and handed to nothing that might make its list shorter. */
function isKeptElsewhere(owner: ts.Expression, scope: Scope): boolean {
  const symbol = ts.isIdentifier(owner) ? symbolOf(owner, scope) : undefined;
  const declaration = symbol?.valueDeclaration;
  if (symbol === undefined || declaration === undefined || !ts.isVariableDeclaration(declaration)) return false;
  const source = declaration.initializer;
  const isGot = source !== undefined && ts.isCallExpression(source) && /\.get$/.test(source.expression.getText());
  return isGot && referencesTo(symbol, declaration, scope).every(isLookedInto);
}

function isLookedInto(reference: ts.Identifier): boolean {
  const { parent } = reference;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === reference && !isAssigned(parent);
  if (ts.isCallExpression(parent)) return /\.set$/.test(parent.expression.getText());
  return ts.isPrefixUnaryExpression(parent) || ts.isIfStatement(parent) || ts.isConditionalExpression(parent);
}
