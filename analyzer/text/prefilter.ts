import { surfaceNames } from './surface-names.js';

/**
 * Whether a text could hold a call that some stub bills: it names a callee or renames one. Costs one pass of a regular
 * expression; a `false` is certain, a `true` is only worth a closer look.
 */
export function mayHoldCall(text: string): boolean {
  // What may stand behind a name that is called, renamed, taken out or looked up; in prose it is another word.
  calleePattern ??= new RegExp(
    `\\b(?:${[...surfaceNames().callees].join('|')})\\b\\s*(?:["'\`(<.,:;?!}\\])]|as\\b|$)`,
    'm',
  );
  return calleePattern.test(text);
}
let calleePattern: RegExp | undefined;

/** Whether a text holds a callee chain that is a call even where nothing is known of the receiver's type. */
export function mayHoldShape(text: string): boolean {
  shapePattern ??= new RegExp(
    surfaceNames()
      .shapes.map(({ chain }) => `\\.${chain.join('\\s*[?!]?\\.\\s*')}\\b`)
      .join('|') || '(?!)',
  );
  return shapePattern.test(text);
}
let shapePattern: RegExp | undefined;

/** Whether a module specifier belongs to an SDK that a stub stands in for. */
export function isSdkModule(specifier: string): boolean {
  const { modules, modulePrefixes } = surfaceNames();
  return modules.has(specifier) || modulePrefixes.some((prefix) => specifier.startsWith(prefix));
}

/** Whether a module specifier belongs to an SDK through which a model is run. */
export function isModelModule(specifier: string): boolean {
  return surfaceNames().modelModules.has(specifier);
}
