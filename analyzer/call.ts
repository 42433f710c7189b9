import type { Fact, Place } from './facts/fact.js';
import type { Text, Volatile } from './facts/text.js';

/**
 * What sets a call off. `script`: the program runs it once, when it starts. `request`: someone outside asks and waits. `user`: a
 * click or a key. `job`: a queue, an event that nobody waits for. `schedule`: a server's clock. `timer`: `setInterval` and its like.
 * `tool`: a model decides. `render` and `effect`: a component is drawn again, for whatever reason. `mount`: it is drawn for the first
 * time, or what the effect names has changed.
 */
export type Trigger =
  | 'script'
  | 'request'
  | 'user'
  | 'job'
  | 'schedule'
  | 'timer'
  | 'tool'
  | 'render'
  | 'effect'
  | 'mount'
  | 'unknown';

export interface RunBy {
  readonly trigger: Trigger;
  /** The registration, handler or component that says so. */
  readonly at: Place | undefined;
  /** A condition decides on the way whether the call is made at all. */
  readonly isGuarded: boolean;
}

export type Operation =
  | 'chat'
  | 'completion'
  | 'embedding'
  | 'image'
  | 'audio'
  | 'rerank'
  | 'retrieval'
  | 'agent'
  | 'batch';

/** One billed request in the source, with everything the rules and the price need. Plain data, no syntax nodes. */
export interface LlmCall {
  readonly file: string;
  /** From the first character of the callee (or `new`) to the end of the call. */
  readonly range: Place;
  /** The functions around it, innermost first: `answer`, and `ChatService.answer` of a method. Empty at the top level. */
  readonly functions: readonly string[];
  /** The callee expression alone: `openai.chat.completions.create`. */
  readonly callee: Place & { readonly text: string };
  /** The callee's last name; on another line than `callee` when the chain is broken over lines. */
  readonly name: Place;
  /** The npm package that is called: `openai`, `@anthropic-ai/sdk`. */
  readonly sdk: string;
  /** The installed or declared version of the SDK's package; `undefined` when nothing says. */
  readonly sdkVersion: string | undefined;
  /** Who bills: `openai`, `anthropic`, `google`, `aws`, ... `null` when the host the client talks to is not known. */
  readonly provider: string | null;
  /** What `provider` takes for granted: `process.env.BASE_URL is not set`. */
  readonly providerAssumes: string | undefined;
  /** Where `provider` is `null` because of its host: that host, `llm.internal:8080`. */
  readonly host: string | undefined;
  readonly operation: Operation;
  readonly recognisedBy: 'type' | 'shape' | 'wrapper';
  /** Where the client, model or command comes from, nearest first. */
  readonly via: readonly Place[];
  readonly model: Fact<string>;
  /** Other code may ask the model that is written for this call, through a constant, a handle or a client. */
  readonly modelIsShared?: boolean;
  readonly outputCap: OutputCap;
  /** A tier with a price of its own: `flex`, `priority`. */
  readonly serviceTier: Fact<string>;
  /** Where it is to be answered, as far as that has a price of its own: `us`. */
  readonly inferencePlace?: Fact<string>;
  /** What it asks for that is billed at prices of its own, once each: `web search`, `audio in the answer`. */
  readonly billedBeside?: readonly string[];
  /** Extra attempts that the SDK makes by itself. */
  readonly retries: Setting<number>;
  /** What runs the call again besides its SDK, innermost first. */
  readonly retryLayers: readonly RetryLayer[];
  /** All layers multiplied, first try included. */
  readonly attempts: Fact<number>;
  readonly timeoutMs: Setting<number>;
  readonly choices: Setting<number>;
  /** `undefined`: does not apply to this operation. */
  readonly stepLimit: Setting<number> | undefined;
  readonly retrievalK: Setting<number> | undefined;
  /** How hard it is to think: the effort (`high`); where none is set, the mode of `thinking`. Absent: nothing is said of it at all. */
  readonly reasoning: Fact<string>;
  readonly thinking: Thinking;
  /** What its answer looks like; `undefined` where that is no text or JSON (embeddings, images). */
  readonly outputKind: Fact<OutputKind> | undefined;
  /** Whether one text is embedded, or completed, or a list; `undefined` for every other operation. */
  readonly embeddedInputs: 'one' | 'many' | 'unknown' | undefined;
  /** Where one request for a whole list could take the place of one for each element. */
  readonly elementEmbeddings: ElementEmbeddings | undefined;
  /** An embedding in one of several branches on what kind an element of the loop around it is. */
  readonly isOneOfKinds?: boolean;
  /** What becomes of the results of a retrieval; `undefined` for every other operation. */
  readonly retrieved: Retrieved | undefined;
  /** In the order in which they are sent. Empty for a retrieval. */
  readonly prompt: readonly PromptPart[];
  /** `true` when the whole prompt is described by `prompt`; `false` when more may be sent (a spread, a variable). */
  readonly promptComplete: boolean;
  /** The expression of the system prompt where that is written as one text. */
  readonly systemTextAt?: Place | undefined;
  readonly cacheMarker: Fact<boolean> | undefined;
  /** As `cachedFor` of a part, where the request as a whole is marked. */
  readonly cachedFor?: CacheLifetime;
  /**
   * The first value in a system prompt or tool definition that changes with every request: a clock, chance, a counter, an id.
   * `undefined`: there is none on any way from where its data enters the program, though the data may differ.
   */
  readonly volatilePrefix: VolatilePrefix | 'unknown' | undefined;
  readonly history: 'whole' | 'trimmed' | 'unknown' | undefined;
  /** The expression of the messages, where one is written. */
  readonly historyAt: Place | undefined;
  /** A system prompt is one of the conversation's messages, so that it would go with the oldest of them. */
  readonly historyHasSystem?: boolean | undefined;
  /** The node of its graph that puts a summary in the place of the conversation. */
  readonly historySummarisedAt?: Place | undefined;
  readonly loop: 'none' | 'for' | 'while' | 'map' | 'while(true)' | 'recursion' | 'timer';
  readonly runBy: RunBy;
  /** The head of a loop that goes on for as long as the model's own answers make it, with no bound in the code. */
  readonly unboundedLoop: Place | undefined;
  /** Whether the token counts of the answer are read, go on with the whole answer, are dropped, or may be seen by a tracing library. */
  readonly resultUsage: 'read' | 'passed on' | 'never' | 'traced' | 'unknown';
  /** What ties it to the feature or the user that it is for; `undefined` where its API has nothing that could. */
  readonly attribution: Attribution | undefined;
  /** Of a streamed call whose API reports the token counts only when it is asked to: whether it is. */
  readonly streamUsage: StreamUsage | undefined;
  /** The list that a loop around the call runs through, where each round stands alone: no answer, and nobody, is waited for. */
  readonly separateWork: Place | undefined;
  /** The object that holds the call's settings, where one can be edited. */
  readonly settings: SettingsSite | undefined;
}

/** `Promise.all(texts.map((text) => ...))` or a `for` loop around an embedding, where each text is embedded and nothing else is done with it. */
export interface ElementEmbeddings {
  /** The call gives a vector by itself, or `data[0].embedding` of its answer is read. */
  readonly gives: 'vector' | 'data';
  /** What one request stands for. */
  readonly whole: Place;
  /** The expression of the list, a `string[]`. */
  readonly list: Place;
  /** The text where it is handed in; `key` where it stands for a property of its own name. */
  readonly input: Place & { readonly key: string | undefined };
  /** The list that a `for` loop pushes each vector onto. */
  readonly into: Place | undefined;
}

/** What a call says of thinking besides an effort. */
export interface Thinking {
  /** `enabled`, `adaptive`, `disabled`. */
  readonly mode: Fact<string>;
  /** For how many tokens it may think. */
  readonly budget: Fact<number>;
}

/** What an answer looks like, where a schema decides it. */
export type OutputKind =
  | { readonly kind: 'text' }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'number' }
  /** One of a list, whose values are given where all of them are known. */
  | { readonly kind: 'enum'; readonly values?: readonly string[] }
  /** At most so many single values; `short`: each of them a boolean, an enum or a number. */
  | { readonly kind: 'object'; readonly leaves: number; readonly short: boolean }
  /** JSON of any length: a list, a record, or JSON without a schema. */
  | { readonly kind: 'json' };

/** A setting, the places where it can be set, and the name under which it was found. */
export interface Setting<T> {
  readonly fact: Fact<T>;
  /** The whole expression of the value (`5` in `maxRetries: 5`) where it is written out at the call or the client. */
  readonly value: Place | undefined;
  /** The name under which it is set: `maxRetries`. */
  readonly name: string | undefined;
  /** Where to write it when it is not set; `undefined` where no edit is safe. */
  readonly insert: InsertSite | undefined;
  /** Where this API takes the setting, as names from the options object down: `['config', 'maxOutputTokens']`. */
  readonly option: readonly string[] | undefined;
  /** What the number in the source is above the fact: 1 where attempts are written and retries are meant, else 0. */
  readonly offset: number;
  /** What one in the source is in the fact, where that is not one: 1000 where seconds are written. */
  readonly unit?: number;
  /** Of retries that a time ends and no number: milliseconds after the first failure, `null` where they are not known. The fact is without end then. */
  readonly withinMs?: number | null;
  /** An abort signal belongs in the place of `insert`: `AbortSignal.timeout(120_000)`. */
  readonly bySignal?: true;
}

/** Known where something says whom or what the call is for, whatever that is. */
export interface Attribution extends Setting<true> {
  /** What belongs in the place of `insert`. */
  readonly form: AttributionForm;
}
/** `labels`: an object of texts. `tags`: a list of texts. `telemetry`: an object that turns it on and has a `functionId`. */
export type AttributionForm = 'text' | 'labels' | 'tags' | 'telemetry';

export interface StreamUsage extends Setting<boolean> {
  /** What asks for the counts, as it is written: `true`. */
  readonly asks: string;
}

/** A library or wrapper that runs the call again when it fails. */
export interface RetryLayer {
  /** What it is called: `pRetry`, `withRetry`. */
  readonly name: string;
  readonly at: Place | undefined;
  /** How often it runs the call, first try included. */
  readonly attempts: Fact<number>;
  /** It repeats some failures only, by what they are. */
  readonly isConditional?: boolean;
  /** Where its attempts are set, when that is not at the layer: at the jobs of a queue. */
  readonly setAt?: Place;
}

export interface OutputCap extends Setting<number> {
  /** A name that is written but that the installed SDK or the model ignores or rejects: it caps nothing. */
  readonly ignored: { readonly name: Place & { readonly text: string }; readonly why: string } | undefined;
  /** `false` when this API has no such option (embeddings, agents without a cap). */
  readonly applies: boolean;
  /** `true` when `fact.default` is merely the model's own maximum. */
  readonly defaultIsModelMaximum: boolean;
  /** Tokens that the SDK adds to the cap (a budget for thinking); `undefined` where it adds none. */
  readonly added: Fact<number> | undefined;
}

/** Where a setting can be written: into which object literal, and under which path of names; without one, as an argument. */
export interface InsertSite {
  readonly object: SettingsSite;
  /** `['config', 'maxOutputTokens']`: names from the object down; the last is the setting's. */
  readonly path: readonly string[];
}

/** An object literal that may be extended, described so that an edit can follow the file's own style. */
export interface SettingsSite {
  /** The braces and what is between them. When `start === end` there is no object yet: one is to be inserted here. */
  readonly at: Place;
  /** Text that goes before and after a new object inserted at `at`: `', '` when arguments come before it. */
  readonly wrap: { readonly before: string; readonly after: string } | undefined;
  /** End of the last property, or undefined when the object is empty. */
  readonly lastPropertyEnd: number | undefined;
  readonly trailingComma: boolean;
  /** Whether the last property begins a line; of an empty object, whether its braces stand on two. */
  readonly multiline: boolean;
  /** Indentation of the last property, as written; `''` when it does not begin a line, or there is none. */
  readonly indent: string;
  /** Nested object literals by property name, so that `config: {...}` is extended rather than repeated. */
  readonly nested: ReadonlyMap<string, SettingsSite>;
  /** Names that are set in this object already. */
  readonly names: readonly string[];
}

export interface Retrieved {
  /** The reranker, slice or filter that visibly cuts the results down. */
  readonly reducedAt: Place | undefined;
  /** Whether an SDK that calls models is in reach of the file's imports. */
  readonly nearModel: boolean;
}

/** `unknown`: something is set, which only exists at run time. */
export type CacheLifetime = '5m' | '1h' | 'unknown';

export interface PromptPart {
  readonly role: 'system' | 'user' | 'assistant' | 'tool' | 'tools' | 'schema' | 'unknown';
  readonly text: Text;
  /** A further block of the message that the part before it began. */
  readonly continues?: true;
  /** The name of who speaks, where the message has one. */
  readonly sender?: Text;
  readonly cacheMarked: boolean;
  /** How long what is marked stays in the cache, where the mark says it; without it, the provider's default. */
  readonly cachedFor?: CacheLifetime;
  /** The whole expression, for findings and edits. */
  readonly at: Place | undefined;
  /** The block of content that the text stands in, where one is written out in a list of blocks. */
  readonly block?: WrittenBlock;
}

/** A block of content, `{ text: 'You track parcels.' }`, as it is written. */
export interface WrittenBlock {
  readonly object: SettingsSite;
  /** The list that it stands in, as far as the block goes: what is added to it comes next. */
  readonly list: SettingsSite;
  /** It is written out in the arguments of a call. */
  readonly isArgument: boolean;
  /** `cachePoint: {...}` beside the text, where it is no mark. */
  readonly misplacedMark: Place | undefined;
}

export interface VolatilePrefix extends Volatile {
  /** The prompt that it stands in, where the code sends one of several; without it, the call's own. */
  readonly within?: { readonly parts: readonly PromptPart[]; readonly complete: boolean };
  /** The expression in the call's own file through which it enters the prompt, else the callee. */
  readonly entry: Place;
  /** Characters of literal text behind it in the whole request, the final user message left out. */
  readonly staticCharsAfter: number;
  /** Characters of literal text before it. */
  readonly staticCharsBefore: number;
  /** The call stands in a loop, and the value is made before it: all requests of one run of the loop share it. */
  readonly madeBeforeLoop: boolean;
  /** How the value can be moved into the last user message; `undefined` where no edit is exact. */
  readonly move: VolatileMove | undefined;
}

/** Both places are in one file and do not overlap; the expression means the same at both. */
export interface VolatileMove {
  /** The template literal that holds the value, backticks included. */
  readonly from: Place;
  /** The substitution in it, `${` and `}` included. */
  readonly hole: Place;
  /** The expression of the last user message's text. */
  readonly into: Place;
  readonly intoIs: 'template' | 'quoted' | 'string';
}

/** Something a person should know about the analysis itself: a file that could not be read, a limit that was hit. */
export interface Note {
  readonly file: string;
  readonly message: string;
}

/** A client that is made: `new OpenAI()`, also `new ChatOpenAI()`, which sends requests itself. A model handle of the AI SDK is none. */
export interface SdkClient {
  readonly file: string;
  /** The npm package that it is of. */
  readonly sdk: string;
  /** The whole construction; `via` of a call that goes through the client names it, too. */
  readonly at: Place;
  /** What is behind `new`. */
  readonly name: Place;
}

export interface Analysis {
  /** In file order, then by position. */
  readonly calls: readonly LlmCall[];
  /** In file order, then by position. */
  readonly clients: readonly SdkClient[];
  readonly notes: readonly Note[];
  /** Files that were parsed and checked, of those that were asked for. */
  readonly analysed: readonly string[];
  /** Those of them from which no SDK can be reached, and in which all that is called is known by its shape alone. */
  readonly withoutSdk: readonly string[];
}
