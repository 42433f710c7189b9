import ts from 'typescript';
import { namesOf } from '../calls/function-names.js';
import { isRunning, type RunningFunction } from '../calls/running-functions.js';

/** The names of the functions around a node, innermost first; of a method both `answer` and `ChatService.answer`. */
export function enclosingFunctions(node: ts.Node): readonly string[] {
  const names: string[] = [];
  for (let around = node.parent; around !== undefined; around = around.parent) {
    if (isRunning(around)) names.push(...namesWithClass(around));
  }
  return [...new Set(names)];
}

function namesWithClass(declaration: RunningFunction): readonly string[] {
  const names = namesOf(declaration);
  const { parent } = declaration;
  const owner = ts.isClassLike(parent) ? parent : ts.isPropertyDeclaration(parent) ? parent.parent : undefined;
  const className = owner?.name?.text;
  return className === undefined ? names : [...names, ...names.map((name) => `${className}.${name}`)];
}
