import ts from 'typescript';
import { directoryOf, joinPath } from '../text/paths.js';
import { argumentValue } from './bind-arguments.js';
import { evaluate, skipWrapping } from './evaluate.js';
import { literalText } from './evaluate-text.js';
import { symbolOf } from './evaluate-variable.js';
import type { Scope } from './scope.js';

/** A path as code names it: from the root, or from the directory that the program is started in. */
export interface FilePath {
  readonly from: 'root' | 'start';
  readonly path: string;
}

/** Functions that pass paths to each other deeper than this go round in a circle. */
const MAX_NESTING = 12;

/** The path that an expression names: `path.join(__dirname, 'prompts', 'x.md')`, `new URL('./x.md', import.meta.url)`. */
export function filePathOf(expression: ts.Expression, scope: Scope, nesting = 0): FilePath | undefined {
  const node = skipWrapping(expression);
  if (nesting > MAX_NESTING) return undefined;
  const inner = (part: ts.Expression) => filePathOf(part, scope, nesting + 1);
  if (ts.isNewExpression(node)) return urlPath(node, scope, inner);
  if (ts.isCallExpression(node)) return calledPath(node, scope, inner);
  if (ts.isTemplateExpression(node) && node.head.text === '') return templatePath(node, scope, inner);
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken)
    return appended(inner(node.left), literalText(evaluate(node.right, scope)));
  if (ts.isIdentifier(node)) return variablePath(node, scope, nesting) ?? literalPath(node, scope);
  return fixedPath(node) ?? literalPath(node, scope);
}

/** The paths that the platform gives every module, by how they are written. */
function fixedPath(node: ts.Expression): FilePath | undefined {
  const { fileName } = node.getSourceFile();
  switch (node.getText()) {
    case '__dirname':
    case 'import.meta.dirname':
    case 'import.meta.dir':
      return { from: 'root', path: directoryOf(fileName) };
    case '__filename':
    case 'import.meta.filename':
    case 'import.meta.path':
    case 'import.meta.url':
      return { from: 'root', path: fileName };
    default:
      return undefined;
  }
}

/** A constant or an argument whose own expression names a path; `__dirname` where nobody declares it. */
function variablePath(node: ts.Identifier, scope: Scope, nesting: number): FilePath | undefined {
  const declaration = symbolOf(node, scope)?.valueDeclaration;
  if (declaration === undefined) return fixedPath(node);
  const argument = ts.isParameter(declaration) ? scope.parameters.get(declaration) : undefined;
  if (argument?.node !== undefined) return filePathOf(argument.node, argument.scope, nesting + 1);
  if (argument?.value !== undefined) return pathOfText(literalText(argumentValue(argument, node)));
  const isConst =
    ts.isVariableDeclaration(declaration) && (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) !== 0;
  if (!isConst || declaration.initializer === undefined) return undefined;
  return filePathOf(declaration.initializer, scope, nesting + 1);
}

type Inner = (part: ts.Expression) => FilePath | undefined;

function calledPath(
  { expression, arguments: list }: ts.CallExpression,
  scope: Scope,
  inner: Inner,
): FilePath | undefined {
  const [first, ...rest] = list;
  const callee = expression.getText();
  if (callee === 'process.cwd') return { from: 'start', path: '.' };
  if (first === undefined) return undefined;
  if (/(?:^|\.)(?:join|resolve)$/.test(callee)) {
    return rest.reduce<FilePath | undefined>(
      (path, part) => joined(path, literalText(evaluate(part, scope))),
      inner(first),
    );
  }
  if (/(?:^|\.)dirname$/.test(callee)) return directory(inner(first));
  return /(?:^|\.)(?:fileURLToPath|normalize|String)$/.test(callee) ? inner(first) : undefined;
}

function urlPath({ expression, arguments: list }: ts.NewExpression, scope: Scope, inner: Inner): FilePath | undefined {
  const [relative, base] = list ?? [];
  if (expression.getText() !== 'URL' || relative === undefined || base === undefined) return undefined;
  return joined(directory(inner(base)), literalText(evaluate(relative, scope)));
}

function templatePath(node: ts.TemplateExpression, scope: Scope, inner: Inner): FilePath | undefined {
  const [first, ...rest] = node.templateSpans;
  if (first === undefined) return undefined;
  const pieces = [
    first.literal.text,
    ...rest.flatMap((span) => [literalText(evaluate(span.expression, scope)), span.literal.text]),
  ];
  return pieces.reduce<FilePath | undefined>(appended, inner(first.expression));
}

function literalPath(node: ts.Expression, scope: Scope): FilePath | undefined {
  return pathOfText(literalText(evaluate(node, scope)));
}

/** An absolute path is of one machine only: it is not looked at. */
function pathOfText(text: string | undefined): FilePath | undefined {
  return text === undefined || text === '' || /^(?:[/\\]|\w+:)/.test(text) ? undefined : { from: 'start', path: text };
}

function joined(base: FilePath | undefined, part: string | undefined): FilePath | undefined {
  if (base === undefined || part === undefined || part.startsWith('/')) return undefined;
  return { ...base, path: joinPath(base.path, part) };
}

function appended(base: FilePath | undefined, part: string | undefined): FilePath | undefined {
  return base === undefined || part === undefined ? undefined : { ...base, path: base.path + part };
}

function directory(path: FilePath | undefined): FilePath | undefined {
  return path && { ...path, path: directoryOf(path.path) };
}
