import ts from 'typescript';
import { directoryOf, joinPath, selfAndParents } from '../text/paths.js';
import { skipWrapping } from './evaluate.js';
import { propertyOf } from './evaluate-object.js';
import { type FilePath, filePathOf } from './file-path.js';
import { importedCallee } from './imported-name.js';
import { jsonValue } from './json-value.js';
import type { Scope } from './scope.js';
import { staticText } from './text.js';
import type { Value } from './value.js';

/** Longer files are no prompts. */
const MAX_LENGTH = 1_000_000;

/** Whether a file is never code: no import leads through it. */
export function isTextFile(path: string): boolean {
  return TEXT_FILE.test(path) && !/\.(?:json|ya?ml)$/i.test(path);
}

/** Files that hold a text as it is sent; what else is read may be an image. */
const TEXT_FILE =
  /\.(?:mdx?|markdown|te?xt|prompt|prompty|jsonl?|ya?ml|xml|html?|hbs|handlebars|mustache|j2|jinja2?|tmpl|tpl|template|liquid|njk|ejs|csv|tsv|sql|graphql)$/i;

/** A call that reads a file whose path the code spells out: `readFileSync('x.md', 'utf8')`, `Bun.file('x.md').text()`. */
export function evaluateFileRead(node: ts.CallExpression, scope: Scope): Value | undefined {
  const path = readPath(node, scope);
  return path && found(path, node, scope);
}

function readPath(node: ts.CallExpression, scope: Scope): ts.Expression | undefined {
  const callee = skipWrapping(node.expression);
  const [path, encoding] = node.arguments;
  if (ts.isPropertyAccessExpression(callee) && /^(?:text|json)$/.test(callee.name.text)) {
    const file = skipWrapping(callee.expression);
    return ts.isCallExpression(file) && file.expression.getText() === 'Bun.file' ? file.arguments[0] : undefined;
  }
  if (/^Deno\.readTextFile(?:Sync)?$/.test(callee.getText())) return path;
  const name = ts.isPropertyAccessExpression(callee) ? callee.name.text : callee.getText();
  if (!/^readFile(?:Sync)?$/.test(name) || !isFileSystem(callee, scope)) return undefined;
  return /base64|hex|latin1|binary|utf16|ucs/.test(encoding?.getText() ?? '') ? undefined : path;
}

function isFileSystem(callee: ts.Expression, scope: Scope): boolean {
  let root = callee;
  while (ts.isPropertyAccessExpression(root)) root = skipWrapping(root.expression);
  const module = ts.isIdentifier(root) ? importedCallee(root, scope)?.module : undefined;
  return module !== undefined && /^(?:node:)?fs(?:\/promises)?$|^(?:fs-extra|graceful-fs)$/.test(module);
}

function found(expression: ts.Expression, node: ts.CallExpression, scope: Scope): Value | undefined {
  const path = filePathOf(expression, scope);
  if (path === undefined || !TEXT_FILE.test(path.path)) return undefined;
  for (const candidate of placesOf(path, node.getSourceFile().fileName, scope)) {
    const value = fileText(candidate, node, scope);
    if (value === undefined) continue;
    return /\.json$/.test(node.expression.getText()) ? parsed(value, scope) : value;
  }
  return undefined;
}

/** A program is started where its package.json is, nearest first. */
function placesOf({ from, path }: FilePath, reader: string, scope: Scope): readonly string[] {
  if (from === 'root') return [path];
  const parents = [...selfAndParents(directoryOf(reader))];
  const packages = parents.filter((directory) => scope.readFile(`${directory}/package.json`, reader) !== undefined);
  return (packages.length > 0 ? packages : parents).map((directory) => joinPath(directory, path));
}

function fileText(path: string, node: ts.Node, scope: Scope): Value | undefined {
  const text = scope.readFile(path, node.getSourceFile().fileName);
  scope.work.steps -= Math.ceil((text?.length ?? 0) / 100);
  if (text === undefined || text.length > MAX_LENGTH) return undefined;
  return { is: 'text', text: staticText(text, { file: path, start: 0, end: text.length }), node };
}

/** `JSON.parse` of a file's text. */
export function parsed(value: Value, scope: Scope): Value | undefined {
  const [part, another] = value.is === 'text' ? value.text.parts : [];
  if (part?.is !== 'static' || another !== undefined || part.at === undefined) return undefined;
  const isWholeFile = part.at.start === 0 && part.at.end === part.value.length && TEXT_FILE.test(part.at.file);
  return isWholeFile ? jsonValue(part.value, part.at.file, scope) : undefined;
}

/** What is imported from a file that is no code: `./prompt.md`, `./prompt.txt?raw`, `./models.json`. */
export function evaluateImport(node: ts.Identifier, scope: Scope): Value | undefined {
  const imported = importedCallee(node, scope);
  return imported && importedValue(imported.module, imported.name, node, scope);
}

/** `require('./models.json')`. */
export function evaluateRequire(node: ts.CallExpression, scope: Scope): Value | undefined {
  const [module] = node.arguments;
  return module !== undefined && ts.isStringLiteralLike(module)
    ? importedValue(module.text, 'default', node, scope)
    : undefined;
}

function importedValue(module: string, name: string, node: ts.Expression, scope: Scope): Value | undefined {
  const [specifier = '', query] = module.split('?');
  if (!/^\.{1,2}\//.test(specifier) || (query !== undefined && query !== 'raw')) return undefined;
  if (
    query === undefined &&
    !/\.(?:json|md|markdown|te?xt|prompt|hbs|handlebars|mustache|tmpl|j2|njk)$/i.test(specifier)
  )
    return undefined;
  const value = fileText(joinPath(directoryOf(node.getSourceFile().fileName), specifier), node, scope);
  const isWhole = name === 'default' || name === '*';
  if (value === undefined || query === 'raw' || !/\.json$/i.test(specifier)) return isWhole ? value : undefined;
  const json = parsed(value, scope);
  return json === undefined || isWhole ? json : propertyOf(json, name, node);
}
