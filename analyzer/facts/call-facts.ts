import ts from 'typescript';
import type { LlmCall, Setting } from '../call.js';
import type { RecognisedCall } from '../calls/recognise.js';
import { attemptsOf, product } from './attempts.js';
import { ATTRIBUTION_ROLES, attributionsOf } from './attribution.js';
import { billedBesideOf } from './billed-beside.js';
import { isOneOfKinds } from './branches-of-kinds.js';
import { atCaller } from './caller-setting.js';
import { elementEmbeddingsOf } from './element-embeddings.js';
import { embeddedInputsOf } from './embedded-inputs.js';
import { enclosingFunctions } from './enclosing-functions.js';
import { absent, type Fact, namedValues, unknown } from './fact.js';
import { type SettingContext, slotsIn } from './found-slots.js';
import type { NamedMarks } from './hidden-marks.js';
import type { Biller } from './hosts.js';
import type { Layer, Layers } from './layer.js';
import { layersOfSignature } from './layers.js';
import { mergedFact } from './merged-fact.js';
import { isModelShared } from './model-sharing.js';
import { numberSetting } from './number-setting.js';
import { CAP_ROLES, outputCapOf } from './output-cap.js';
import { outputKindOf } from './output-kind.js';
import { promptOf } from './prompt.js';
import { billerOf } from './provider.js';
import { reducedAt } from './reduced.js';
import { resultUsageOf } from './result-usage.js';
import { retryLayersOf } from './retry-layers.js';
import { runByOf } from './run-by.js';
import { placeOf, type Scope } from './scope.js';
import { separateWorkOf } from './separate-work.js';
import { objectLiteral, siteOf } from './settings-site.js';
import { loopAround } from './site.js';
import { STEP_ROLES, stepLimitOf } from './step-limit.js';
import { STREAM_USAGE_ROLES, streamUsageOf } from './stream-usage.js';
import { summarisedInGraph } from './summarised-graphs.js';
import { textFact } from './text-setting.js';
import { thinkingOf } from './thinking.js';
import { timeoutOf } from './timeout.js';
import { unboundedLoopOf } from './unbounded-loop.js';
import { volatilePrefixOf } from './volatile-prefix.js';
import type { WayIn } from './way-in.js';

/** What a call's facts are read with. */
export interface CallContext {
  readonly scope: Scope;
  readonly versionOf: (packageName: string) => string | undefined;
  readonly nearModel: boolean;
  readonly namedMarks: NamedMarks;
}

/** Everything that rules and prices need of a recognised call, as plain data. */
export function factsOf(call: RecognisedCall, context: CallContext, way: WayIn = ownCall(call)): LlmCall {
  const node = way.at;
  const sdkVersion = context.versionOf(call.sdk);
  const setting: SettingContext = {
    scope: context.scope,
    namedMarks: context.namedMarks,
    versionOf: ({ sdk }) => (sdk === undefined ? sdkVersion : context.versionOf(sdk)),
  };
  const ways = layersOfSignature(call, context.scope);
  const layers = ways[0] as Layers;
  const model = modelOf(ways, setting);
  const { provider, assumes, host } = billerOfWays(ways, call, model);
  const prompt = call.operation === 'retrieval' ? undefined : promptOf(layers, setting);
  const seenFromCaller = <T extends Setting<unknown>>(found: T, roles: readonly string[]) =>
    atCaller(found, roles, layers[0] as Layer, way, setting);
  // Other options with the same meaning are not what to write here.
  const optionFromCaller = <T extends Setting<unknown>>(found: T, roles: readonly string[]) =>
    atCaller(found, roles, withOption(layers[0] as Layer, found.option), way, setting);
  const numbers = (roles: readonly string[]) => seenFromCaller(numberSetting(ways, roles, setting), roles);
  const retries = clientSetting(call, ways, numbers(['Retries', 'RetryStrategy', 'Attempts', 'AttemptsWhenGiven']));
  const retryLayers = retryLayersOf(way, call, ways, setting);
  const isGenerating = call.operation === 'chat' || call.operation === 'completion' || call.operation === 'agent';
  const attributions = attributionsOf(ways, { sdk: call.sdk, provider, model }, setting).map((found) =>
    optionFromCaller(found, ATTRIBUTION_ROLES),
  );
  const streamUsage = isGenerating ? streamUsageOf(ways, provider, setting) : undefined;
  const thinking = thinkingOf(ways, provider, setting);
  const limit = isGenerating ? stepLimitOf(ways, call.operation, setting) : undefined;
  return {
    file: node.getSourceFile().fileName,
    range: placeOf(node),
    functions: enclosingFunctions(node),
    callee: { ...placeOf(node.expression), text: node.expression.getText().replace(/\s+/g, '') },
    name: placeOf(ts.isPropertyAccessExpression(node.expression) ? node.expression.name : node.expression),
    sdk: call.sdk,
    sdkVersion,
    provider,
    providerAssumes: assumes,
    host,
    operation: call.operation,
    recognisedBy: way.steps.length > 0 ? 'wrapper' : call.by,
    via: viaOf(way, layers),
    model,
    modelIsShared: isModelShared(node, model, ways.flat(), context.scope),
    outputCap: isGenerating
      ? seenFromCaller(withoutForeignName(outputCapOf(ways, model, provider, setting), way), CAP_ROLES)
      : capOfOther(call.operation),
    serviceTier: textFact(ways, 'ServiceTier', setting),
    inferencePlace: textFact(ways, 'InferencePlace', setting),
    billedBeside: billedBesideOf(ways, setting),
    retries,
    retryLayers,
    attempts: product([attemptsOf(retries.fact), ...retryLayers.map(({ attempts }) => attempts)]),
    timeoutMs: clientSetting(call, ways, seenFromCaller(timeoutOf(ways, setting), ['Timeout'])),
    choices: numbers(['Choices']),
    stepLimit: limit && seenFromCaller(limit, STEP_ROLES),
    retrievalK: RETRIEVING.has(call.operation) ? numbers(['RetrievalK']) : undefined,
    ...thinking,
    outputKind: isGenerating ? outputKindOf(ways, setting) : undefined,
    embeddedInputs: TAKES_LISTS.has(call.operation) ? embeddedInputsOf(prompt?.parts ?? [], context.scope) : undefined,
    isOneOfKinds: call.operation === 'embedding' && isOneOfKinds(node),
    elementEmbeddings: call.operation === 'embedding' ? elementEmbeddingsOf(call.node, context.scope) : undefined,
    retrieved:
      call.operation === 'retrieval'
        ? { reducedAt: reducedAt(call.node, context.scope), nearModel: context.nearModel }
        : undefined,
    prompt: prompt?.parts ?? [],
    promptComplete: prompt?.complete ?? false,
    cacheMarker: isGenerating ? prompt?.cacheMarker : undefined,
    ...(prompt?.cachedFor === undefined ? {} : { cachedFor: prompt.cachedFor }),
    volatilePrefix: isGenerating && prompt !== undefined ? volatilePrefixOf(node, prompt, context.scope) : undefined,
    history: isGenerating ? prompt?.history : undefined,
    systemTextAt: prompt?.systemTextAt,
    historyAt: isGenerating ? prompt?.historyAt : undefined,
    historyHasSystem: isGenerating ? prompt?.historyHasSystem : undefined,
    historySummarisedAt: prompt?.history === 'whole' ? summarisedInGraph(call.node, context.scope) : undefined,
    loop: loopAround(node),
    runBy: runByOf(node, context.scope),
    unboundedLoop: unboundedLoopOf(node, context.scope),
    attribution: attributions.find(({ insert }) => insert !== undefined) ?? attributions[0],
    streamUsage: streamUsage && optionFromCaller(streamUsage, STREAM_USAGE_ROLES),
    separateWork: separateWorkOf(node, context.scope),
    resultUsage: resultUsageOf(node, call.sdk, context.scope),
    settings: settingsOf(node, context.scope),
  };
}

function ownCall({ node }: RecognisedCall): WayIn {
  return { at: node, steps: [] };
}

/** A name that caps nothing and that the wrapper writes is the wrapper's own matter. */
function withoutForeignName(cap: LlmCall['outputCap'], { at, steps }: WayIn): LlmCall['outputCap'] {
  const { ignored } = cap;
  const isOwn =
    ignored !== undefined &&
    ignored.name.file === at.getSourceFile().fileName &&
    at.pos <= ignored.name.start &&
    ignored.name.end <= at.end;
  return steps.length === 0 || isOwn ? cap : { ...cap, ignored: undefined };
}

/** The calls that a wrapper leads through; of a request, where its client comes from. */
function viaOf({ steps }: WayIn, layers: Layers): LlmCall['via'] {
  if (steps.length > 0) return steps.map(({ call }) => placeOf(call.expression)).reverse();
  return layers.slice(1).flatMap(({ node: made }) => (made === undefined ? [] : [placeOf(made)]));
}

function withOption(layer: Layer, option: readonly string[] | undefined): Layer {
  return { ...layer, slots: layer.slots.filter(({ path }) => path.join() === option?.join()) };
}

/** Operations that take a list of texts, each of which is answered. */
const TAKES_LISTS: ReadonlySet<LlmCall['operation']> = new Set(['embedding', 'completion']);

/** Operations that give a number of results. */
const RETRIEVING: ReadonlySet<LlmCall['operation']> = new Set(['retrieval', 'rerank']);

const NO_SETTING: Setting<number> = {
  fact: absent(),
  value: undefined,
  name: undefined,
  insert: undefined,
  option: undefined,
  offset: 0,
};
const NO_CAP: LlmCall['outputCap'] = {
  ...NO_SETTING,
  ignored: undefined,
  applies: false,
  defaultIsModelMaximum: false,
  added: undefined,
};

/** Each request of a batch has a cap of its own; everything else that is not text has none. */
function capOfOther(operation: LlmCall['operation']): LlmCall['outputCap'] {
  return operation === 'batch' ? { ...NO_CAP, fact: unknown('the requests of a batch are not read') } : NO_CAP;
}

/**
 * The deployment of a client goes before the model that a request names. Where only some of the clients have one, it stands for
 * what the model may be there.
 */
function modelOf(ways: readonly Layers[], setting: SettingContext): Fact<string> {
  const facts = ways.map((layers) => ({ layers, deployment: deploymentOf(layers, setting) }));
  const deployed = facts.filter(({ deployment }) => deployment !== undefined);
  if (deployed.length === 0) return textFact(ways, 'ModelId', setting);
  const isMixed = deployed.length < facts.length;
  return mergedFact(
    facts.map(({ layers, deployment }) => {
      if (deployment === undefined) return textFact([layers], 'ModelId', setting);
      return isMixed && deployment.is === 'unknown' ? unknown(deployment.why, 'a deployment') : deployment;
    }),
  );
}

/** `undefined` where none is set. */
function deploymentOf(layers: Layers, setting: SettingContext): Fact<string> | undefined {
  if (!slotsIn(layers, ['Deployment']).some(({ written }) => written !== undefined)) return undefined;
  const fact = textFact([layers], 'Deployment', setting);
  return fact.is === 'absent' ? undefined : fact;
}

/** Where a plain string is a model of Vercel's AI Gateway. */
const TAKES_GATEWAY_IDS = /^(?:ai|@ai-sdk\/workflow)$/;

/** A shape says nothing of the host; a gateway's model string says who makes the model, and the gateway bills. */
function billerOfWays(ways: readonly Layers[], call: RecognisedCall, model: Fact<string>): Biller {
  const unknownBiller = { provider: null, assumes: undefined };
  if (call.by === 'shape') return unknownBiller;
  const isGateway = TAKES_GATEWAY_IDS.test(call.sdk) && (namedValues(model) ?? []).some((id) => id.includes('/'));
  const billers = ways.map((layers) => billerOf(layers, isGateway ? 'vercel' : null));
  const [first, ...others] = billers;
  return first !== undefined && others.every(({ provider, host }) => provider === first.provider && host === first.host)
    ? first
    : unknownBiller;
}

/** What the call does not set, a client may that is not in sight: only its shape told that it is one. */
function clientSetting(call: RecognisedCall, ways: readonly Layers[], found: Setting<number>): Setting<number> {
  const isHidden = call.by === 'shape' && ways.every((layers) => layers.length === 1);
  return isHidden && found.fact.is === 'absent' ? { ...found, fact: unknown('the client is not in sight') } : found;
}

function settingsOf(node: ts.CallExpression, scope: Scope): LlmCall['settings'] {
  const argument = node.arguments[0];
  const object = argument && objectLiteral(argument, scope);
  return object && siteOf(object);
}
