import ts from 'typescript';
import type { Operation } from '../call.js';
import { concat, toText } from '../facts/evaluate-text.js';
import { slotsIn } from '../facts/found-slots.js';
import type { Layer, Layers } from '../facts/layer.js';
import type { Scope } from '../facts/scope.js';
import { staticPart, staticText } from '../facts/text.js';
import { choiceOf, opaque, type Value } from '../facts/value.js';
import { authorityOf, HOLE } from '../text/provider-hosts.js';
import { type Address, addressesOf, every, join, plainAddress } from './http-address.js';
import { type PostedBody, postedBody } from './http-body.js';
import { type Addressed, type Endpoint, endpointAt, endpointsOf } from './http-endpoints.js';
import type { RecognisedCall } from './recognise.js';
import { literalArguments, slotsOfParameters } from './slots.js';

/** The declaration that says what a request over plain HTTP is billed as, and what stands in its body. */
export type EndpointSignature = ts.MethodSignature;

/**
 * The endpoint that a call of an HTTP client posts to, whichever way the client was made; `undefined` where the source does not
 * say so beyond doubt.
 */
export function endpointOf(
  node: ts.CallExpression,
  client: ts.SignatureDeclaration,
  ways: readonly Layers[],
  scope: Scope,
): EndpointSignature | undefined {
  const endpoints = endpointsOf(client, scope.checker);
  if (endpoints.length === 0) return undefined;
  const found = ways.map((layers) => {
    const isSent = isPost(layers) && postedBody(node, layers, scope) !== undefined;
    return isSent ? targetOf(addressesIn(layers, scope), endpoints)?.endpoint : undefined;
  });
  const [first] = found;
  return first !== undefined && found.every((endpoint) => endpoint === first) ? first.declaration : undefined;
}

/** What a request to an endpoint is billed as. */
export function operationOf({ type }: EndpointSignature): Operation | undefined {
  return type && (literalArguments(type)[0] as Operation | undefined);
}

/** Whether a client sends a request to some endpoint at all. */
export function addressesEndpoints(client: ts.SignatureDeclaration): boolean {
  return client.type?.getText() === 'CallOf<Endpoints>';
}

function isPost(layers: Layers): boolean {
  const found = slotsIn(layers, ['RequestMethod']);
  if (found.length === 0) return true;
  const value = found.find((entry) => entry.value.is !== 'nothing')?.value;
  return value?.is === 'text' && staticPart(value.text).toUpperCase() === 'POST';
}

/** Where a request may go: the address that is called, behind the base that the client was given. */
function addressesIn(layers: Layers, scope: Scope): readonly Address[] {
  const urls = setAt(layers, 'RequestUrl', scope);
  if (urls === undefined) return [];
  const bases = setAt(layers, 'RequestBase', scope) ?? hostsIn(layers, scope);
  return bases === undefined ? urls : every(bases, urls, join);
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

interface Target {
  readonly endpoint: Endpoint;
  /** Addresses that lead to it, with what stands in their paths. */
  readonly known: readonly (readonly [Address, Addressed])[];
  /** What may stand in the place of a known host: an environment variable with a default. */
  readonly others: readonly Address[];
}

/** The one endpoint that all addresses lead to, as far as they are known. */
function targetOf(addresses: readonly Address[], endpoints: readonly Endpoint[]): Target | undefined {
  const found = addresses.map((address) => [address, endpointAt(address, endpoints)] as const);
  const known = found.filter((entry): entry is readonly [Address, Addressed] => entry[1] !== undefined);
  const others = addresses.filter((address) => !known.some(([other]) => other === address));
  const endpoint = known[0]?.[1].endpoint;
  const isOne = known.every(([, addressed]) => addressed.endpoint === endpoint);
  const isUnset = others.every(({ text }) => text.startsWith(HOLE));
  return endpoint !== undefined && isOne && isUnset ? { endpoint, known, others } : undefined;
}

/** The arguments of an endpoint are numbered behind those of the client that it is addressed through. */
const FIRST = 100;
/** The client itself, as what may send again: `axiosRetry(http)`. It is no time-out, so it holds nothing. */
const SENDER = FIRST - 1;

type Request = Pick<RecognisedCall, 'node' | 'receiver' | 'declaration' | 'endpoint'>;

/** A request's layers with the endpoint's settings before those of its client. */
export function withEndpoint(layers: Layers, { node, receiver, declaration, endpoint }: Request, scope: Scope): Layers {
  const [own, ...rest] = layers;
  if (own === undefined || endpoint === undefined) return layers;
  const found = targetOf(addressesIn(layers, scope), endpointsOf(declaration, scope.checker));
  const target = found?.endpoint.declaration === endpoint ? found : undefined;
  const parameters = endpoint.parameters.filter(ts.isParameter);
  const body = postedBody(node, layers, scope);
  const values = parameters.map(({ name }) => argumentNamed(name.getText(), node, body, target));
  const slots = slotsOfParameters(parameters, scope.checker).map((slot) => ({
    ...slot,
    argument: slot.argument + FIRST,
  }));
  const sender = { role: 'OwnTransport', argument: SENDER, path: [], details: [], versions: undefined, sdk: undefined };
  const merged: Layer = {
    ...own,
    slots: [...slots, ...own.slots, sender],
    argument: (index) => {
      if (index === SENDER) return { is: 'nothing', node };
      if (index >= FIRST) return values[index - FIRST] ?? { is: 'nothing', node };
      return isCallback(node.arguments[index]) ? { is: 'nothing', node } : own.argument(index);
    },
    written: (index) => {
      if (index === SENDER) return receiver;
      if (index < FIRST) return node.arguments[index];
      return index === FIRST ? body?.written : expressionOf(values[index - FIRST]);
    },
  };
  return [merged, ...rest];
}

/** `(answer) => ...` stands where options may stand too. */
function isCallback(argument: ts.Expression | undefined): boolean {
  return argument !== undefined && (ts.isArrowFunction(argument) || ts.isFunctionExpression(argument));
}

function expressionOf(value: Value | undefined): ts.Expression | undefined {
  return value !== undefined && value.is !== 'nothing' && ts.isExpression(value.node) ? value.node : undefined;
}

/** `body` and `url`; every other parameter is what stands in the path under its name. */
function argumentNamed(
  name: string,
  node: ts.CallExpression,
  body: PostedBody | undefined,
  target: Target | undefined,
): Value {
  if (name === 'body') return body?.value ?? { is: 'nothing', node };
  if (target === undefined) return opaque(node, 'the address is only known at run time');
  if (name === 'url') return urlValue(target, node);
  const found = target.known.flatMap(([, { parameters }]) => parameters.get(name) ?? []);
  if (found.length === 0) return { is: 'nothing', node };
  return choiceOf(
    found.map((value) => (typeof value === 'string' ? textValue(value, node) : value)),
    node,
  );
}

/** Who bills depends on the host alone, and on what may stand in its place. */
function urlValue({ known, others }: Target, node: ts.CallExpression): Value {
  const hosts = new Set(known.map(([{ text }]) => authorityOf(text) ?? ''));
  const texts = [...hosts].map((host) => addressValue(`https://${host}/`, node));
  return choiceOf([...texts, ...others.flatMap(({ holes }) => holes.slice(0, 1))], node);
}

function addressValue(text: string, node: ts.CallExpression): Value {
  const hole = toText(opaque(node, 'it is only known at run time'));
  const parts = text
    .split(HOLE)
    .flatMap((part, index) => (index === 0 ? [staticText(part)] : [hole, staticText(part)]));
  return { is: 'text', text: concat(parts), node };
}

function textValue(text: string, node: ts.CallExpression): Value {
  return { is: 'text', text: staticText(text), node };
}
