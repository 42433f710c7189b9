import type ts from 'typescript';
import type { NamedMarks } from '../facts/hidden-marks.js';
import type { CacheMarks } from '../modules/cache-marks.js';
import { isInside } from '../program/is-inside.js';
import { namesCacheMark } from '../text/prefilter.js';
import type { FoundCalls } from './call-finder.js';

/** Tells of a request where code in reach of it speaks of marks for a prompt cache; its own arguments count as any other code. */
export function openMarksAround(
  marks: CacheMarks,
  { recognisedIn }: Pick<FoundCalls, 'recognisedIn'>,
): (request: ts.Node) => NamedMarks {
  const outside = new Map<string, boolean>();
  const isNamedOutside = (file: string): boolean => {
    const answer = outside.get(file) ?? isNamedBeside(recognisedIn({ fileName: file }));
    outside.set(file, answer);
    return answer;
  };
  return (request) => {
    const own = request.getSourceFile().fileName;
    const naming = marks.namedIn(own);
    if (naming.length === 0) return 'nowhere';
    const isAround = naming.some((file) => {
      if (file !== own || isNamedOutside(file)) return isNamedOutside(file);
      return isNamedBeside(recognisedIn({ fileName: file }).filter(({ node }) => !isInside(request, node)));
    });
    return isAround ? 'around' : 'in other requests';
  };
}

/** Whether a file that names marks does so besides the arguments of these requests of it. */
function isNamedBeside(requests: readonly { readonly node: ts.CallExpression }[]): boolean {
  const [first] = requests;
  if (first === undefined) return true;
  const { text } = first.node.getSourceFile();
  let rest = '';
  let end = 0;
  for (const { node } of requests.toSorted((one, other) => one.node.pos - other.node.pos)) {
    rest += text.slice(end, Math.max(end, node.arguments.pos));
    end = Math.max(end, node.arguments.end);
  }
  return namesCacheMark(rest + text.slice(end));
}
