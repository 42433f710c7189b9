import ts from 'typescript';
import { isInside } from '../program/is-inside.js';
import { walk } from '../program/walk.js';
import { symbolOf } from './evaluate-variable.js';
import type { Scope } from './scope.js';

/** Functions and constants whose words are read. */
const MAX_READ = 40;

/** The words of a function, of the functions that it calls and the constants that it reads; `undefined` where it reads more. */
export function wordsRead(root: ts.FunctionLikeDeclaration, scope: Scope): ReadonlySet<string> | undefined {
  const seen = new Set<ts.Node>([root]);
  const waiting: ts.Node[] = [root];
  const said = new Set<string>();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    for (const next of readFromOutside(node, said, scope)) {
      if (next === undefined || seen.size > MAX_READ) return undefined;
      if (!seen.has(next)) waiting.push(next);
      seen.add(next);
    }
  }
  return BRINGS_DATA.some((word) => said.has(word)) ? undefined : said;
}
/** Data may hold names that no code has. */
const BRINGS_DATA = ['JSON', 'fetch', 'require', 'process', 'globalThis'];
/** Names of the language that hold no data. */
const BUILT_IN =
  /^(?:undefined|NaN|Infinity|Number|String|Boolean|BigInt|RegExp|\w*Error|parseInt|parseFloat|isNaN|isFinite)$/;

/** The functions and constants of files that a function names; `undefined` for what is not in sight. */
function readFromOutside(owner: ts.Node, said: Set<string>, scope: Scope): readonly (ts.Node | undefined)[] {
  const found: (ts.Node | undefined)[] = [];
  walk(owner, (node) => {
    if (ts.isIdentifier(node) || ts.isStringLiteralLike(node)) said.add(node.text);
    if (node.kind === ts.SyntaxKind.ThisKeyword) found.push(undefined);
    if (!ts.isIdentifier(node) || isMemberName(node) || isPartOfType(node)) return;
    const symbol = symbolOf(node, scope);
    const declaration = symbol?.valueDeclaration;
    if (declaration === undefined || ts.isSourceFile(declaration)) {
      if (!BUILT_IN.test(node.text)) found.push(undefined);
      return;
    }
    const isLocal = isInside(declaration, owner);
    const isOfModule = ts.isFunctionDeclaration(declaration) || ts.isVariableDeclaration(declaration);
    if (isLocal || !isOfModule || declaration.getSourceFile().isDeclarationFile) return;
    found.push(
      ts.isVariableDeclaration(declaration) && declaration.initializer === undefined ? undefined : declaration,
    );
  });
  return found;
}

/** What stands behind a dot is a member of what stands before it. */
function isMemberName(node: ts.Identifier): boolean {
  return ts.isPropertyAccessExpression(node.parent) && node.parent.name === node;
}

function isPartOfType(node: ts.Node): boolean {
  return ts.findAncestor(node, (above) => ts.isTypeNode(above) || ts.isTypeParameterDeclaration(above)) !== undefined;
}
