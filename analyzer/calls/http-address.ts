import ts from 'typescript';
import { evaluate, skipWrapping } from '../facts/evaluate.js';
import { symbolOf } from '../facts/evaluate-variable.js';
import { onlySource } from '../facts/origin.js';
import { nameOf, type Scope } from '../facts/scope.js';
import { sumOperands } from '../facts/sum-operands.js';
import type { Text } from '../facts/text.js';
import { opaque, optionsOf, type Value } from '../facts/value.js';
import { authorityOf, HOLE } from '../text/provider-hosts.js';

/** An address as far as the source spells it out. */
export interface Address {
  /** `HOLE` stands for every part that is not known. */
  readonly text: string;
  /** What stands there, in order. */
  readonly holes: readonly Value[];
}

/** Variables made from each other end here; so do addresses that could be many. */
const MAX_STEPS = 12;
const MAX_ADDRESSES = 8;

/**
 * What an expression may be as an address: every literal that a choice or a default allows is one of its own, where a prompt
 * would have a hole.
 */
export function addressesOf(node: ts.Expression, scope: Scope, steps = MAX_STEPS): readonly Address[] {
  if (steps === 0) return [unknownAddress(opaque(node, `${nameOf(node)} takes too many steps to work out`))];
  const expression = skipWrapping(node);
  const url = sameUrl(expression);
  if (url !== undefined) return addressesOf(url, scope, steps - 1);
  const trimmed = withoutSlashAtEnd(expression);
  if (trimmed !== undefined) return addressesOf(trimmed, scope, steps - 1).map(trimSlash);
  if (ts.isNewExpression(expression)) return addressesOfUrl(expression, scope, steps - 1);
  return optionsOf(evaluate(expression, scope))
    .flatMap((option) => addressesOfValue(option, expression, scope, steps - 1))
    .slice(0, MAX_ADDRESSES);
}

/** `url` of `url.href`, `url.toString()`, `String(url)`. */
function sameUrl(node: ts.Expression): ts.Expression | undefined {
  if (ts.isPropertyAccessExpression(node)) return node.name.text === 'href' ? node.expression : undefined;
  if (!ts.isCallExpression(node)) return undefined;
  if (node.expression.getText() === 'String') return node.arguments[0];
  const isText = ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === 'toString';
  return isText && node.arguments.length === 0 ? node.expression.expression : undefined;
}

/** `url` of `url.replace(/\/+$/, '')`. */
function withoutSlashAtEnd(node: ts.Expression): ts.Expression | undefined {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return undefined;
  const [pattern, by] = node.arguments;
  const isTrim =
    node.expression.name.text === 'replace' &&
    /^\/\\\/[+*]?\$\/g?$/.test(pattern?.getText() ?? '') &&
    /^(['"`])\1$/.test(by?.getText() ?? '');
  return isTrim ? node.expression.expression : undefined;
}

function trimSlash({ text, holes }: Address): Address {
  return { text: text.replace(/\/+$/, ''), holes };
}

/** `new URL(path, base)`; anything else that is made is no address. */
function addressesOfUrl(node: ts.NewExpression, scope: Scope, steps: number): readonly Address[] {
  const [path, base] = node.arguments ?? [];
  if (node.expression.getText() !== 'URL' || path === undefined)
    return [unknownAddress(opaque(node, `${nameOf(node)} is only known at run time`))];
  const paths = addressesOf(path, scope, steps);
  if (base === undefined) return paths;
  const bases = addressesOf(base, scope, steps);
  return every(paths, bases, (relative, start) => resolved(start, relative));
}

/** As a browser does: a path from the root replaces the base's, any other its last segment. */
function resolved(base: Address, path: Address): Address {
  const origin = /^[^/]*\/\/[^/?#]*/.exec(base.text)?.[0];
  if (origin === undefined || authorityOf(path.text) !== undefined) return join(base, path);
  const folder = base.text.replace(/[?#].*$/s, '').replace(/[^/]*$/, '');
  const kept = path.text.startsWith('/') || folder.length < origin.length ? origin : folder;
  return join({ text: kept, holes: holesIn(kept, base) }, path);
}

function holesIn(text: string, { holes }: Address): readonly Value[] {
  return holes.slice(0, text.split(HOLE).length - 1);
}

/** A client's base and the path that a request adds to it; an absolute address needs no base. */
export function join(base: Address, path: Address): Address {
  if (authorityOf(path.text) !== undefined) return path;
  const start = base.text.replace(/\/+$/, '');
  const rest = path.text.replace(/^\/+/, '');
  return { text: rest === '' ? start : `${start}/${rest}`, holes: [...base.holes, ...path.holes] };
}

/** One value as an address; a text that is put together is taken apart again, since its parts may have defaults. */
function addressesOfValue(value: Value, expression: ts.Expression, scope: Scope, steps: number): readonly Address[] {
  if (value.is === 'number') return [{ text: String(value.value), holes: [] }];
  if (value.is === 'text') {
    const pieces = value.text.parts.some(({ is }) => is === 'hole') ? piecesOf(value.node, expression) : undefined;
    return pieces === undefined ? [plainAddress(value.text, value.node)] : joined(pieces, scope, steps);
  }
  const source = value.is === 'opaque' ? madeFrom(value.node, scope) : undefined;
  return source === undefined ? [unknownAddress(value)] : addressesOf(source, scope, steps);
}

function unknownAddress(value: Value): Address {
  return { text: HOLE, holes: [value] };
}

/** A text whose parts cannot be looked into any further. */
export function plainAddress({ parts }: Text, node: ts.Node): Address {
  return {
    text: parts.map((part) => (part.is === 'static' ? part.value : HOLE)).join(''),
    holes: parts.flatMap((part) =>
      part.is === 'hole' ? [opaque(node, `${part.name} is only known at run time`)] : [],
    ),
  };
}

type Piece = string | ts.Expression;

/** The pieces of a template or sum, unless they are written inside a function whose parameters mean nothing here. */
function piecesOf(node: ts.Node, expression: ts.Expression): readonly Piece[] | undefined {
  const owner = ts.findAncestor(node.parent, ts.isFunctionLike);
  const isInSight =
    owner === undefined ||
    owner.parameters.length === 0 ||
    ts.isConstructorDeclaration(owner) ||
    ts.findAncestor(expression, (parent) => parent === owner) !== undefined;
  if (!isInSight) return undefined;
  const pieces = ts.isTemplateExpression(node) ? spansOf(node) : sumOperands(node);
  return pieces.length > 0 && pieces.length <= MAX_PIECES ? pieces : undefined;
}

/** More than an address ever has. */
const MAX_PIECES = 64;

function spansOf(node: ts.TemplateExpression): readonly Piece[] {
  return [node.head.text, ...node.templateSpans.flatMap((span) => [span.expression, span.literal.text])];
}

function joined(pieces: readonly Piece[], scope: Scope, steps: number): readonly Address[] {
  let starts: readonly Address[] = [{ text: '', holes: [] }];
  for (const piece of pieces) {
    const ends = typeof piece === 'string' ? [{ text: piece, holes: [] }] : addressesOf(piece, scope, steps);
    starts = every(starts, ends, (start, end) => ({
      text: start.text + end.text,
      holes: [...start.holes, ...end.holes],
    }));
    if (starts.some(isTooLong)) return starts.slice(0, 1);
  }
  return starts;
}

/** No address: what is put together without end is not followed. */
function isTooLong({ text, holes }: Address): boolean {
  return text.length > 4096 || holes.length > 32;
}

/** Every combination of two, up to a limit. */
export function every(
  ones: readonly Address[],
  others: readonly Address[],
  combine: (one: Address, other: Address) => Address,
): readonly Address[] {
  return ones.flatMap((one) => others.map((other) => combine(one, other))).slice(0, MAX_ADDRESSES);
}

/** `new URL(...)` and the like behind a variable or field. */
function madeFrom(node: ts.Node, scope: Scope): ts.Expression | undefined {
  if (!ts.isIdentifier(node) && !ts.isPropertyAccessExpression(node)) return undefined;
  const symbol = symbolOf(ts.isIdentifier(node) ? node : node.name, scope);
  const declaration = symbol?.valueDeclaration;
  const source = symbol && declaration && onlySource(symbol, declaration, scope);
  const made = source && skipWrapping(source);
  return made !== undefined && (ts.isNewExpression(made) || ts.isCallExpression(made)) ? made : undefined;
}
