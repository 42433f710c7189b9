import ts from 'typescript';
import type { WrittenBlock } from '../call.js';
import { skipWrapping } from './evaluate.js';
import { placeOf } from './scope.js';
import { listSiteUpTo, siteOf } from './settings-site.js';
import type { ObjectValue } from './value.js';

/** A block of content as it is written in a list of blocks: `[{ text: 'You track parcels.' }]`. */
export function writtenBlock({ node, properties }: ObjectValue): WrittenBlock | undefined {
  const { parent } = node;
  if (!ts.isObjectLiteralExpression(node) || !ts.isArrayLiteralExpression(parent)) return undefined;
  const point = properties.get('cachePoint')?.name.parent;
  return {
    object: siteOf(node),
    list: listSiteUpTo(node, parent),
    isArgument: isPartOfArgument(parent),
    misplacedMark: point !== undefined && ts.isPropertyAssignment(point) ? placeOf(point) : undefined,
  };
}

/** Written out in the arguments of a call, so that what these have to be is known for it as well. */
function isPartOfArgument(list: ts.Expression): boolean {
  let node: ts.Node = list;
  while (ts.isPropertyAssignment(node.parent) || ts.isObjectLiteralExpression(node.parent)) node = node.parent;
  const { parent } = node;
  const isCall = ts.isCallExpression(parent) || ts.isNewExpression(parent);
  return isCall && parent.arguments?.some((argument) => skipWrapping(argument) === node) === true;
}
