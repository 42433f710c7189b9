import { toText } from './evaluate-text.js';
import { placeOf } from './scope.js';
import type { StaticText, Text, TextPart } from './text.js';
import type { Value } from './value.js';

/** LangChain's f-string templates: `{name}` is a variable, `{{` and `}}` are braces. */
const VARIABLE = /\{\{|\}\}|\{([\w.]+)\}/g;

/** The text of a prompt template with its variables filled in, as far as the call shows what it passes for them. */
export function filledTemplate(template: Text, variables: Value): Text {
  return { parts: template.parts.flatMap((part) => (part.is === 'static' ? filledPart(part, variables) : [part])) };
}

function filledPart(part: StaticText, variables: Value): readonly TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const match of part.value.matchAll(VARIABLE)) {
    parts.push({ ...part, value: part.value.slice(end, match.index) });
    parts.push(
      ...(match[1] === undefined ? [{ ...part, value: match[0].slice(1) }] : variableParts(match[1], part, variables)),
    );
    end = match.index + match[0].length;
  }
  parts.push({ ...part, value: part.value.slice(end) });
  return parts.filter((piece) => piece.is === 'hole' || piece.value !== '');
}

function variableParts(name: string, part: StaticText, variables: Value): readonly TextPart[] {
  const property = variables.is === 'object' ? variables.properties.get(name) : undefined;
  if (property === undefined) return [{ is: 'hole', name, at: part.at, maxTokens: null, volatile: undefined }];
  const { parts } = toText(property.value());
  // A variable is best known by its name, and found where it is passed.
  return parts.map((piece) => (piece.is === 'hole' ? { ...piece, name, at: placeOf(property.node) } : piece));
}
