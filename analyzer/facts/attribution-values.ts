import type ts from 'typescript';
import type { Slot } from '../calls/slots.js';
import type { ObjectValue, Value } from './value.js';
import { optionsOf } from './value.js';

/** Whether a value says whom or what a request is for. */
export type Says = 'yes' | 'no' | 'maybe';

/** What stands in the place of one of the words for it. */
export function saysWhom(value: Value, written: ts.Node | undefined, slot: Slot): Says {
  return every(optionsOf(value).map((option) => saysOption(option, written, slot)));
}

function saysOption(value: Value, written: ts.Node | undefined, { role, details }: Slot): Says {
  if (value.is === 'nothing') return 'no';
  if (role === 'AttributionTelemetry') return saysTelemetry(value, details[0] === 'on');
  if (value.is === 'object' && value.properties.size === 0) return value.open === undefined ? 'no' : 'maybe';
  if (value.is === 'array' && value.items.length === 0) return value.open === undefined ? 'no' : 'maybe';
  // What somebody has written there is for that, whatever it is; behind a spread there may be nothing.
  return value.is === 'opaque' && written === undefined ? 'maybe' : 'yes';
}

function saysTelemetry(value: Value, isOnByDefault: boolean): Says {
  if (value.is !== 'object') return 'maybe';
  const on = switchOf(value, isOnByDefault);
  if (on === 'no') return 'no';
  if (value.properties.has('functionId')) return on;
  return value.open !== undefined || OTHERS.some((name) => value.properties.has(name)) ? 'maybe' : 'no';
}

/** What telemetry has beside the name, and what may say whom it is for, too. */
const OTHERS = ['metadata', 'includeRuntimeContext', 'integrations', 'tracer'];

/** Whether telemetry is certain to be on, so that a name is all that it lacks. */
export function isTelemetryOn(value: Value, { details }: Slot): boolean {
  return value.is === 'object' && switchOf(value, details[0] === 'on') === 'yes';
}

function switchOf({ properties, open }: ObjectValue, isOnByDefault: boolean): Says {
  const value = properties.get('isEnabled')?.value();
  if (value === undefined || value.is === 'nothing') return isOnByDefault ? 'yes' : open === undefined ? 'no' : 'maybe';
  if (value.is !== 'boolean') return 'maybe';
  return value.value ? 'yes' : 'no';
}

/** Gateways tell requests apart by headers that they have documented for it. */
export function saysHeaders(value: Value): Says {
  return every(
    optionsOf(value).map((option) => {
      if (option.is === 'nothing') return 'no';
      if (option.is !== 'object') return 'maybe';
      const names = [...option.properties.keys()];
      if (names.some((name) => GATEWAY_HEADERS.test(name))) return 'yes';
      return option.open !== undefined || names.some((name) => TELLING_HEADERS.test(name)) ? 'maybe' : 'no';
    }),
  );
}

/**
 * Helicone: docs.helicone.ai/helicone-headers/header-directory. Portkey: portkey.ai/docs/api-reference/headers. Cloudflare's AI
 * Gateway: developers.cloudflare.com/ai-gateway/observability/custom-metadata. OpenRouter: openrouter.ai/docs/app-attribution.
 * LiteLLM: docs.litellm.ai/docs/proxy/request_headers.
 */
const GATEWAY_HEADERS =
  /^(?:helicone-(?:user-id|session-(?:id|name|path)|property-.+)|x-portkey-metadata|cf-aig-metadata|http-referer|x-(?:openrouter-)?title|x-litellm-(?:tags|customer-id|end-user-id|spend-logs-metadata))$/i;
/** Headers of somebody's own gateway that look as if they said it; a browser's name is none of them. */
const TELLING_HEADERS =
  /(?:^|[-_])(?:user(?!-agent)|customer|tenant|account|team|feature|metadata|meta|tags?|session|project|title|referer|trace|app|workspace)(?:$|[-_])/i;

function every(says: readonly Says[]): Says {
  const [first = 'no'] = says;
  return says.every((each) => each === first) ? first : 'maybe';
}
