import type { Stub } from '../program/stub.js';
import clients from './clients.d.ts?raw';
import endpoints from './endpoints.d.ts?raw';

/**
 * What sends plain HTTP and what is billed over it. Apart from the stubs of SDKs, since importing an HTTP client is no reason to
 * look at a file: what it may address is.
 */
export const httpStubs: readonly Stub[] = [
  { name: 'http-clients', text: clients },
  { name: 'http-endpoints', text: endpoints },
];

/** The names under which HTTP clients are called or made: `fetch`, `post`, `create`. */
export function httpCallees(): ReadonlySet<string> {
  callees ??= new Set([...clients.matchAll(CALLEE)].map(([, name, constant]) => (name ?? constant) as string));
  return callees;
}
let callees: ReadonlySet<string> | undefined;

const CALLEE = /(\w+)(?:<const [^(]*>)?\([^;]*\): (?:CallOf<Endpoints>|\w*Instance<)|const (\w+): Static/g;
