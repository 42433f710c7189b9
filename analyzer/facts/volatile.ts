import ts from 'typescript';
import { isOwnFile } from '../program/checked-program.js';
import type { Place } from './fact.js';
import { nameOf, placeOf, type Scope } from './scope.js';
import type { Text, Volatile } from './text.js';
import type { Value } from './value.js';

/** The volatile value that an expression itself produces: a clock, randomness, an id, a counter. */
export function volatileAt(node: ts.Expression, scope: Scope): Volatile | undefined {
  if (!isSource(node, scope) || runsOnce(node)) return undefined;
  const at = placeOf(node);
  return { granularity: isDayFunction(node, scope) ? 'day' : 'request', source: nameOf(node), at, path: [at] };
}

function isSource(node: ts.Expression, scope: Scope): boolean {
  if (ts.isNewExpression(node)) {
    return (
      node.expression.getText() === 'Date' && (node.arguments?.length ?? 0) === 0 && isPlatform(node.expression, scope)
    );
  }
  if (ts.isCallExpression(node)) return isSourceCall(node, scope);
  const isStep = ts.isPostfixUnaryExpression(node) || ts.isPrefixUnaryExpression(node);
  return isStep && (node.operator === ts.SyntaxKind.PlusPlusToken || node.operator === ts.SyntaxKind.MinusMinusToken);
}

const PLATFORM_SOURCE =
  /^(?:globalThis\.|window\.|self\.)?(?:Date|Date\.now|performance\.now|process\.hrtime(?:\.bigint)?|Temporal\.Now\.\w+|Math\.random|crypto\.(?:randomUUID|randomBytes|randomInt|getRandomValues))$/;

/** Whether a name such as `Date` is the platform's, and not something of the user's own. */
function isPlatform(callee: ts.Expression, scope: Scope): boolean {
  let root = callee;
  while (ts.isPropertyAccessExpression(root)) root = root.expression;
  const declaration = scope.checker.getSymbolAtLocation(root)?.declarations?.[0];
  return declaration === undefined || isOwnFile(declaration.getSourceFile());
}

/** Functions of packages, by module: always volatile, or only when called without an argument. */
const PACKAGE_SOURCES: readonly { readonly module: RegExp; readonly always?: RegExp; readonly bare?: RegExp }[] = [
  {
    module: /^(?:node:)?crypto$/,
    always: /^(?:(?:default|\*)\.)?(?:webcrypto\.)?(?:randomUUID|randomBytes|randomInt|getRandomValues)$/,
  },
  { module: /^(?:node:)?perf_hooks$/, always: /^performance\.now$/ },
  { module: /^(?:node:)?process$/, always: /hrtime/ },
  { module: /^uuid$/, always: /^(?:(?:default|\*)\.)?(?:v1|v4|v6|v7)$/ },
  { module: /^nanoid(?:\/.*)?$/, always: /^(?:nanoid|customAlphabet\(\))$/ },
  { module: /^(?:cuid|ulid|@paralleldrive\/cuid2|ksuid)$/, always: /^(?:default|\*|cuid|createId|ulid|randomSync)$/ },
  { module: /^(?:dayjs|moment|moment-timezone)$/, bare: /^(?:(?:default|\*)(?:\.utc|\.tz)?|utc)$/ },
  { module: /^luxon$/, bare: /^DateTime\.(?:now|local|utc)$/ },
  {
    module: /^date-fns(?:\/.*)?$/,
    always:
      /^(?:formatDistanceToNow(?:Strict)?|(?:start|end)Of(?:Today|Tomorrow|Yesterday)|is(?:Today|Tomorrow|Yesterday|Future|Past|This\w+)|constructNow)$/,
  },
];

function isSourceCall(node: ts.CallExpression, scope: Scope): boolean {
  const callee = node.expression.getText();
  if (PLATFORM_SOURCE.test(callee) && isPlatform(node.expression, scope)) {
    return callee !== 'Date' || node.arguments.length === 0;
  }
  const imported = importedCallee(node.expression, scope);
  if (imported === undefined) return false;
  return PACKAGE_SOURCES.some(({ module, always, bare }) => {
    if (!module.test(imported.module)) return false;
    return always?.test(imported.name) === true || (node.arguments.length === 0 && bare?.test(imported.name) === true);
  });
}

/** Date-fns functions that know only the day. */
function isDayFunction(node: ts.Expression, scope: Scope): boolean {
  if (!ts.isCallExpression(node)) return false;
  const imported = importedCallee(node.expression, scope);
  return (
    imported !== undefined &&
    /^date-fns/.test(imported.module) &&
    !/^(?:formatDistance|constructNow)/.test(imported.name)
  );
}

/** A callee as its module exports it: `v4` for `import { v4 as id }`, `default.utc` for `dayjs.utc`. */
function importedCallee(
  callee: ts.Expression,
  scope: Scope,
): { readonly module: string; readonly name: string } | undefined {
  if (ts.isPropertyAccessExpression(callee)) {
    const target = importedCallee(callee.expression, scope);
    return target && { module: target.module, name: `${target.name}.${callee.name.text}` };
  }
  if (ts.isCallExpression(callee)) {
    const target = importedCallee(callee.expression, scope);
    return target && { module: target.module, name: `${target.name}()` };
  }
  return ts.isIdentifier(callee) ? (importOf(callee, scope) ?? madeByImport(callee, scope)) : undefined;
}

/** `const shortId = customAlphabet('abc', 8)`: what an imported function has made. */
function madeByImport(callee: ts.Identifier, scope: Scope) {
  const declaration = scope.checker.getSymbolAtLocation(callee)?.valueDeclaration;
  const source =
    declaration !== undefined && ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined;
  return source !== undefined && ts.isCallExpression(source) ? importedCallee(source, scope) : undefined;
}

/** Where an identifier is imported or required from, and under which of the module's names. */
export function importOf(
  node: ts.Identifier,
  scope: Scope,
): { readonly module: string; readonly name: string } | undefined {
  const declaration = scope.checker.getSymbolAtLocation(node)?.declarations?.[0];
  if (declaration === undefined) return undefined;
  if (ts.isImportSpecifier(declaration)) {
    return fromImport(declaration.parent.parent.parent, (declaration.propertyName ?? declaration.name).text);
  }
  if (ts.isImportClause(declaration)) return fromImport(declaration.parent, 'default');
  if (ts.isNamespaceImport(declaration)) return fromImport(declaration.parent.parent, '*');
  return requiredFrom(declaration);
}

function fromImport(declaration: ts.ImportDeclaration | ts.JSDocImportTag, name: string) {
  const module = declaration.moduleSpecifier;
  return ts.isStringLiteral(module) ? { module: module.text, name } : undefined;
}

/** `const x = require('m')` and `const { x } = require('m')`. */
function requiredFrom(declaration: ts.Declaration) {
  const variable = ts.isBindingElement(declaration) ? declaration.parent.parent : declaration;
  if (!ts.isVariableDeclaration(variable) || variable.initializer === undefined) return undefined;
  const call = variable.initializer;
  const isRequire = ts.isCallExpression(call) && call.expression.getText() === 'require';
  const argument = isRequire ? call.arguments[0] : undefined;
  if (argument === undefined || !ts.isStringLiteral(argument)) return undefined;
  const name = ts.isBindingElement(declaration) ? (declaration.propertyName ?? declaration.name).getText() : 'default';
  return { module: argument.text, name };
}

/** Read once when the module loads or the object is made: the same for every request after that. */
function runsOnce(node: ts.Node): boolean {
  const owner = ts.findAncestor(node.parent, (parent) => ts.isFunctionLike(parent) || ts.isPropertyDeclaration(parent));
  return owner === undefined || ts.isPropertyDeclaration(owner) || ts.isConstructorDeclaration(owner);
}

const DAY_METHODS =
  /^(?:toLocaleDateString|toDateString|get(?:UTC)?(?:FullYear|Month|Date|Day|Hours)|startOf|endOf|toISODate|weekday|year|month|day|date)$/;
const DAY_FORMAT = /^(?!.*LT)[^Hhmsaxtkp]*$/;

/** Methods after which a clock still tells one request from the next, and those of random texts. */
const KEEPS_REQUEST =
  /^(?:to(?:ISOString|String|JSON|UTCString|GMTString|TimeString|LocaleString|LocaleTimeString|ISO|ISOTime|Millis|Seconds|UnixInteger|Fixed|UpperCase|LowerCase|Instant|ZonedDateTimeISO|PlainDateTime)|getTime|valueOf|get(?:UTC)?(?:Minutes|Seconds|Milliseconds)|unix|format|toFormat|utc|local|tz|setZone|setLocale|locale|add|subtract|plus|minus|padStart|padEnd|trim|concat|join|replaceAll|replace|slice|substring|substr|split|at)$/;

/** What a method leaves of a volatile value; `undefined` where it may well be the same every time. */
export function afterMethod(volatile: Volatile, call: ts.CallExpression, method: string): Volatile | undefined {
  if (keepsOnlyDay(call, method)) return { ...volatile, granularity: 'day', source: nameOf(call) };
  if (!KEEPS_REQUEST.test(method) || (isClock(volatile) && cutsAway(call, method))) return undefined;
  return { ...volatile, source: sourceName(volatile, call) };
}

/** A clock, as against something random: what is computed from it may change slowly. */
export function isClock({ source }: Volatile): boolean {
  return /Date|now|dayjs|moment|DateTime/i.test(source);
}

/** A cut through a written time may leave the day, the month or the minute: only a long one is certain to keep the time. */
function cutsAway(call: ts.CallExpression, method: string): boolean {
  if (/^replace/.test(method)) return !/^['"`/][:.\-TZ[\]]+['"`/]g?$/.test(call.arguments[0]?.getText() ?? '');
  if (!/^(?:slice|substring|substr|split|at)$/.test(method)) return false;
  const end = Number(call.arguments[1]?.getText());
  return !(call.arguments[0]?.getText() === '0' && end >= 13);
}

/** A clock reads best with what is done to it: `new Date().toISOString()`. */
function sourceName(volatile: Volatile, call: ts.CallExpression): string {
  const isDirect =
    ts.isPropertyAccessExpression(call.expression) && call.expression.expression.getText() === volatile.source;
  return isDirect ? nameOf(call) : volatile.source;
}

function keepsOnlyDay(call: ts.CallExpression, method: string): boolean {
  if (DAY_METHODS.test(method)) return true;
  const [first, second] = call.arguments;
  if (method === 'slice' || method === 'substring' || method === 'substr')
    return first?.getText() === '0' && second?.getText() === '10';
  if (method === 'split') return first !== undefined && /^['"`][T ]['"`]$/.test(first.getText());
  // One pattern alone is Moment's or Day.js's, where LLL and longer hold a time; after a date it is date-fns'.
  if (method === 'format' && second === undefined && first !== undefined && /lll|LLL/.test(first.getText()))
    return false;
  if (method === 'format' || method === 'toFormat')
    return isDayPattern(first) || (second !== undefined && isDayPattern(second));
  if (method === 'toLocaleString') return second !== undefined && isDayOptions(second);
  return false;
}

function isDayPattern(node: ts.Expression | undefined): boolean {
  // Quoted and bracketed stretches are literal text in every format language.
  return (
    node !== undefined && ts.isStringLiteralLike(node) && DAY_FORMAT.test(node.text.replace(/'[^']*'|\[[^\]]*\]/g, ''))
  );
}

/** Options of `Intl.DateTimeFormat` that name a date and no time. */
export function isDayOptions(node: ts.Expression): boolean {
  if (!ts.isObjectLiteralExpression(node)) return false;
  const names = node.properties.map((property) => property.name?.getText() ?? '...');
  return (
    names.some((name) => /^(?:dateStyle|weekday|year|month|day)$/.test(name)) &&
    !names.some((name) => /^(?:timeStyle|hour|minute|second|fractionalSecondDigits|\.\.\.)$/.test(name))
  );
}

/** The first volatile value among several, the faster-changing before the slower. */
export function volatileAmong(values: readonly Value[]): Volatile | undefined {
  const found = values.flatMap(volatilesOf);
  return found.find((volatile) => volatile.granularity === 'request') ?? found[0];
}

function volatilesOf(value: Value): readonly Volatile[] {
  if (value.is === 'opaque') return value.volatile === undefined ? [] : [value.volatile];
  if (value.is === 'choice') return value.options.flatMap(volatilesOf);
  return value.is === 'text'
    ? value.text.parts.flatMap((part) => (part.is === 'hole' && part.volatile !== undefined ? [part.volatile] : []))
    : [];
}

/** Notes on every volatile value that it came through this place: a variable, a function. */
export function throughPlace(value: Value, place: Place): Value {
  if (volatileAmong([value]) === undefined) return value;
  const step = (volatile: Volatile): Volatile => ({ ...volatile, path: [...volatile.path, place] });
  if (value.is === 'opaque') return value.volatile === undefined ? value : { ...value, volatile: step(value.volatile) };
  if (value.is === 'choice') return { ...value, options: value.options.map((option) => throughPlace(option, place)) };
  return value.is === 'text' ? { ...value, text: stepText(value.text, step) } : value;
}

function stepText(text: Text, step: (volatile: Volatile) => Volatile): Text {
  return {
    parts: text.parts.map((part) =>
      part.is === 'hole' && part.volatile !== undefined ? { ...part, volatile: step(part.volatile) } : part,
    ),
  };
}
