import ts from 'typescript';
import { evaluate } from './evaluate.js';
import type { ImportedName } from './imported-name.js';
import type { Scope } from './scope.js';
import type { Text, TextPart } from './text.js';
import { mayWorkOn } from './text-methods.js';
import type { Value } from './value.js';

/** What a tag does to the text of its template. */
type Layout = 'common indentation' | 'each line' | 'one line';

const LAYOUTS: readonly (readonly [RegExp, Layout])[] = [
  [/^stripIndents$/, 'each line'],
  [/^oneLine(?:Trim|CommaLists?|InlineLists?)?$/, 'one line'],
  [/^(?:(?:ts|un)?dedent|outdent|endent|stripIndent|undent|trimIndent|codeBlock|heredoc)$/i, 'common indentation'],
];
const PACKAGES =
  /^(?:dedent(?:-js|-tag)?|outdent|ts-dedent|endent|string-dedent|undent|common-tags(?:\/.*)?|strip-indent|heredoc-tag)$/;

/** A text with the indentation of the code around it taken away, as tags and functions such as `dedent` do. */
export function evaluateDedent(
  node: ts.CallExpression | ts.TaggedTemplateExpression,
  imported: ImportedName | undefined,
  scope: Scope,
): Value | undefined {
  const callee = ts.isCallExpression(node) ? node.expression : node.tag;
  const layout = layoutOf(callee, imported);
  const source = ts.isCallExpression(node) ? node.arguments[0] : node.template;
  if (layout === undefined || source === undefined) return undefined;
  const value = evaluate(source, scope);
  if (value.is !== 'text' || !mayWorkOn(value.text, scope)) return undefined;
  return { is: 'text', text: laidOut(value.text, layout), node };
}

/** By what the function is called, here or in its package. */
function layoutOf(callee: ts.Expression, imported: ImportedName | undefined): Layout | undefined {
  const called = imported === undefined || /^(?:default|\*)$/.test(imported.name) ? callee.getText() : imported.name;
  const byName = LAYOUTS.find(([pattern]) => pattern.test(called))?.[1];
  return byName ?? (imported !== undefined && PACKAGES.test(imported.module) ? 'common indentation' : undefined);
}

function laidOut(text: Text, layout: Layout): Text {
  if (layout === 'each line') return trimmed(withoutIndentation(text, /(^|\n)[ \t]+/g));
  if (layout === 'one line') return trimmed(eachStatic(text, (value) => value.replace(/\n\s*/g, ' ')));
  const depth = commonIndentation(text);
  return trimmed(depth === 0 ? text : withoutIndentation(text, new RegExp(`(^|\\n)[ \\t]{1,${depth}}`, 'g')));
}

/** The least indentation of the lines that have some; a hole is something on its line. */
function commonIndentation({ parts }: Text): number {
  const whole = parts.map((part) => (part.is === 'static' ? part.value : 'x')).join('');
  let least = Number.POSITIVE_INFINITY;
  for (const [, indentation = ''] of whole.matchAll(/(?:^|\n)([ \t]+)(?=\S)/g))
    least = Math.min(least, indentation.length);
  return Number.isFinite(least) ? Math.min(least, MAX_INDENTATION) : 0;
}

const MAX_INDENTATION = 1000;

/** A stretch that follows another part does not start a line. */
function withoutIndentation(text: Text, indentation: RegExp): Text {
  return eachStatic(text, (value, isFirst) =>
    value.replace(indentation, (found, start: string) => (start === '' && !isFirst ? found : start)),
  );
}

function eachStatic({ parts }: Text, change: (value: string, isFirst: boolean) => string): Text {
  return {
    parts: parts.map((part, index) =>
      part.is === 'static' ? { ...part, value: change(part.value, index === 0) } : part,
    ),
  };
}

function trimmed({ parts }: Text): Text {
  const last = parts.length - 1;
  const kept = parts.map((part, index): TextPart => {
    if (part.is === 'hole') return part;
    const start = index === 0 ? part.value.trimStart() : part.value;
    return { ...part, value: index === last ? start.trimEnd() : start };
  });
  return { parts: kept.filter((part) => part.is === 'hole' || part.value !== '') };
}
