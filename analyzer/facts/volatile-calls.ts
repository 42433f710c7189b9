import ts from 'typescript';
import { optionsLeave, patternLeaves } from './date-patterns.js';
import { evaluate, skipWrapping } from './evaluate.js';
import { type ImportedName, importedCallee } from './imported-name.js';
import { runsOnce } from './runs-again.js';
import type { Scope } from './scope.js';
import type { Volatile } from './text.js';
import { volatileAmong } from './volatile.js';
import { afterFormat, afterMethod, ofDay } from './volatile-methods.js';
import { volatileOf } from './volatile-sources.js';

/** What is volatile in the result of a function that is not in sight: of what stands before the dot, or of its arguments. */
export function volatileOfCall(node: ts.CallExpression, scope: Scope): Volatile | undefined {
  const callee = skipWrapping(node.expression);
  if (!ts.isPropertyAccessExpression(callee)) return ofFunction(node, callee.getText(), scope);
  const target = volatileAmong([evaluate(callee.expression, scope)]);
  if (target !== undefined) return afterMethod(target, node, callee.name.text, scope);
  const maker = callee.name.text === 'format' ? formatterOf(callee.expression, scope) : undefined;
  return maker === undefined ? ofFunction(node, callee.getText(), scope) : ofFormatter(node, maker, scope);
}

const KEEPS = /^(?:Math\.(?:round|floor|ceil|trunc|abs)|Number|parseInt|parseFloat|encodeURIComponent|btoa)$/;

/** What a function such as `isOpen(date)` answers may well be the same all day: only known ones hand a clock on. */
function ofFunction(node: ts.CallExpression, name: string, scope: Scope): Volatile | undefined {
  const given = () => volatileOfArgument(node, scope);
  if (KEEPS.test(name)) return given();
  const imported = importedCallee(node.expression, scope);
  if (imported === undefined) return undefined;
  if (handsOn(imported)) return given();
  return /^@?date-fns/.test(imported.module) ? ofDateFunction(node, imported, scope) : undefined;
}

function ofDateFunction(node: ts.CallExpression, { name }: ImportedName, scope: Scope): Volatile | undefined {
  const called = name.split('.').at(-1) ?? name;
  const date = volatileOfArgument(node, scope);
  if (date === undefined) return undefined;
  if (DAY_FUNCTIONS.test(called)) return ofDay(date, node);
  if (DATE_FUNCTIONS.test(called)) return date;
  const pattern = node.arguments[PATTERN_AT.get(called) ?? node.arguments.length];
  if (pattern !== undefined) return afterFormat(date, node, patternLeaves(pattern, 'function', scope), called);
  return /^format(?:ISO|RFC)/.test(called) && node.arguments.length === 1 ? date : undefined;
}

const DAY_FUNCTIONS =
  /^(?:(?:start|end)Of(?:Day|Week|ISOWeek|Month|Quarter|Year|Hour)|get(?:Year|Month|Date|Day|ISODay|Week|ISOWeek|Quarter|Hours))$/;
/** The same moment, or one as far away as before. */
const DATE_FUNCTIONS = /^(?:(?:add|sub)\w*|to(?:Zoned|Utc)?(?:Time|Date)|(?:utcToZoned|zonedTimeToUtc)\w*)$/;

/** Where the pattern stands among a function's arguments. */
const PATTERN_AT: ReadonlyMap<string, number> = new Map([
  ['format', 1],
  ['lightFormat', 1],
  ['formatDate', 1],
  ['formatInTimeZone', 2],
]);

/** `dayjs(date)`, `DateTime.fromJSDate(date)`: the same moment in another form. */
function handsOn({ module, name }: ImportedName): boolean {
  if (/^(?:dayjs|moment|moment-timezone)$/.test(module)) return /^(?:(?:default|\*)(?:\.utc|\.tz)?|utc)$/.test(name);
  return module === 'luxon' && /^DateTime\.from(?:JSDate|Millis|Seconds|ISO)$/.test(name);
}

function volatileOfArgument(node: ts.CallExpression, scope: Scope): Volatile | undefined {
  const [first] = node.arguments;
  return first && volatileAmong([evaluate(first, scope)]);
}

type Maker = ts.NewExpression | ts.CallExpression;

/** `new Intl.DateTimeFormat('en')`, on the spot or under a name. */
function formatterOf(node: ts.Expression, scope: Scope): Maker | undefined {
  const target = skipWrapping(node);
  const declaration = ts.isIdentifier(target) ? scope.checker.getSymbolAtLocation(target)?.valueDeclaration : undefined;
  const initializer =
    declaration !== undefined && ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined;
  const maker = initializer === undefined ? target : skipWrapping(initializer);
  const isMaker = ts.isNewExpression(maker) || ts.isCallExpression(maker);
  return isMaker && /^Intl\.(?:DateTime|Number)Format$/.test(maker.expression.getText()) ? maker : undefined;
}

/** Without an argument, a date formatter writes the present moment. */
function ofFormatter(node: ts.CallExpression, maker: Maker, scope: Scope): Volatile | undefined {
  const isDate = maker.expression.getText() === 'Intl.DateTimeFormat';
  const isNow = isDate && node.arguments.length === 0 && !runsOnce(node);
  const volatile = isNow ? volatileOf(node, { kind: 'clock' }) : volatileOfArgument(node, scope);
  if (volatile === undefined || !isDate) return volatile;
  return afterFormat(volatile, node, optionsLeave(maker.arguments?.[1], 'day', scope), 'format');
}
