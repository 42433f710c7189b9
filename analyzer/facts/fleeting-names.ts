import ts from 'typescript';
import { isOwnFile } from '../program/own-files.js';
import type { Scope } from './scope.js';
import { typeAt } from './type-at.js';

const TIME =
  /^(?:times?|dates?|datetimes?|now|todays?|tonight|tomorrow|yesterday|clocks?|timestamps?|ts|days?|weeks?|weekday|weekend|months?|years?|hours?|minutes?|seconds?|ms|millis|epoch|calendars?|schedule[sd]?|elapsed|duration|age|ago|deadline|due|expires?|expiry|moment|dayjs|luxon|uptime|cron|iso)$/;
const CHANCE = /^(?:uuid|guid|ulid|nanoid|cuid|nonce|random|rand|randomly|seed|salt|counter|sequence|seq)$/;
/** An `id` of these is another one for every request, or nearly so. */
const OF_A_REQUEST =
  /^(?:request|req|trace|session|correlation|span|run|execution|invocation|message|transaction|event|response)$/;

/** Whether a name says that its value is a time, a number by chance, a counter or the id of a request. */
export function isFleetingName(name: string): boolean {
  const words = wordsOf(name);
  const isFleeting = words.some((word, index) => {
    const next = words[index + 1] ?? '';
    if (/^(?:times?|date)$/.test(word) && /^(?:out|zones?)$/.test(next)) return false;
    return TIME.test(word) || CHANCE.test(word) || (OF_A_REQUEST.test(word) && /^ids?$/.test(next));
  });
  // `createdAt`, `sentAt`.
  return isFleeting || (words.length > 1 && words.at(-1) === 'at');
}

/** The words of a name, however it joins them: `created_at`, `createdAt`, `CREATED_AT`. */
export function wordsOf(name: string): readonly string[] {
  return (name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g) ?? []).map((word) => word.toLowerCase());
}

/** Whether the text before a hole says that a time or an id stands in it: `Today is `. */
export function announcesFleeting(text: string): boolean {
  return ANNOUNCES.test(text.slice(-60).split('\n').at(-1) ?? '');
}
const ANNOUNCES = /\b(?:today|now|date|time|clock|timestamp|uuid|nonce|random|(?:request|session|trace|message) id)\b/i;

/** Whether a type as written is one of dates. */
export function isDateType(annotation: ts.Node | undefined): boolean {
  return annotation !== undefined && DATE_TYPE.test(annotation.getText());
}
const DATE_TYPE = /\b(?:Date|Dayjs|Moment|DateTime|Temporal|Timestamp)\b/;

/** Whether an object, of which all is written into a text, has a member that is a time or the like. */
export function holdsFleeting(node: ts.Node, scope: Scope): boolean {
  return typeHolds(scope.checker.getNonNullableType(typeAt(node, scope)), scope, MAX_NESTING);
}

const MAX_NESTING = 3;
const MAX_MEMBERS = 60;
const PLAIN =
  ts.TypeFlags.StringLike |
  ts.TypeFlags.NumberLike |
  ts.TypeFlags.BooleanLike |
  ts.TypeFlags.Any |
  ts.TypeFlags.Unknown;

function typeHolds(type: ts.Type, scope: Scope, nesting: number): boolean {
  if (nesting === 0 || (type.flags & PLAIN) !== 0) return false;
  if (type.isUnionOrIntersection())
    return type.types.slice(0, MAX_MEMBERS).some((one) => typeHolds(one, scope, nesting));
  const element = scope.checker.getIndexTypeOfType(type, ts.IndexKind.Number);
  if (element !== undefined) return typeHolds(element, scope, nesting - 1);
  return type
    .getProperties()
    .slice(0, MAX_MEMBERS)
    .some((member) => memberHolds(member, scope, nesting - 1));
}

function memberHolds(member: ts.Symbol, scope: Scope, nesting: number): boolean {
  const declaration = member.valueDeclaration;
  if (declaration === undefined || isOwnFile(declaration.getSourceFile())) return false;
  if (ts.isMethodDeclaration(declaration) || ts.isMethodSignature(declaration)) return false;
  if (isFleetingName(member.name) || isDateType(typeOf(declaration))) return true;
  return typeHolds(scope.checker.getTypeOfSymbol(member), scope, nesting);
}

/** The type that a declaration is given. */
export function typeOf(declaration: ts.Declaration): ts.TypeNode | undefined {
  const isTyped =
    ts.isParameter(declaration) ||
    ts.isVariableDeclaration(declaration) ||
    ts.isPropertyDeclaration(declaration) ||
    ts.isPropertySignature(declaration);
  return isTyped ? declaration.type : undefined;
}
