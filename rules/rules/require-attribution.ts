import type { AttributionForm, LlmCall } from '../../analyzer/call.js';
import { addSetting } from '../edits.js';
import type { Fix } from '../finding.js';
import { answersFor, calleePlace, placesOf, relatedPlaces, wayToClient } from '../places.js';
import { requestPrice, whyNoAmount } from '../request-price.js';
import { defineRule, type RuleContext } from '../rule.js';

export default defineRule({
  id: 'require-attribution',
  title: 'Say which feature or user a request is for',
  why: "An invoice names models and days, no feature and no customer. A name that goes out with the request is what divides it later: OpenAI's `safety_identifier` and `user`, Anthropic's `metadata.user_id`, `requestMetadata` of AWS and `labels` of Vertex AI, the function id of the AI SDK's telemetry, the headers of gateways.",
  fires:
    'Nothing in the request, at its client or on the way says whom or what it is for, although this API has a field for it.',
  level: { recommended: 'off', strict: 'warning' },
  options: {},
  fix: {
    kinds: ['suggestion'],
    doc: 'A suggestion inserts the field of this API with a placeholder, `name-of-the-feature`. Put the name of the feature in its place, or the id of a user that tells nobody who that is.',
  },
  bad: [
    `await client.responses.create({ model: 'gpt-5-mini', input: question, max_output_tokens: 300 });`,
    `await generateText({ model: openai('gpt-4o'), prompt: question, maxOutputTokens: 300 });`,
  ],
  good: [
    `await client.responses.create({ model: 'gpt-5-mini', input: question, max_output_tokens: 300, safety_identifier: 'search' });`,
    `await generateText({ model: openai('gpt-4o'), prompt: question, maxOutputTokens: 300, experimental_telemetry: { isEnabled: true, functionId: 'search' } });`,
    `await client.responses.create({ model: 'gpt-5-mini', input: question }, { headers: { 'Helicone-Property-Feature': 'search' } });`,
  ],
  notAFinding: [
    'A spread, a variable or a `fetch` of your own may add it.',
    'A header of a gateway says it: Helicone, Portkey, AI Gateway, OpenRouter, LiteLLM.',
    'A tracing library is imported (Langfuse, LangSmith, OpenTelemetry and others): what it records says where a call was made.',
    'The host is not known: a gateway of your own may tell by its keys.',
    'The API has no field for it, or bills nothing.',
    'An inference profile of AWS, which is billed by its tags.',
  ],

  check(call, context) {
    const { attribution } = call;
    if (attribution?.fact.is !== 'absent' || call.resultUsage === 'traced') return undefined;
    if (!answersFor(call, placesOf(attribution))) return undefined;
    const at = calleePlace(call);
    return {
      at,
      message: messageOf(attribution, context),
      related: relatedPlaces(at, [[attribution.insert?.object.at, 'It can be said here.'], ...wayToClient(call)]),
      fix: fixOf(attribution, context),
    };
  },
});

type Attribution = NonNullable<LlmCall['attribution']>;

function messageOf({ option }: Attribution, { cost }: RuleContext<Record<never, never>>): string {
  const price = requestPrice(cost) ?? `what it costs depends on ${whyNoAmount(cost)}`;
  return `Nothing says which feature or user this request is for (${price}): the invoice cannot be divided. Set \`${option?.join('.')}\`.`;
}

/** What stands in for the name, as each kind of field takes it. */
const PLACEHOLDERS: Readonly<Record<AttributionForm, string>> = {
  text: "'name-of-the-feature'",
  labels: "{ feature: 'name-of-the-feature' }",
  tags: "['name-of-the-feature']",
  telemetry: "{ isEnabled: true, functionId: 'name-of-the-feature' }",
};

function fixOf({ insert, form }: Attribution, { textOf }: RuleContext<Record<never, never>>): Fix | undefined {
  const edit = insert && addSetting(insert, textOf(insert.object.at.file), PLACEHOLDERS[form]);
  const name = insert?.path.join('.');
  return edit && name ? { title: `Add ${name}, to be completed`, kind: 'suggestion', edits: [edit] } : undefined;
}
