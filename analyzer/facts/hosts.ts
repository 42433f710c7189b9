import { authorityOf, HOLE, providerOfHost } from '../text/provider-hosts.js';
import { nameOf } from './scope.js';
import { optionsOf, type Value } from './value.js';

/** Who bills what is sent to an address, and what that takes for granted. */
export interface Biller {
  /** `null` when it is not known: a price would then be a guess. */
  readonly provider: string | null;
  readonly assumes: string | undefined;
}

/** A literal says it; so does the literal that stands in for an environment variable, as long as nobody sets that. */
export function billerOfUrl(url: Value): Biller {
  const options = optionsOf(url);
  const [literal, another] = options.filter((option) => option.is !== 'opaque');
  const unset = options.find((option) => option.is === 'opaque');
  if (unset === undefined || literal === undefined || another !== undefined) {
    return { provider: billerOfLiteral(url), assumes: undefined };
  }
  if (!isEnvironment(unset)) return { provider: null, assumes: undefined };
  const provider = billerOfLiteral(literal);
  return { provider, assumes: provider === null ? undefined : `${unset.unset ?? nameOf(unset.node)} is not set` };
}

function isEnvironment({ node }: Value): boolean {
  return /\b(?:process|import\.meta|Deno|Bun)\.env\b|^env\b/.test(node.getText());
}

function billerOfLiteral(url: Value): string | null {
  if (url.is !== 'text') return null;
  const text = url.text.parts.map((part) => (part.is === 'static' ? part.value : HOLE)).join('');
  const authority = authorityOf(text);
  return authority === undefined ? null : providerOfHost(authority);
}
