/**
 * One model goes by many names: `claude-sonnet-4-5`, `anthropic/claude-sonnet-4.5`,
 * `us.anthropic.claude-sonnet-4-5-20250929-v1:0`, an ARN around that. These functions strip what names the road
 * to the model and leave what names the model.
 */

/** Regions that head a Bedrock inference profile, and vendors that head a Bedrock model id. */
const BEDROCK_REGION = /^(?:us-gov|us|eu|apac|au|jp|ca|in|global|regional)\./;
const BEDROCK_VENDOR =
  /^(?:anthropic|amazon|meta|mistral|deepseek|openai|cohere|ai21|qwen|google|nvidia|writer|stability|moonshotai|minimax)\./;
/** `:0` at the end of Bedrock ids. The `-v1` before it says nothing; a `-v2` only when a date tells versions apart. */
const BEDROCK_REVISION = /:\d+$/;
const BEDROCK_VERSION = /(?:-v1|(?<=-\d{8})-v\d+)$/;
/** Ends of OpenRouter ids that change the routing, not the model. */
const ROUTING_VARIANT = /:(?:beta|thinking|nitro|floor|online|exacto|free|extended)$/;
/** `-20250929`, `-2024-08-06`, `@20250929`: a snapshot of the model, not another model. */
const SNAPSHOT =
  /(?:[-@]20\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])|-20\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))$/;
const MOVING = /(?:-latest|@latest|@default)$/;

/** Lower case, without the path of a gateway, a hub or an ARN: `anthropic/claude-sonnet-4.5` is `claude-sonnet-4.5`. */
export function withoutPath(model: string): string {
  return model
    .trim()
    .toLowerCase()
    .replace(/^.*\//, '')
    .replace(/^arn:.*:/, '');
}

/** The bare model name, snapshot kept: `gpt-4o-2024-08-06` for `ft:gpt-4o-2024-08-06:org::id`. */
export function bareName(model: string): string {
  const name = fineTuneBase(model) ?? withoutPath(model);
  return name
    .replace(BEDROCK_REGION, '')
    .replace(BEDROCK_VENDOR, '')
    .replace(ROUTING_VARIANT, '')
    .replace(BEDROCK_REVISION, '')
    .replace(BEDROCK_VERSION, '');
}

/** What OpenAI fine-tuned, when the id names a fine-tuned model: `ft:<base>:<organisation>:<name>:<id>`. */
export function fineTuneBase(model: string): string | undefined {
  return /^(?:.*\/)?ft:([^:]+)/.exec(model.trim().toLowerCase())?.[1];
}

/**
 * A name under which spellings of the same model meet: dots are dashes, and snapshot and `-latest` are gone. Two
 * versions of a family never meet: `claude-sonnet-5-5` stays apart from `claude-sonnet-5`.
 */
export function canonicalName(model: string): string {
  return bareName(model)
    .replace(MOVING, '')
    .replace(SNAPSHOT, '')
    .replace(MOVING, '')
    .replaceAll('.', '-')
    .replace(/[-@]$/, '');
}

/** `true` for a name that its vendor moves from model to model: what it costs can change without a new id. */
export function isMovingName(model: string): boolean {
  return MOVING.test(bareName(model));
}
