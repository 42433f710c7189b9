import ts from 'typescript';
import { walk } from '../program/walk.js';
import { changesTo } from './amendments.js';
import { skipWrapping } from './evaluate.js';
import { symbolOf } from './evaluate-variable.js';
import { isAmongExports } from './function-uses.js';
import { isField, mayBeBounded } from './kept-fields.js';
import { isCompared } from './list-uses.js';
import { accessOf, referencesTo } from './references.js';
import { rootOf } from './root-of.js';
import type { Scope } from './scope.js';
import { writtenRole } from './written-role.js';

/**
 * Whether a list that a module or an object keeps is a conversation by what its file does with it: functions add what they are
 * asked and what the model answers, and nothing in the file makes the list shorter, looks at its length or hands it out.
 */
export function isGrowingList(symbol: ts.Symbol, declaration: ts.Declaration, scope: Scope): boolean {
  if (!isKept(symbol, declaration, scope)) return false;
  if (referencesTo(symbol, declaration, scope).some((use) => isOutOfSight(accessOf(use)))) return false;
  const changes = changesTo(symbol, declaration, scope);
  const added = changes.flatMap((change) => (change.kind === 'push' ? change.values : []));
  return changes.every(({ kind }) => kind === 'push') && isConversation(added, scope);
}

/** Whether what is added to a list is what somebody asks and what the model answers, however often that was before. */
export function isConversation(added: readonly ts.Expression[], scope: Scope): boolean {
  const asked = added.filter((message) => isQuestion(message, scope));
  return asked.length > 0 && added.some(isAnswer) && !asked.some(isTurnedAway);
}

/** `if (this.turns >= MAX_TURNS) throw ...`: a number may end the conversation. */
function isTurnedAway(question: ts.Expression): boolean {
  const asking = ts.findAncestor(question, ts.isFunctionLike);
  let isCounted = false;
  if (asking !== undefined)
    walk(asking, (node) => {
      if (ts.isIfStatement(node) && leaves(node.thenStatement) && comparesNumbers(node.expression)) isCounted = true;
    });
  return isCounted;
}

function leaves(statement: ts.Statement): boolean {
  const last = ts.isBlock(statement) ? statement.statements.at(-1) : statement;
  return last !== undefined && (ts.isThrowStatement(last) || ts.isReturnStatement(last));
}

/** The length of a question is no number of questions. */
function comparesNumbers(condition: ts.Expression): boolean {
  return /[<>]/.test(condition.getText().replace(/=>|\S+\.length\s*[<>]=?\s*\S+/g, ''));
}

function isKept(symbol: ts.Symbol, declaration: ts.Declaration, scope: Scope): boolean {
  if (isField(declaration)) return !mayBeBounded({ symbol, declaration }, scope);
  return isKeptByModule(declaration) && !isAmongExports(symbol, declaration.getSourceFile(), scope);
}

/** A variable at the top of its file. */
export function isKeptByModule(declaration: ts.Declaration): boolean {
  if (!ts.isVariableDeclaration(declaration)) return false;
  const statement = declaration.parent.parent;
  return ts.isVariableStatement(statement) && ts.isSourceFile(statement.parent);
}

/** Other code may bound the list from here on: it is exported or given back, or its length decides something. */
function isOutOfSight(reference: ts.Expression): boolean {
  const { parent } = reference;
  if (ts.isPropertyAccessExpression(parent)) return isCompared(reference);
  if (ts.isReturnStatement(parent) || ts.isArrowFunction(parent)) return true;
  return ts.findAncestor(reference, isCommonJsExport) !== undefined;
}

/** `module.exports = { ... }`, `exports.history = ...` */
function isCommonJsExport(node: ts.Node): boolean {
  return ts.isBinaryExpression(node) && /^(?:module\.)?exports\b/.test(node.left.getText());
}

/** A message of the user with something in it that a function is given each time. What a tool gives back is none. */
function isQuestion(message: ts.Expression, scope: Scope): boolean {
  if (writtenRole(message) !== 'user' || /tool|function/i.test(message.getText())) return false;
  let isGiven = false;
  walk(message, (node) => {
    isGiven ||= ts.isIdentifier(node) && comesIn(node, scope);
  });
  return isGiven;
}

/** A parameter, or what is taken out of one; or what a person types: `await rl.question('> ')`. */
function comesIn(name: ts.Identifier, scope: Scope): boolean {
  const declaration = symbolOf(name, scope)?.valueDeclaration;
  const variable = declaration && ts.findAncestor(declaration, isBound);
  if (variable === undefined) return false;
  if (ts.isParameter(variable)) return !isOfElement(variable) && !ts.isConstructorDeclaration(variable.parent);
  const source = variable.initializer && skipWrapping(variable.initializer);
  if (source === undefined) return false;
  const root = rootOf(source);
  const from = ts.isIdentifier(root) ? symbolOf(root, scope)?.valueDeclaration : undefined;
  return isTyped(source) || (from !== undefined && ts.isParameter(from) && !isOfElement(from));
}

function isBound(node: ts.Node): node is ts.ParameterDeclaration | ts.VariableDeclaration {
  return ts.isParameter(node) || ts.isVariableDeclaration(node);
}

function isTyped(source: ts.Expression): boolean {
  return ts.isCallExpression(source) && /(?:^|\.)(?:question|prompt)$/.test(source.expression.getText());
}

/** `words.forEach((word) => ...)`: what stands in a list has an end. */
function isOfElement({ parent }: ts.ParameterDeclaration): boolean {
  const call = parent.parent;
  const callee = ts.isCallExpression(call) ? call.expression : undefined;
  return (
    callee !== undefined &&
    ts.isPropertyAccessExpression(callee) &&
    /^(?:forEach|map|flatMap|filter|reduce|then)$/.test(callee.name.text)
  );
}

/** A message with the model's role, or the one that the answer holds: `choices[0].message`. */
function isAnswer(message: ts.Expression): boolean {
  const role = writtenRole(message);
  const expression = skipWrapping(message);
  const isOfChoice = ts.isPropertyAccessExpression(expression) && expression.name.text === 'message';
  return role === 'assistant' || role === 'model' || isOfChoice;
}
