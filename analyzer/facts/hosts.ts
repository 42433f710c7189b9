import { authorityOf, HOLE, providerOfHost } from '../text/provider-hosts.js';
import { nameOf } from './scope.js';
import { optionsOf, type Value } from './value.js';

/** Who bills what is sent to an address, and what that takes for granted. */
export interface Biller {
  /** `null` when it is not known: a price would then be a guess. */
  readonly provider: string | null;
  readonly assumes: string | undefined;
  /** The host as the code writes it, where nobody is known to bill there: the configuration may know. */
  readonly host?: string | undefined;
}

/** A literal says it; so does the literal that stands in for an environment variable, as long as nobody sets that. */
export function billerOfUrl(url: Value): Biller {
  const options = optionsOf(url);
  const [literal, another] = options.filter((option) => option.is !== 'opaque');
  const unset = options.find((option) => option.is === 'opaque');
  if (unset === undefined || literal === undefined || another !== undefined) {
    return { ...billerOfLiteral(url), assumes: undefined };
  }
  if (!isEnvironment(unset)) return { provider: null, assumes: undefined };
  const biller = billerOfLiteral(literal);
  const isOpen = biller.provider === null && biller.host === undefined;
  return { ...biller, assumes: isOpen ? undefined : `${unset.unset ?? nameOf(unset.node)} is not set` };
}

function isEnvironment({ node }: Value): boolean {
  return /\b(?:process|import\.meta|Deno|Bun)\.env\b|^env\b/.test(node.getText());
}

function billerOfLiteral(url: Value): Pick<Biller, 'provider' | 'host'> {
  if (url.is !== 'text') return { provider: null };
  const text = url.text.parts.map((part) => (part.is === 'static' ? part.value : HOLE)).join('');
  const authority = authorityOf(text);
  if (authority === undefined) return { provider: null };
  const provider = providerOfHost(authority);
  return provider === null && !authority.includes(HOLE) ? { provider, host: authority } : { provider };
}
