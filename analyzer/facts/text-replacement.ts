import ts from 'typescript';
import { escapedPattern } from '../text/escaped-pattern.js';
import { evaluate, skipWrapping } from './evaluate.js';
import { concat, literalText, toText } from './evaluate-text.js';
import { nameOf, placeOf, type Scope } from './scope.js';
import { staticPart, staticText, type Text, type TextPart } from './text.js';

/** `text.replace('{{name}}', name)`: the placeholder becomes what stands in its place, known or not. */
export function replacedText(text: Text, node: ts.CallExpression, scope: Scope): Text | undefined {
  const [what, by] = node.arguments;
  const pattern = what && patternOf(what, node, scope);
  const replacement = by && pattern && replacementOf(by, scope);
  if (pattern === undefined || replacement === undefined) return undefined;
  let isDone = false;
  const parts = joinedStretches(text).map((part): Text => {
    if (part.is === 'hole' || (isDone && !pattern.global)) return { parts: [part] };
    const replaced = inStretch(part.value, part.at, pattern, replacement);
    isDone ||= replaced.parts.length > 1 || staticPart(replaced) !== part.value;
    return replaced;
  });
  return concat(parts);
}

type Replacement = (match: RegExpExecArray) => Text;

function inStretch(value: string, at: TextPart['at'], pattern: RegExp, replacement: Replacement): Text {
  const parts: TextPart[] = [];
  let end = 0;
  let length = 0;
  const search = new RegExp(pattern.source, pattern.flags.replace('g', '').concat('g'));
  for (let match = search.exec(value); match !== null; match = search.exec(value)) {
    if (match[0] === '' || length > MAX_LENGTH) break;
    const text = replacement(match);
    length += staticPart(text).length;
    parts.push(...staticText(value.slice(end, match.index), at).parts, ...text.parts);
    end = match.index + match[0].length;
    if (!pattern.global) break;
  }
  return { parts: joinedStretches({ parts: [...parts, ...staticText(value.slice(end), at).parts] }) };
}

/** What replacements may add up to; behind it the text stays as it is. */
const MAX_LENGTH = 1_000_000;

/** Neighbouring stretches as one: a placeholder may be put together from several. */
function joinedStretches({ parts }: Text): readonly TextPart[] {
  const joined: TextPart[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    const isMore = part.is === 'static' && last?.is === 'static';
    if (isMore) joined[joined.length - 1] = { ...last, value: last.value + part.value };
    else joined.push(part);
  }
  return joined;
}

function patternOf(node: ts.Expression, call: ts.CallExpression, scope: Scope): RegExp | undefined {
  const what = skipWrapping(node);
  if (ts.isRegularExpressionLiteral(what)) return literalPattern(what.text);
  const isAll = /replaceAll$/.test(call.expression.getText());
  const text = literalText(evaluate(what, scope));
  return text === undefined || text === '' ? undefined : new RegExp(escapedPattern(text), isAll ? 'g' : '');
}

/** Characters, and runs of white space or of a name. */
const SIMPLE_PATTERN =
  /^(?:\\[^\w]|\\[snrt][+*]?|[^\\^$.*+?()[\]|]\+?|\(?(?:\\w|\[\w.-\\]+\]|\[\^\W{1,3}\])[+*]\)?){1,60}$/;

/**
 * Patterns that cannot take long, whatever the text: simple ones with one run, or with up to three that start with a
 * character. Runs are cut where anything else stands beside them.
 */
function literalPattern(text: string): RegExp | undefined {
  const end = text.lastIndexOf('/');
  const source = text.slice(1, end);
  const flags = text.slice(end + 1);
  if (!SIMPLE_PATTERN.test(source) || !/^[gimu]*$/.test(flags)) return undefined;
  const runs = source.match(RUN) ?? [];
  const isAnchored = /^(?:\\[^\w]|[^\\([])(?![+*])/.test(source);
  if (runs.length > (isAnchored ? 3 : 1)) return undefined;
  const isRunAlone = /^(?:\\[snrt]|[^\\])\+$/.test(source);
  try {
    return new RegExp(isRunAlone ? source : source.replace(RUN, (run) => (run === '+' ? '{1,40}' : '{0,40}')), flags);
  } catch {
    return undefined;
  }
}

const RUN = /(?<!\\)[+*]/g;

/** A text, a value that is only known at run time, or a function that gives either. */
function replacementOf(node: ts.Expression, scope: Scope): Replacement | undefined {
  const by = skipWrapping(node);
  if (ts.isArrowFunction(by) || ts.isFunctionExpression(by)) {
    const isConstant = by.parameters.length === 0 && ts.isArrowFunction(by) && !ts.isBlock(by.body);
    if (isConstant) return () => toText(evaluate(by.body as ts.Expression, scope));
    return (match) => ({ parts: [placeholder(match, by)] });
  }
  const text = toText(evaluate(by, scope));
  // `$&` and the like stand for what was found.
  return /\$[$&`'\d<]/.test(staticPart(text)) ? undefined : () => text;
}

function placeholder(match: RegExpExecArray, node: ts.Node): TextPart {
  const name = match[1] ?? match[0].replace(/[^\w.]+/g, '');
  return {
    is: 'hole',
    name: name === '' ? nameOf(node) : name,
    at: placeOf(node),
    maxTokens: null,
    volatile: undefined,
  };
}
