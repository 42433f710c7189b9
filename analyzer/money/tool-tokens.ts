import { holesOf, staticPart, type Text } from '../facts/text.js';
import { canonicalName } from './model-id.js';
import type { Source } from './model-limits.js';

/** Tokens of tool definitions in the input, beside what else is sent. */
export interface ToolTokens {
  readonly low: number;
  readonly high: number;
  /** The rule was published for this very model, and for tools of this shape. */
  readonly exact: boolean;
}

/**
 * OpenAI's published rule (openai-cookbook, How_to_count_tokens_with_tiktoken, section 7): a function is rendered as
 * `name:description`, each parameter as `name:type:description`, and so many tokens stand around them.
 */
const OPENAI: Source = {
  where: 'github.com/openai/openai-cookbook at c81359c, examples/How_to_count_tokens_with_tiktoken.ipynb',
  asOf: '2026-11-22',
};
const PER_FUNCTION_O200K = 7;
const PER_FUNCTION_CL100K = 10;
const PER_PARAMETERS = 3;
const PER_PARAMETER = 3;
const PER_ENUM = -3;
const PER_ENUM_VALUE = 3;
const AT_THE_END = 12;
const NAMED_BY_OPENAI = /^(?:gpt-4o|gpt-4o-mini|gpt-4|gpt-3-5-turbo)$/;

interface PromptForTools {
  readonly models: RegExp;
  /** With `tool_choice` auto or none, and with a tool that is forced. */
  readonly tokens: readonly [auto: number, forced: number];
  readonly source: Source;
}

const ANTHROPIC_OLD: Source = {
  where: 'docs.anthropic.com/en/docs/tool-use-pricing-and-tokens',
  asOf: '2026-11-22',
};
/** A copy from the time of Opus 4.7. */
const ANTHROPIC: Source = { where: 'platform.claude.com/docs/en/about-claude/pricing', asOf: '2026-04-16' };

/** Anthropic adds a system prompt of its own to a request with tools; the tools come on top. */
const PROMPTS_FOR_TOOLS: readonly PromptForTools[] = [
  { models: /^claude-(?:opus-4(?:-[01567])?|sonnet-4(?:-[056])?|haiku-4-5)$/, tokens: [346, 313], source: ANTHROPIC },
  { models: /^claude-3-5-haiku$/, tokens: [264, 340], source: ANTHROPIC },
  { models: /^claude-3-opus$/, tokens: [530, 281], source: ANTHROPIC_OLD },
  { models: /^claude-3-sonnet$/, tokens: [159, 235], source: ANTHROPIC_OLD },
  { models: /^claude-3-haiku$/, tokens: [264, 340], source: ANTHROPIC_OLD },
];

/** Tokens of the system prompt that a provider adds. `typical`: no tool is forced. */
export interface ToolPrompt {
  readonly low: number;
  readonly typical: number;
  readonly high: number;
}

/** The system prompt that the provider adds when tools are sent; `undefined` where none is published. */
export function promptForTools(model: string): ToolPrompt | undefined {
  const name = canonicalName(model);
  const found = PROMPTS_FOR_TOOLS.find(({ models }) => models.test(name));
  return found && { low: Math.min(...found.tokens), typical: found.tokens[0], high: Math.max(...found.tokens) };
}

/** The whole table, for its test. */
export const toolRules: readonly { readonly source: Source }[] = [...PROMPTS_FOR_TOOLS, { source: OPENAI }];

/**
 * Functions as OpenAI renders them; `undefined` for what its rule does not cover: tools that are not written out, nested
 * parameters, the provider's own tools.
 * @param count counts with the model's own encoding.
 */
export function functionTokens(
  tools: Text,
  model: string,
  encoding: 'o200k_base' | 'cl100k_base',
  count: (text: string) => number,
): ToolTokens | undefined {
  const functions = holesOf(tools).length > 0 ? undefined : functionsIn(staticPart(tools));
  if (functions === undefined || functions.length === 0) return undefined;
  const perFunction = encoding === 'o200k_base' ? PER_FUNCTION_O200K : PER_FUNCTION_CL100K;
  const each = functions.map((fn) => perFunction + count(line(fn.name, fn.description)) + parameterTokens(fn, count));
  const tokens = each.reduce((sum, one) => sum + one, AT_THE_END);
  const exact = NAMED_BY_OPENAI.test(canonicalName(model)) && functions.every((fn) => fn.isPlain);
  return { low: tokens, high: tokens, exact };
}

interface Fn {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly Parameter[];
  /** Nothing is set that the rule says nothing about. */
  readonly isPlain: boolean;
}
interface Parameter {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  readonly values: readonly string[] | undefined;
}

function parameterTokens({ parameters }: Fn, count: (text: string) => number): number {
  if (parameters.length === 0) return 0;
  return parameters.reduce((sum, { name, type, description, values }) => {
    const choices = values?.reduce((total, value) => total + PER_ENUM_VALUE + count(value), PER_ENUM) ?? 0;
    return sum + PER_PARAMETER + choices + count(line(name, type, description));
  }, PER_PARAMETERS);
}

/** The full stop of a description is left out. */
function line(...fields: readonly string[]): string {
  return fields.join(':').replace(/\.$/, '');
}

function functionsIn(json: string): readonly Fn[] | undefined {
  const tools = parsed(json);
  if (!Array.isArray(tools)) return undefined;
  const functions = tools.map(functionOf).filter((fn) => fn !== undefined);
  return functions.length === tools.length ? functions : undefined;
}

/** `{ type: 'function', function: {...} }` of chat completions, or the same in one object, as in responses. */
function functionOf(tool: unknown): Fn | undefined {
  if (!isRecord(tool) || tool.type !== 'function') return undefined;
  const fn = isRecord(tool.function) ? tool.function : tool;
  const parameters = parametersOf(fn.parameters);
  if (typeof fn.name !== 'string' || parameters === undefined) return undefined;
  const description = typeof fn.description === 'string' ? fn.description : '';
  const isPlain = description !== '' && fn.strict === undefined && parameters.every((one) => one.description !== '');
  return { name: fn.name, description, parameters, isPlain };
}

function parametersOf(schema: unknown): readonly Parameter[] | undefined {
  if (schema === undefined) return [];
  if (!isRecord(schema)) return undefined;
  if (schema.properties === undefined) return [];
  if (!isRecord(schema.properties)) return undefined;
  const entries = Object.entries(schema.properties);
  const parameters = entries.map(([name, property]) => parameterOf(name, property)).filter((one) => one !== undefined);
  return parameters.length === entries.length ? parameters : undefined;
}

function parameterOf(name: string, property: unknown): Parameter | undefined {
  if (!isRecord(property) || Object.keys(property).some((key) => !/^(?:type|description|enum)$/.test(key))) {
    return undefined;
  }
  const { type, description = '', enum: values } = property;
  if (typeof type !== 'string' || typeof description !== 'string') return undefined;
  if (values === undefined) return { name, type, description, values };
  return Array.isArray(values) && values.every((value) => typeof value === 'string')
    ? { name, type, description, values }
    : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
