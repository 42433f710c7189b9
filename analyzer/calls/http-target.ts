import ts from 'typescript';
import { slotsIn } from '../facts/found-slots.js';
import type { Layers } from '../facts/layer.js';
import type { Scope } from '../facts/scope.js';
import type { Value } from '../facts/value.js';
import { HOLE } from '../text/provider-hosts.js';
import { type Address, addressesOf, every, join, plainAddress } from './http-address.js';
import { type Addressed, type Endpoint, endpointAt } from './http-endpoints.js';

/** Where a request may go: the address that is called, behind the base that the client was given. */
export function addressesIn(layers: Layers, scope: Scope): readonly Address[] {
  const urls = setAt(layers, 'RequestUrl', scope);
  if (urls === undefined) return [];
  const bases = basesIn(layers, scope) ?? hostsIn(layers, scope);
  return bases === undefined ? urls : every(bases, urls, join);
}

/** Where a client that is handed in points to is no reason to take its paths for those of a model. */
function basesIn(layers: Layers, scope: Scope): readonly Address[] | undefined {
  const set = slotsIn(layers, ['RequestBase']).find(({ value }) => value.is !== 'nothing');
  return set !== undefined && set.written === undefined && set.value.is === 'opaque'
    ? undefined
    : setAt(layers, 'RequestBase', scope);
}

function hostsIn(layers: Layers, scope: Scope): readonly Address[] | undefined {
  const hosts = setAt(layers, 'RequestHost', scope);
  const [port] = setAt(layers, 'RequestPort', scope) ?? [];
  // A port that is not known is most likely the usual one.
  const behind = port === undefined || port.holes.length > 0 || port.text === '443' ? '' : `:${port.text}`;
  return hosts?.map(({ text, holes }) => ({ text: `https://${text}${behind}`, holes }));
}

/** The addresses in the nearest place of a role; `undefined` where none is set. */
function setAt(layers: Layers, role: string, scope: Scope): readonly Address[] | undefined {
  const set = slotsIn(layers, [role]).find(({ value }) => value.is !== 'nothing');
  if (set === undefined) return undefined;
  const { value, written } = set;
  if (value.is === 'text' && value.text.parts.every((part) => part.is === 'static'))
    return [plainAddress(value.text, value.node)];
  return written !== undefined && ts.isExpression(written)
    ? addressesOf(written, scope)
    : [{ text: HOLE, holes: [value] }];
}

export interface Target {
  readonly endpoint: Endpoint;
  /** Addresses that lead to it, with what stands in their paths. */
  readonly known: readonly (readonly [Address, Addressed])[];
  /** What may stand in the place of a known host: an environment variable with a default. */
  readonly others: readonly Address[];
}

/** The one endpoint that all addresses lead to, as far as they are known. */
export function targetOf(
  addresses: readonly Address[],
  body: Value,
  endpoints: readonly Endpoint[],
): Target | undefined {
  const found = addresses.map((address) => [address, endpointAt(address, body, endpoints)] as const);
  const known = found.filter((entry): entry is readonly [Address, Addressed] => entry[1] !== undefined);
  const others = addresses.filter((address) => !known.some(([other]) => other === address));
  const endpoint = known[0]?.[1].endpoint;
  const isOne = known.every(([, addressed]) => addressed.endpoint === endpoint);
  const isUnset = others.every(({ text }) => text.startsWith(HOLE));
  return endpoint !== undefined && isOne && isUnset ? { endpoint, known, others } : undefined;
}
