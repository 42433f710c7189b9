import ts from 'typescript';
import type { LlmCall } from '../call.js';
import type { UserFile } from '../program/source-files.js';
import { walk } from '../program/walk.js';
import { withWrapping } from './evaluate.js';
import { referencesTo } from './references.js';
import type { Scope } from './scope.js';

/**
 * What becomes of the token counts in an answer. `read`: something looks at them. `passed on`: the whole answer goes somewhere
 * else. `never`: only other parts of it are looked at. `traced`: a tracing library in the program may see every answer.
 */
export function resultUsageOf(call: ts.CallExpression, sdk: string, scope: Scope): LlmCall['resultUsage'] {
  if (isTraced(scope) || tracesItself(sdk, call)) return 'traced';
  return hasOwnReader(call) ? 'read' : usageOf(call, scope, 0);
}

/** Answers of answers are not followed any further. */
const MAX_STEPS = 4;

/** Where token counts stand in the answers of the SDKs, and what holds the answer that has them. */
const USAGE =
  /^(?:total|prompt|completion|input|output)?_?(?:usage|tokens?)(?:_?(?:metadata|count))?$|^(?:total_cost_usd|(?:prompt_)?eval_count|llmOutput|response_?metadata|modelUsage)$/i;
/** The whole answer, or all of its parts, under another name. */
const WHOLE =
  /^(?:response|rawResponse|raw|steps|finalStep|state|rawResponses|data|body|finalMessage|finalChatCompletion|finalResponse|final|withResponse|asResponse|fullStream|toReadableStream|runId|meta|providerMetadata|stream|getReader|tee|controller|on|once|toUIMessageStream\w*|toDataStream\w*|consumeStream)$/;
/** Functions of a promise hand the answer to what they are given. */
const TO_CALLBACK = /^(?:then|catch|finally)$/;

function usageOf(node: ts.Expression, scope: Scope, steps: number): LlmCall['resultUsage'] {
  const place = awaited(node);
  const { parent } = place;
  if (steps > MAX_STEPS) return 'unknown';
  if (ts.isExpressionStatement(parent)) return 'never';
  if (ts.isPropertyAccessExpression(parent)) return usageOfMember(parent, scope, steps);
  if (ts.isVariableDeclaration(parent) && parent.initializer === place) return usageOfBinding(parent, scope, steps);
  if (ts.isForOfStatement(parent) && parent.expression === place) return usageOfChunks(parent, scope, steps);
  return 'passed on';
}

/** `await call`, `(await call)!`: what the expression around is, once it is there. */
function awaited(node: ts.Expression): ts.Expression {
  const whole = withWrapping(node);
  return ts.isAwaitExpression(whole.parent) ? awaited(whole.parent) : whole;
}

function usageOfMember(access: ts.PropertyAccessExpression, scope: Scope, steps: number): LlmCall['resultUsage'] {
  const name = access.name.text;
  if (USAGE.test(name)) return 'read';
  if (TO_CALLBACK.test(name)) return 'passed on';
  return WHOLE.test(name) ? usageBehind(access, scope, steps) : 'never';
}

/** `answer.response` is looked at further; `answer.toReadableStream()` goes somewhere. */
function usageBehind(access: ts.PropertyAccessExpression, scope: Scope, steps: number): LlmCall['resultUsage'] {
  return ts.isCallExpression(access.parent) ? 'passed on' : usageOf(access, scope, steps + 1);
}

function usageOfBinding(declaration: ts.VariableDeclaration, scope: Scope, steps: number): LlmCall['resultUsage'] {
  const { name } = declaration;
  if (ts.isIdentifier(name)) return usageOfVariable(name, declaration, scope, steps);
  if (!ts.isObjectBindingPattern(name)) return 'passed on';
  const names = name.elements.map((element) => (element.propertyName ?? element.name).getText());
  if (name.elements.some(({ dotDotDotToken }) => dotDotDotToken !== undefined)) return 'passed on';
  if (names.some((each) => USAGE.test(each))) return 'read';
  return names.some((each) => WHOLE.test(each)) ? 'passed on' : 'never';
}

function usageOfVariable(
  name: ts.Identifier,
  declaration: ts.Declaration,
  scope: Scope,
  steps: number,
): LlmCall['resultUsage'] {
  const symbol = scope.checker.getSymbolAtLocation(name);
  if (symbol === undefined) return 'unknown';
  const found = referencesTo(symbol, declaration, scope).map((reference) => usageOf(reference, scope, steps + 1));
  const order = ['read', 'passed on', 'unknown', 'traced'] as const;
  return order.find((usage) => found.includes(usage)) ?? 'never';
}

/** `for await (const chunk of stream)`: the last chunk has the counts, where they are sent at all. */
function usageOfChunks(loop: ts.ForOfStatement, scope: Scope, steps: number): LlmCall['resultUsage'] {
  const [declaration] = ts.isVariableDeclarationList(loop.initializer) ? loop.initializer.declarations : [];
  return declaration === undefined ? 'passed on' : usageOfBinding(declaration, scope, steps + 1);
}

/** `onFinish`, `callbacks`, telemetry: the call itself hands the counts to something. */
function hasOwnReader(call: ts.CallExpression): boolean {
  return call.arguments.some((argument) => {
    let hasReader = false;
    walk(argument, (node) => {
      const isNamed =
        ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node) || ts.isMethodDeclaration(node);
      if (isNamed) hasReader ||= READERS.test(node.name.getText());
    });
    return hasReader;
  });
}

const READERS =
  /^(?:on(?:StepFinish|Finish|End|Usage|Completion|Final)|callbacks|callbackManager|(?:experimental_)?telemetry|usage_callback)$/;

/** Libraries that record every request of the program once they are set up. */
const TRACING =
  /['"](?:langfuse|@langfuse\/[\w-]+|langsmith(?:\/[\w-]+)*|@traceloop\/[\w-]+|@arizeai\/[\w-]+|@opentelemetry\/[\w-]+|@vercel\/otel|@posthog\/ai(?:\/[\w-]+)*|braintrust|helicone|@helicone\/[\w-]+|dd-trace|@sentry\/[\w-]+|@opik\/[\w-]+|opik|@pydantic\/logfire[\w-]*|logfire|llmonitor|lunary|portkey-ai|weave)['"]/;

function isTraced({ work }: Scope): boolean {
  return work.inSight.files.some(isTracing);
}

function isTracing(file: UserFile): boolean {
  const found = tracing.get(file) ?? TRACING.test(file.text);
  tracing.set(file, found);
  return found;
}
const tracing = new WeakMap<UserFile, boolean>();

/**
 * The agents SDK sends traces by itself, usage included, until it is told not to: @openai/agents@0.20.0 dist/index.js. That
 * another file tells it so, a test perhaps, is no proof that it is told in the program of this call.
 */
function tracesItself(sdk: string, call: ts.Node): boolean {
  return sdk.startsWith('@openai/agents') && !UNTRACED.test(call.getSourceFile().text);
}
const UNTRACED = /setTracingDisabled\(\s*true|tracingDisabled\s*:\s*true/;
