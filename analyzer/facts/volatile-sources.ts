import ts from 'typescript';
import { isOwnFile } from '../program/own-files.js';
import { counterAt } from './counters.js';
import { importedCallee } from './imported-name.js';
import { runsWithObject } from './instances.js';
import { requestIdAt } from './request-ids.js';
import { runsOnce } from './runs-again.js';
import { nameOf, placeOf, type Scope } from './scope.js';
import type { Volatile } from './text.js';

/** The volatile value that an expression itself produces: a clock, randomness, an id, a counter. */
export function volatileAt(node: ts.Expression, scope: Scope): Volatile | undefined {
  const source = sourceAt(node, scope);
  const isMade = source !== undefined && (!runsOnce(node) || runsWithObject(node, scope));
  return isMade ? volatileOf(node, source) : undefined;
}

/** A volatile value that comes into being at a node. */
export function volatileOf(node: ts.Node, source: Source): Volatile {
  const at = placeOf(node);
  return { granularity: 'request', ...source, source: nameOf(node), at, path: [at] };
}

type Source = Pick<Volatile, 'kind' | 'written'> & Partial<Pick<Volatile, 'granularity'>>;

function sourceAt(node: ts.Expression, scope: Scope): Source | undefined {
  if (ts.isNewExpression(node)) {
    const isNow = node.expression.getText() === 'Date' && (node.arguments?.length ?? 0) === 0;
    return isNow && isPlatform(node.expression, scope) ? { kind: 'clock' } : undefined;
  }
  if (counterAt(node, scope)) return { kind: 'counter' };
  if (requestIdAt(node)) return { kind: 'request id' };
  return ts.isCallExpression(node) ? sourceOfCall(node, scope) : undefined;
}

const PLATFORM_CLOCK =
  /^(?:Date|Date\.now|performance\.now|process\.(?:hrtime(?:\.bigint)?|uptime)|Temporal\.Now\.(?!timeZoneId)\w+)$/;
const PLATFORM_NUMBER = /^(?:Date\.now|performance\.now|process\.)/;
const PLATFORM_RANDOM = /^(?:Math\.random|crypto\.(?:randomUUID|randomBytes|randomInt|getRandomValues))$/;

function sourceOfCall(node: ts.CallExpression, scope: Scope): Source | undefined {
  const callee = node.expression.getText().replace(/^(?:globalThis|window|self)\./, '');
  if (PLATFORM_RANDOM.test(callee) && isPlatform(node.expression, scope)) return { kind: 'random' };
  if (PLATFORM_CLOCK.test(callee) && isPlatform(node.expression, scope)) return platformClock(callee);
  const imported = importedCallee(node.expression, scope);
  if (imported === undefined) return undefined;
  return PACKAGES.find(({ module, name, isBare }) => {
    const isCalledSo = isBare !== true || node.arguments.length === 0;
    return isCalledSo && module.test(imported.module) && name.test(imported.name);
  });
}

function platformClock(callee: string): Source {
  if (/Date(?:ISO)?$/.test(callee) && callee.startsWith('Temporal.')) return { kind: 'clock', granularity: 'day' };
  return PLATFORM_NUMBER.test(callee) ? { kind: 'clock', written: 'number' } : { kind: 'clock' };
}

/** Whether a name such as `Date` is the platform's, and not something of the user's own. */
function isPlatform(callee: ts.Expression, scope: Scope): boolean {
  let root = callee;
  while (ts.isPropertyAccessExpression(root)) root = root.expression;
  const declaration = scope.checker.getSymbolAtLocation(root)?.declarations?.[0];
  return declaration === undefined || isOwnFile(declaration.getSourceFile());
}

interface PackageSource extends Source {
  readonly module: RegExp;
  readonly name: RegExp;
  /** Only when it is called without an argument. */
  readonly isBare?: true;
}

const PACKAGES: readonly PackageSource[] = [
  {
    module: /^(?:node:)?crypto$/,
    name: /^(?:(?:default|\*)\.)?(?:webcrypto\.)?(?:randomUUID|randomBytes|randomInt|getRandomValues)$/,
    kind: 'random',
  },
  { module: /^(?:node:)?perf_hooks$/, name: /^performance\.now$/, kind: 'clock', written: 'number' },
  { module: /^(?:node:)?process$/, name: /hrtime|uptime/, kind: 'clock', written: 'number' },
  { module: /^uuid$/, name: /^(?:(?:default|\*)\.)?(?:v1|v4|v6|v7)$/, kind: 'random' },
  { module: /^uuid\/v[1467]$/, name: /^default$/, kind: 'random' },
  { module: /^nanoid(?:\/.*)?$/, name: /^(?:nanoid|customAlphabet\(\))$/, kind: 'random' },
  { module: /^(?:cuid|ulid|@paralleldrive\/cuid2)$/, name: /^(?:default|\*|cuid|createId|ulid)$/, kind: 'random' },
  { module: /^ksuid$/, name: /^(?:(?:default|\*)\.)?randomSync$/, kind: 'random' },
  { module: /^ai$/, name: /^(?:generateId|createIdGenerator\(\))$/, kind: 'random' },
  { module: /^lodash(?:-es)?$/, name: /^(?:(?:default|\*)\.)?now$/, kind: 'clock', written: 'number' },
  { module: /^lodash(?:-es)?$/, name: /^(?:(?:default|\*)\.)?uniqueId$/, kind: 'counter' },
  {
    module: /^(?:dayjs|moment|moment-timezone)$/,
    name: /^(?:(?:default|\*)(?:\.utc|\.tz)?|utc)$/,
    isBare: true,
    kind: 'clock',
  },
  { module: /^luxon$/, name: /^DateTime\.(?:now|local|utc)$/, isBare: true, kind: 'clock' },
  {
    module: /^date-fns(?:\/.*)?$/,
    name: /^(?:(?:default|\*)\.)?(?:(?:start|end)Of(?:Today|Tomorrow|Yesterday)|is(?:Today|Tomorrow|Yesterday|Future|Past|This\w+))$/,
    kind: 'clock',
    granularity: 'day',
  },
  {
    module: /^date-fns(?:\/.*)?$/,
    name: /^(?:(?:default|\*)\.)?(?:formatDistanceToNow(?:Strict)?|constructNow)$/,
    kind: 'clock',
  },
];
