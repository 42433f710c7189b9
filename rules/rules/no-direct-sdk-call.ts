import type { LlmCall, SdkClient } from '../../analyzer/call.js';
import { globMatcher } from '../glob.js';
import { calleePlace, isSamePlace, relatedPlaces, wayToClient } from '../places.js';
import { relativeTo } from '../relative-path.js';
import { requestPrice, whyNoAmount } from '../request-price.js';
import { defineRule } from '../rule.js';

type Options = { readonly allow: readonly string[] };

export default defineRule<Options>({
  id: 'no-direct-sdk-call',
  title: 'Call models through a gateway module of your own',
  why: 'Caps, budgets, kill switches and logs work for the calls that go through them. Where every file calls an SDK by itself, a cap that is set in one place is missing in the next, and nobody can say which feature has spent what.',
  fires:
    'An SDK, or the host of a provider, is called in a file that no glob of `allow` matches, or a client is made there for calls in other files.',
  level: { recommended: 'off', strict: 'off' },
  options: {
    allow: {
      default: [],
      doc: 'Globs of the files that may call an SDK, relative to the configuration file; without one, to the working directory.',
      schema: { type: 'array', items: 'string' },
    },
  },
  fix: { kinds: [], doc: 'None: how the gateway is called is for the author to say.' },
  bad: [
    `await client.responses.create({ model: 'gpt-5-mini', input: question, max_output_tokens: 100 });`,
    `const other = new OpenAI({ maxRetries: 1 });`,
  ],
  good: [`import { ask } from './settings.js';\nawait ask(question);`, `const model = openai('gpt-4o');`],
  alsoWhenFree: true,
  notAFinding: [
    'Files that a glob of `allow` matches.',
    'A call of a wrapper of your own: the SDK is called inside of it.',
    'A client that comes in from outside: it may be the gateway.',
    'Making a client that is called in the same file: the finding is at the calls. `new ChatOpenAI()` is a client, too: it sends requests itself.',
    'A query of a vector store: it asks no model.',
    "Making a model handle (`openai('gpt-4o')` of the AI SDK) or an agent definition: nothing is billed there.",
  ],

  check(call, context) {
    const { options, root } = context;
    if (!isCertain(call) || isAllowed(relativeTo(root, call.file), options)) return undefined;
    const at = calleePlace(call);
    const price = requestPrice(context.cost) ?? `what it costs depends on ${whyNoAmount(context.cost)}`;
    return {
      at,
      message: `${nameOf(call)} is called directly here (${price}). Call it through ${gatewayOf(options)}: caps, counts and switches there hold only for what goes through it.`,
      related: relatedPlaces(at, wayToClient(call)),
    };
  },

  checkClient(client, { options, root, calls }) {
    if (isAllowed(relativeTo(root, client.file), options) || isCalledInPlace(client, calls)) return undefined;
    return {
      at: client.name,
      message: `A client of ${nameOf(client)} is made here. Make it in ${gatewayOf(options)}: caps, counts and switches there hold only for what goes through it.`,
    };
  },
});

/** The finding at the call names the client already. */
function isCalledInPlace(client: SdkClient, calls: readonly LlmCall[]): boolean {
  return calls.some(
    (call) => call.file === client.file && isCertain(call) && call.via.some((place) => isSamePlace(place, client.at)),
  );
}

/** What is known by its shape alone may be the gateway itself. */
function isCertain({ recognisedBy, operation }: LlmCall): boolean {
  return recognisedBy === 'type' && operation !== 'retrieval';
}

function isAllowed(path: string, { allow }: Options): boolean {
  return allow.some((glob) => globMatcher(glob)(path));
}

function nameOf({ sdk }: LlmCall | SdkClient): string {
  return `\`${sdk}\``;
}

function gatewayOf({ allow }: Options): string {
  const [first, ...others] = allow;
  if (first === undefined) return 'a module of your own, and name that in the option `allow`';
  return `\`${first}\`${others.length > 0 ? ` and ${others.length} more` : ''}`;
}
