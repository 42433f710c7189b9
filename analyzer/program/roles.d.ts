// The words in which a stub says what an SDK's parameters mean. They are read from the annotation as written, never
// through the type system, so every one of them may be `any` there. CONTRIBUTING.md shows how a stub uses them.

// A module of a vector store says so in a comment, `// @store`: a file that imports it is not thereby near a model.
// A module of queues or frameworks for jobs says `// @around`: it runs what it is given, and leads to no request by itself.

// What is billed, on a return type. `Shape` names a callee and argument keys that no other library has.
type Call<Operation extends string, Result = any, Shape extends string = never> = Result;
/** Billed as the command that is passed in says (AWS), or as the one of the `Endpoints` that is addressed. */
type CallOf<Command> = any;
/** On a property of a command: what sending it is billed as. */
type Billed<Operation extends string> = any;

// What a setting means. `Versions` is a range of the majors of the package that declares it (`<5`, `>=1 <3`, `4`), outside
// of which the SDK ignores the name; 'never' is for names that people write although this API has never known them.
// `Default` is what the SDK does when nothing is set, the first range that fits the installed version wins; a text says why
// that is not known. A member whose name starts with `__filledIn` exists for its default alone.
/** With a `Separator` the id names the provider first: `openai:gpt-4o`. */
type ModelId<Default = null, Versions extends string = '*', Separator extends string = never> = any;
/** Of a client: what its requests ask, whatever model they name. */
type Deployment<Default = null, Versions extends string = '*'> = any;
/** `Default` is that of these `Providers`, where only some of those that take the request have it. */
type OutputCap<Versions extends string = '*', Default = null, Providers = null> = any;
/** A cap that models which reason reject (`max_tokens` of OpenAI). */
type OutputCapUnlessReasoning<Versions extends string = '*', Default = null> = any;
/** What the SDK sends by itself is the model's own maximum. */
type OutputCapDefaultsToMaximum<Versions extends string = '*'> = any;
/** What the SDK sends by itself is from a list of its own: analyzer/facts/filled-in.ts. `Default` says why it is not known where that lacks the model. */
type OutputCapFilledIn<Versions extends string = '*', Default = null> = any;
/** Tokens that such an SDK adds to the cap: a budget for thinking. */
type AddedToCap<Default = null, Versions extends string = '*'> = any;
/** Extra attempts after the first. */
type Retries<Default = null, Versions extends string = '*'> = any;
/** `'none'`, or `'backoff'`: as many extra attempts as the `backoff.maxElapsedTime` beside it leaves room for. */
type RetryStrategy<Default = null, Versions extends string = '*'> = any;
/** All attempts, the first included. `Default` is in attempts too. */
type Attempts<Default = null, Versions extends string = '*'> = any;
/** A request with this is never sent again, whatever the client is told. */
type SentOnce = any;
/** As `Attempts`, for SDKs that try once unless the object with this option is given. */
type AttemptsWhenGiven<Default = null> = any;
type Timeout<Default = null, Unit extends 'ms' | 's' = 'ms', Versions extends string = '*'> = any;
/** A signal or transport of the user's own: the time-out is then not ours to know, unless it is `AbortSignal.timeout(5000)`. */
type OwnTransport<Default = null, Versions extends string = '*'> = any;
type Choices<Default = null, Versions extends string = '*'> = any;
type StepLimit<Default = null, Versions extends string = '*'> = any;
/** As `StepLimit`, counted after the first step. */
type ExtraSteps<Default = null, Versions extends string = '*'> = any;
/** A stop condition or a list of them: `stepCountIs(5)`. The SDK asks the model `Extra` times more than the condition counts. */
type StopWhen<Default = null, Versions extends string = '*', Extra extends number = 0> = any;
/** On a return type: a stop condition that counts steps, with the count as its first argument. */
type StepCount = any;
type RetrievalK<Default = null> = any;
/** How hard a model is to think, in a word: `'high'`. */
type Reasoning<Default = null, Versions extends string = '*'> = any;
/** Whether it thinks at all, where that is said apart from an effort: `'enabled'`, `'adaptive'`. */
type ThinkingMode<Default = null, Versions extends string = '*'> = any;
/** For how many tokens it may think. */
type ThinkingBudget<Default = null, Versions extends string = '*'> = any;
type BaseUrl<Default = null, Versions extends string = '*'> = any;
/** Tiers with a price of their own. */
type ServiceTier<Default = null, Versions extends string = '*'> = any;
/**
 * What is billed at prices of its own as soon as it is set: audio in the answer, a search. `What` is its name. With an `Id` it is a
 * list, and only its element of that id has such a price. 'never' is
 * for what the package sends though its types have no such name.
 */
type BilledBeside<What extends string, Versions extends string = '*', Id extends string | null = null> = any;
/** Where the request is to be answered: a place can have a price of its own. */
type InferencePlace<Default = null, Versions extends string = '*'> = any;

// What a request says of the feature or the user that it is for. `Providers` take it, all where none is named; 'never' is for what
// counts where it is set and is not what to write.
/** A text: the id of a user. */
type Attribution<Providers = null, Versions extends string = '*'> = any;
/** An object of texts. */
type AttributionLabels<Providers = null, Versions extends string = '*'> = any;
/** A list of texts. */
type AttributionTags<Providers = null, Versions extends string = '*'> = any;
/** An object whose `functionId` says it, once telemetry is on: where nothing turns it on, that is `Default`. */
type AttributionTelemetry<Default extends 'on' | 'off', Versions extends string = '*'> = any;

// A streamed answer, and whether it ends with what it has cost.
/** With a `Default` the call streams whatever is set. */
type Streamed<Default = null> = any;
/** `Default` is 'sent' where the SDK asks for the counts by itself. `Word` is the text that asks for them, where `true` does not. */
type StreamUsage<Default = null, Versions extends string = '*', Word extends string = never> = any;

// What is sent.
type SystemPrompt<Versions extends string = '*'> = any;
type UserPrompt<Default = null, Versions extends string = '*'> = any;
/** Messages with a role each; a string is one user message. */
type Messages<Default = null, Versions extends string = '*'> = any;
type Tools<Default = null, Versions extends string = '*'> = any;
/** A schema, or a format that holds one. */
type OutputSchema<Default = null, Versions extends string = '*'> = any;
/** A word for the answer beside its schema: `'array'`, `'application/json'`. With a `Default` the answer is never a text. */
type OutputMode<Default = null, Versions extends string = '*'> = any;
/** The answers to choose from. */
type OutputChoices<Default = null, Versions extends string = '*'> = any;
/** Which tool is called, where that is not left to the model. */
type ToolChoice<Default = null, Versions extends string = '*'> = any;
/** Messages that the provider keeps, by id: they are sent again, and their size is not in the source. */
type StoredMessages<Default = null, Versions extends string = '*'> = any;
/** What the provider adds by id to a prompt of one's own: documents that it finds, a target. No system prompt is in there. */
type StoredKnowledge<Default = null, Versions extends string = '*'> = any;
/** Settings that the provider keeps, by id: what the call does not set may be set there. */
type StoredSettings<Default = null, Versions extends string = '*'> = any;
/** As `StoredSettings`, without an output cap among them. */
type StoredModel = any;
/** Turns prompt caching on for the whole request; as a property `__marks`, on a middleware that does. */
type CacheMark<Default = null, Versions extends string = '*'> = any;
/** As a property `__unmarked` of a client: its API knows no marks for a prompt cache, whatever else the code says. */
type NoCacheMarks = any;
/** What is handed in brings its own settings and prompt along: an agent, or a model that is piped behind a prompt. */
type Carrier<T = any> = T;
/** As `Carrier`, for what may change the settings of a request on its way. */
type Middleware = any;
/** The id of a model in a registry. `NamedModels`: models by their ids. `NamedProviders`: providers by the first half of the id. */
type RegisteredModel = any;
type NamedModels = any;
type NamedProviders = any;
/** Which provider has the models that have no name in the registry. */
type FallbackProvider = any;
/** What stands between the halves of the id of a model. */
type Separator<Default extends string> = any;
/** The call is billed only where this is written: `$vectorSearch` in a pipeline. */
type Needed<Default = null, Versions extends string = '*'> = any;

/** `T`, whose settings count only where no model is handed in beside it: the SDK makes one then. */
type WithoutModel<T> = T;
/** `T`, which is read in the place of what stands under the same name farther away: the SDK adds nothing of that to it. */
type Alone<T> = T;
/** The provider of a model whose id does not name one: `groq`. */
type ProviderName = any;
/** `T`, whose settings count in these majors only. */
type Only<Versions extends string, T> = T;

// What runs a call again, over and above its SDK.
/** Where this is `true`, retries never end, whatever their number. */
type Endless<Default = null, Versions extends string = '*'> = any;
/**
 * On a parameter, or an option in one: a function that is run again when it fails, as often as the `Retries` or `Attempts` beside it
 * say. `@layer the task` on what takes it is how a reader calls it, where its name alone says little.
 */
type Retried<F = any> = F;
/** The name of a queue: whose jobs a worker takes, where jobs are added, what is made. Its jobs say the `Attempts`. */
type QueueName = any;
/** What this call does not set, a call of this function sets for the whole project, in a file that nothing imports. */
type ElseSetIn<Function extends string> = any;
/** On a parameter: a transport whose requests are sent again from then on, as often as the `Retries` beside it say. */
type RetriedTransport = any;
/** As `Retries` and `Attempts`, for a layer around the call: multiplied with what the SDK does by itself. */
type LayerRetries<Default = null, Versions extends string = '*'> = any;
type LayerAttempts<Default = null, Versions extends string = '*'> = any;
/** As `Messages` and `UserPrompt`, with variables in braces that the call fills in. */
type MessagesTemplate = any;
type TextTemplate = any;
/** A body as JSON text, with the provider's own names in it. */
type JsonBody<Body> = any;

/** Where this is `true`, `Provider` bills in the place of the client's own. */
type BilledWhen<Provider extends string, Versions extends string = '*'> = any;

// Where plain HTTP is sent, and what: analyzer/http.
/** An address, or the path of one whose beginning is `RequestBase`, or `RequestHost` and `RequestPort`. */
type RequestUrl = any;
type RequestBase = any;
type RequestHost = any;
type RequestPort = any;
/** What has no such place is a POST. */
type RequestMethod<Default extends string> = any;
/** The JSON that is posted: as text, or as an object that the client makes text of. */
type RequestBody = any;
/** Beside an object with settings: another form of the option, which says nothing of them. */
type OtherForm = any;

// On a property `__provider` of a client, or of the options of a function without one: who bills.
type BilledBy<Provider extends string> = any;
