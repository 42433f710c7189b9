import ts from 'typescript';
import type { Operation } from '../call.js';
import { concat, literalText, toText } from '../facts/evaluate-text.js';
import { slotsIn } from '../facts/found-slots.js';
import type { Layer, Layers } from '../facts/layer.js';
import type { Scope } from '../facts/scope.js';
import { staticText } from '../facts/text.js';
import { choiceOf, opaque, optionsOf, type Value } from '../facts/value.js';
import { authorityOf, HOLE } from '../text/provider-hosts.js';
import type { Address } from './http-address.js';
import { type PostedBody, postedBody } from './http-body.js';
import { type Endpoint, endpointsOf, mayLeadTo } from './http-endpoints.js';
import { addressesIn, type Target, targetOf } from './http-target.js';
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
    const addresses = isPost(layers) ? addressesIn(layers, scope) : [];
    // Most requests go to one's own server: what they post is not worked out.
    const body = mayLead(addresses, endpoints) ? postedBody(node, layers, scope) : undefined;
    return body && targetOf(addresses, body.value, endpoints)?.endpoint;
  });
  const [first] = found;
  return first !== undefined && found.every((endpoint) => endpoint === first) ? first.declaration : undefined;
}

/** Whether a call of an HTTP client could still post to an endpoint, where the source leaves open what it sends where. */
export function mayBeBilled(
  node: ts.CallExpression,
  client: ts.SignatureDeclaration,
  ways: readonly Layers[],
  scope: Scope,
): boolean {
  const endpoints = endpointsOf(client, scope.checker);
  return ways.some(
    (layers) =>
      methodsOf(layers).some((method) => method === undefined || method === 'POST') &&
      mayLead(addressesIn(layers, scope), endpoints) &&
      postedBody(node, layers, scope) !== undefined,
  );
}

function mayLead(addresses: readonly Address[], endpoints: readonly Endpoint[]): boolean {
  return addresses.some((address) => mayLeadTo(address, endpoints));
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
  return methodsOf(layers).every((method) => method === 'POST');
}

/** The methods that a request may have: in capitals, `undefined` for what is not known. */
function methodsOf(layers: Layers): readonly (string | undefined)[] {
  const found = slotsIn(layers, ['RequestMethod']);
  if (found.length === 0) return ['POST'];
  const value = found.find((entry) => entry.value.is !== 'nothing')?.value;
  return value === undefined ? ['GET'] : optionsOf(value).map((option) => literalText(option)?.toUpperCase());
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
  const body = postedBody(node, layers, scope);
  const found = body && targetOf(addressesIn(layers, scope), body.value, endpointsOf(declaration, scope.checker));
  const target = found?.endpoint.declaration === endpoint ? found : undefined;
  const parameters = endpoint.parameters.filter(ts.isParameter);
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
  const addresses = [...known.map(([address]) => address), ...others];
  const hosts = new Set(addresses.flatMap(({ text }) => authorityOf(text) ?? []));
  const texts = [...hosts].map((host) => addressValue(`https://${host}/`, node));
  const open = addresses.filter(({ text }) => authorityOf(text) === undefined);
  return choiceOf([...texts, ...open.flatMap(({ holes }) => holes.slice(0, 1))], node);
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
