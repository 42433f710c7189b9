import ts from 'typescript';
import { nameOf } from '../facts/scope.js';
import { opaque, optionsOf, type Value } from '../facts/value.js';
import { authorityOf, HOLE, providerOfHost } from '../text/provider-hosts.js';
import type { Address } from './http-address.js';

/** What a provider bills at one of its addresses: a method of `Endpoints` in http/endpoints.d.ts. */
export interface Endpoint {
  readonly declaration: ts.MethodSignature;
  readonly places: readonly Place[];
}

interface Place {
  /** A provider, `any` that is known, `unknown` for all others, or `anywhere`. */
  readonly provider: string;
  readonly path: RegExp;
  /** The names in braces, in order. */
  readonly names: readonly string[];
  /** Dotted paths of what the body must hold, where the address alone does not tell that a model answers. */
  readonly needed: readonly string[];
}

/** An endpoint that an address leads to, and what stands in its path in the place of names: a text, or what only runs show. */
export interface Addressed {
  readonly endpoint: Endpoint;
  readonly parameters: ReadonlyMap<string, string | Value>;
}

/** The endpoints that a client can address, by its declared return type: `CallOf<Endpoints>`; empty for everything else. */
export function endpointsOf(client: ts.SignatureDeclaration, checker: ts.TypeChecker): readonly Endpoint[] {
  const list = client.type && ts.isTypeReferenceNode(client.type) ? client.type.typeArguments?.[0] : undefined;
  if (list === undefined || list.getText() !== 'Endpoints') return [];
  const declaration = checker.getTypeFromTypeNode(list).symbol?.declarations?.find(ts.isInterfaceDeclaration);
  if (declaration === undefined) return [];
  const known = read.get(declaration) ?? declaration.members.filter(ts.isMethodSignature).map(readEndpoint);
  read.set(declaration, known);
  return known;
}
const read = new WeakMap<ts.InterfaceDeclaration, readonly Endpoint[]>();

function readEndpoint(declaration: ts.MethodSignature): Endpoint {
  const tags = ts.getJSDocTags(declaration).filter(({ tagName }) => tagName.text === 'endpoint');
  const places = tags.flatMap((tag) => {
    const [provider, path, ...needed] = (ts.getTextOfJSDocComment(tag.comment) ?? '').trim().split(/\s+/);
    return provider === undefined || path === undefined ? [] : [{ provider, ...readPath(path), needed }];
  });
  return { declaration, places };
}

/** `...` stands for any beginning, `{name}` for one segment or the part of one before a colon. */
function readPath(path: string): Pick<Place, 'path' | 'names'> {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string);
  const pattern = path
    .replace(/\.{3}|[.+*?^$()[\]|\\]/g, (part) => (part === '...' ? '(?:/.*)?' : `\\${part}`))
    .replace(/\{\w+\}/g, '([^/:]+)');
  return { path: new RegExp(`^${pattern}/?$`, 'd'), names };
}

/** The first endpoint that fits an address and what is posted there. */
export function endpointAt(address: Address, body: Value, endpoints: readonly Endpoint[]): Addressed | undefined {
  const parts = partsOf(address);
  if (parts === undefined) return undefined;
  for (const endpoint of endpoints) {
    for (const place of endpoint.places) {
      const isPlace =
        isAt(parts.provider, place.provider) && place.needed.every((path) => holds(body, path.split('.')));
      const match = isPlace ? place.path.exec(parts.path.text) : null;
      if (match !== null) return { endpoint, parameters: parametersOf(match, place.names, parts.path) };
    }
  }
  return undefined;
}

/** Whether an address could be one of an endpoint: it fits but for the body, or its path is what is not known. */
export function mayLeadTo(address: Address, endpoints: readonly Endpoint[]): boolean {
  const parts = partsOf(address);
  if (parts === undefined) return false;
  if (address.text === HOLE || OPEN_PATH.test(parts.path.text)) return true;
  return endpoints.some(({ places }) =>
    places.some(({ provider, path }) => isAt(parts.provider, provider) && path.test(parts.path.text)),
  );
}

/** At most a version before what is not known. */
const OPEN_PATH = new RegExp(`^/*(?:v\\d+\\w*)?/*${HOLE}[${HOLE}/]*$`);

function isAt(found: string | null, wanted: string): boolean {
  if (wanted === 'anywhere') return true;
  const isKnown = found !== null && found !== 'local';
  if (wanted === 'any') return isKnown;
  return wanted === 'unknown' ? !isKnown : found === wanted;
}

/** Whether what is posted has something at a path, whichever way the program goes. */
function holds(value: Value, [name, ...rest]: readonly string[]): boolean {
  if (name === undefined) return true;
  return optionsOf(value).every((option) => {
    const property = option.is === 'object' ? option.properties.get(name) : undefined;
    return property !== undefined && holds(property.value(), rest);
  });
}

/** Who is addressed, and the path behind the host; a base that is not known at all may stand before it. */
function partsOf({ text, holes }: Address): { readonly provider: string | null; readonly path: Address } | undefined {
  const whole = text.replace(/[?#].*$/s, '');
  const authority = authorityOf(whole);
  if (authority === undefined && !(whole.startsWith(HOLE) && !isOwnServer(holes[0]))) return undefined;
  const start = authority === undefined ? 1 : whole.indexOf(authority) + authority.length;
  const before = countOf(HOLE, whole.slice(0, start));
  return {
    provider: authority === undefined ? null : providerOfHost(authority),
    path: { text: `/${whole.slice(start).replace(/^\/+/, '')}`, holes: holes.slice(before) },
  };
}

/** `location.origin`: where the program itself came from. */
function isOwnServer(base: Value | undefined): boolean {
  return base !== undefined && /\blocation\b|\borigin\b/i.test(base.node.getText());
}

function parametersOf(match: RegExpExecArray, names: readonly string[], path: Address): Addressed['parameters'] {
  return new Map(names.map((name, index) => [name, segmentAt(match, index + 1, path)] as const));
}

/** One segment of a path; what is not known of it is the value that stands there. */
function segmentAt(match: RegExpExecArray, group: number, path: Address): string | Value {
  const segment = match[group] ?? '';
  const start = match.indices?.[group]?.[0] ?? 0;
  const hole = path.holes[countOf(HOLE, path.text.slice(0, start))];
  if (hole === undefined || !segment.includes(HOLE)) return segment;
  return segment === HOLE ? hole : opaque(hole.node, `${nameOf(hole.node)} is only known at run time`);
}

function countOf(character: string, text: string): number {
  return text.split(character).length - 1;
}
