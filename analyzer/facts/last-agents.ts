import ts from 'typescript';
import { stubNameOf } from '../program/own-files.js';
import { changesTo } from './amendments.js';
import { evaluate, readProperty, skipWrapping } from './evaluate.js';
import { symbolOf } from './evaluate-variable.js';
import { argumentOf } from './layer.js';
import { assignmentsTo, isStepped } from './references.js';
import type { Scope } from './scope.js';
import { type Made, optionsOf, type Value } from './value.js';

/**
 * All agents that may stand where a run is given the agent that the run before ended with: those it started from, and those that
 * they hand off to. `undefined` where one of them is not in sight, or where no such agent is given.
 */
export function agentsGiven(node: ts.Expression, scope: Scope): readonly Made[] | undefined {
  const search: Search = { scope, seen: new Set(), agents: new Map(), endsRun: false };
  if (!addAgents(node, search) || !search.endsRun || search.agents.size === 0) return undefined;
  for (const agent of search.agents.values()) {
    if (search.agents.size > MAX_AGENTS || !addHandoffs(agent, search)) return undefined;
  }
  return [...search.agents.values()];
}

const MAX_AGENTS = 20;

interface Search {
  readonly scope: Scope;
  readonly seen: Set<ts.Node>;
  /** By what makes them. */
  readonly agents: Map<ts.Node, Made>;
  endsRun: boolean;
}

/** Whether all that an expression may be is in sight. */
function addAgents(node: ts.Expression, search: Search): boolean {
  const expression = skipWrapping(node);
  if (search.seen.has(expression)) return true;
  search.seen.add(expression);
  if (ts.isConditionalExpression(expression))
    return [expression.whenTrue, expression.whenFalse].every((branch) => addAgents(branch, search));
  if (ts.isBinaryExpression(expression) && isFallback(expression))
    return [expression.left, expression.right].every((side) => addAgents(side, search));
  const ended = endedRuns(expression, search.scope);
  if (ended !== undefined) {
    search.endsRun = true;
    return ended.every((agent) => addAgents(agent, search));
  }
  const sources = ts.isIdentifier(expression) ? sourcesOf(expression, search.scope) : [];
  if (sources === undefined) return false;
  return sources.length > 0 ? sources.every((source) => addAgents(source, search)) : addMade(expression, search);
}

function isFallback({ operatorToken: { kind } }: ts.BinaryExpression): boolean {
  return kind === ts.SyntaxKind.QuestionQuestionToken || kind === ts.SyntaxKind.BarBarToken;
}

function addMade(expression: ts.Expression, search: Search): boolean {
  const options = optionsOf(evaluate(expression, search.scope));
  for (const option of options) if (option.is === 'made') search.agents.set(option.node, option);
  return options.length > 0 && options.every(({ is }) => is === 'made');
}

/** What a variable is set to; empty for one that is never set anew, `undefined` where it changes otherwise. */
function sourcesOf(name: ts.Identifier, scope: Scope): readonly ts.Expression[] | undefined {
  const symbol = symbolOf(name, scope);
  const declaration = symbol?.valueDeclaration;
  if (symbol === undefined || declaration === undefined || !ts.isVariableDeclaration(declaration)) return [];
  const assigned = assignmentsTo(symbol, declaration, scope);
  if (isStepped(symbol, declaration, scope) || !assigned.every(isPlain)) return undefined;
  if (assigned.length === 0) return [];
  return [...(declaration.initializer ? [declaration.initializer] : []), ...assigned.map(({ right }) => right)];
}

function isPlain({ operatorToken }: ts.BinaryExpression): boolean {
  return operatorToken.kind === ts.SyntaxKind.EqualsToken;
}

/** The agents of the runs whose last agent is read: `result.lastAgent`, where `result = await run(agent, input)`. */
function endedRuns(node: ts.Expression, scope: Scope): readonly ts.Expression[] | undefined {
  if (!ts.isPropertyAccessExpression(node) || !/^(?:lastAgent|currentAgent)$/.test(node.name.text)) return undefined;
  return runsBehind(node.expression, scope);
}

/** The agents of the runs that a result is of, where it is the result of nothing else. */
export function runsBehind(node: ts.Expression, scope: Scope): readonly ts.Expression[] | undefined {
  const result = skipWrapping(node);
  const sources = ts.isIdentifier(result) ? resultsIn(result, scope) : [result];
  const agents = sources?.map((source) => agentOfRun(skipWrapping(source), scope));
  return agents?.every((agent) => agent !== undefined) && agents.length > 0 ? agents : undefined;
}

function resultsIn(name: ts.Identifier, scope: Scope): readonly ts.Expression[] | undefined {
  const sources = sourcesOf(name, scope);
  const declaration = symbolOf(name, scope)?.valueDeclaration;
  const isSetOnce = sources?.length === 0 && declaration !== undefined && ts.isVariableDeclaration(declaration);
  return isSetOnce && declaration.initializer !== undefined ? [declaration.initializer] : sources;
}

/** The agent that a function of the agents' SDK runs. */
function agentOfRun(node: ts.Expression, { checker }: Scope): ts.Expression | undefined {
  if (!ts.isCallExpression(node)) return undefined;
  const declaration = checker.getResolvedSignature(node)?.declaration;
  const [parameter] = declaration?.parameters ?? [];
  const isRun =
    declaration !== undefined &&
    stubNameOf(declaration.getSourceFile()) === 'openai-agents' &&
    parameter !== undefined &&
    ts.isParameter(parameter) &&
    parameter.type?.getText() === 'Carrier';
  return isRun ? node.arguments[0] : undefined;
}

/** Those that an agent is made with, and those that are set later. */
function addHandoffs(agent: Made, search: Search): boolean {
  const { node, scope } = agent;
  const config = argumentOf(node, 0, scope);
  if (config.is !== 'object') return false;
  const written = readProperty(config, 'handoffs', node);
  const declaration = ts.findAncestor(node, ts.isVariableDeclaration);
  const symbol =
    declaration?.initializer !== undefined && skipWrapping(declaration.initializer) === node
      ? scope.checker.getSymbolAtLocation(declaration.name)
      : undefined;
  // What is made without a name of its own cannot be told from others later.
  const changes = symbol === undefined || declaration === undefined ? [] : changesTo(symbol, declaration, scope);
  return (
    addList(written, search) &&
    changes.every(
      (change) =>
        change.kind === 'set' && (change.name.text !== 'handoffs' || addList(evaluate(change.value, scope), search)),
    )
  );
}

function addList(list: Value, { agents }: Search): boolean {
  if (list.is === 'nothing') return true;
  if (list.is !== 'array' || list.open !== undefined) return false;
  for (const item of list.items) if (item.is === 'made') agents.set(item.node, item);
  return list.items.every(({ is }) => is === 'made');
}
