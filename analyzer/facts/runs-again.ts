import ts from 'typescript';
import { functionsRunning } from '../calls/running-functions.js';
import { callOfName, usesOfFunction } from './function-uses.js';
import type { Scope } from './scope.js';

/** Read once when the module loads or the object is made: the same for every request after that. */
export function runsOnce(node: ts.Node): boolean {
  const around = surroundings(node);
  return around === undefined || (!ts.isFunctionLike(around) && !isLoop(around)) || ts.isConstructorDeclaration(around);
}

/** What decides how often a node runs: the nearest function, class member or, outside of all functions, loop. */
export function surroundings(node: ts.Node): ts.Node | undefined {
  let loop: ts.Node | undefined;
  for (let { parent } = node, child = node; parent !== undefined; child = parent, { parent } = parent) {
    if (ts.isFunctionLike(parent) || ts.isPropertyDeclaration(parent) || ts.isClassStaticBlockDeclaration(parent))
      return parent;
    if (isLoop(parent) && parent.statement === child) loop ??= parent;
  }
  return loop;
}

function isLoop(node: ts.Node): node is ts.IterationStatement {
  return ts.isIterationStatement(node, false);
}

/**
 * Whether a variable gets its value anew for every run of what stands at `use`. A module's variable does not, nor does one
 * that a function was given along when it was made: `function createBot() { const id = ...; return () => id }`.
 */
export function isSetAnew(declaration: ts.Declaration, use: ts.Node, scope: Scope): boolean {
  const around = surroundings(declaration);
  if (around === undefined) return false;
  if (isLoop(around)) return around.pos <= use.pos && use.end <= around.end;
  return ts.isFunctionLike(around) && runsWithin(use, around, scope);
}

/** Whether each run of what stands at `node` is part of one run of the function. */
function runsWithin(node: ts.Node, owner: ts.SignatureDeclaration, scope: Scope): boolean {
  const seen = new Set<ts.SignatureDeclaration>();
  const waiting: (ts.Node | undefined)[] = [node];
  for (const place of waiting) {
    const running = place === undefined ? [] : functionsRunning(place);
    if (running.some((declaration) => declaration === owner)) continue;
    const outermost = running.at(-1);
    if (outermost === undefined) return false;
    if (seen.has(outermost)) continue;
    seen.add(outermost);
    const uses = usesOfFunction(outermost, scope);
    if (uses.length === 0) return false;
    waiting.push(...uses.map(callOfName));
  }
  return true;
}

/** Whether an assignment has certainly run, in the same run of the same function, when `use` is reached. */
export function isSetBefore(assignment: ts.Node, use: ts.Node): boolean {
  const statement = assignment.parent;
  const block = statement.parent;
  const isCertain = ts.isExpressionStatement(statement) && ts.isBlock(block);
  if (!isCertain || assignment.end > use.pos || use.end > block.end) return false;
  return functionsRunning(use).some((declaration) => declaration === surroundings(assignment));
}
