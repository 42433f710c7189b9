import { surfaceNames } from './surface-names.js';

/** Whether a text could post something over plain HTTP: `axios.post(...)`, `{ method: 'POST' }`. */
export function mayPost(text: string): boolean {
  return /\bpost\b\s*["'`(<.,:;?!}\])]/i.test(text);
}

/** Whether a text could send a request over plain HTTP to where its caller says: `fetch(url, options)`. */
export function mayRequest(text: string): boolean {
  return mayPost(text) || /\b(?:fetch|request|axios|got|ky)\b\s*(?:\.\s*\w+\s*)?(?:<[^()]*>\s*)?\(/.test(text);
}

/**
 * Whether a text could hold a call that some stub bills: it names one of the callees or renames one. Costs one pass of a regular
 * expression; a `false` is certain, a `true` is only worth a closer look.
 */
export function mayNameCallee(text: string, callees: ReadonlySet<string> = surfaceNames().callees): boolean {
  const known = calleePatterns.get(callees);
  // What may stand behind a name that is called, renamed, taken out or looked up; in prose it is another word.
  const pattern = known ?? new RegExp(`\\b(?:${[...callees].join('|')})\\b\\s*(?:["'\`(<.,:;?!}\\])]|as\\b|$)`, 'm');
  if (known === undefined) calleePatterns.set(callees, pattern);
  return pattern.test(text);
}
const calleePatterns = new WeakMap<ReadonlySet<string>, RegExp>();

/** Whether a text makes something that every program does not have: `new OpenAI()`, but not `new Date()`. */
export function mayMakeClient(text: string): boolean {
  return /\bnew\s+(?!(?:Date|\w*Error|\w*Map|\w*Set|Promise|URL\w*|RegExp|Array|U?[Ii]nt\w*|Float\w*|Response|Request|Headers|FormData|Blob|Buffer|Text\w*coder|AbortController|\w+Stream|Proxy|Function)\b)[\w$.]+\s*[(<]/.test(
    text,
  );
}

/** Whether a text holds a callee chain that is a call even where nothing is known of the receiver's type. */
export function mayHoldShape(text: string): boolean {
  shapePattern ??= new RegExp(
    surfaceNames()
      .shapes.map(({ chain }) => `\\.${chain.join('\\s*[?!]?\\.\\s*')}\\b`)
      .join('|') || '(?!)',
  );
  return shapePattern.test(text);
}
let shapePattern: RegExp | undefined;

/** Whether a module specifier belongs to an SDK that a stub stands in for. */
export function isSdkModule(specifier: string): boolean {
  const { modules, modulePrefixes } = surfaceNames();
  return modules.has(specifier) || modulePrefixes.some((prefix) => specifier.startsWith(prefix));
}

/** Whether a module specifier belongs to what asks something itself: not to a queue or a framework around what does. */
export function isAskingModule(specifier: string): boolean {
  return isSdkModule(specifier) && !surfaceNames().modulesAround.has(specifier);
}

/** Whether a module specifier belongs to an SDK through which a model is run. */
export function isModelModule(specifier: string): boolean {
  return surfaceNames().modelModules.has(specifier);
}

/** Whether a text calls, binds or renames something with one of these names. */
export function callsAny(text: string, names: ReadonlySet<string>): boolean {
  for (const [, name] of text.matchAll(CALLED)) if (names.has(name as string)) return true;
  return false;
}
const CALLED = /([A-Za-z_$][\w$]*)\s*(?:!\s*)?(?:\?\.\s*)?(?:[(<]|\.\s*(?:call|bind|apply)\b|as\s)/g;

/** Whether a text speaks of marks for a prompt cache in any SDK's words. */
export function namesCacheMark(text: string): boolean {
  return CACHE_MARK.test(text);
}
// What providers report of a cache that they have read (`cached_content_token_count`) is no mark, nor is an application's own cache.
const CACHE_MARK =
  /cache_?control|cache_?point|cached_?content(?!_?token)|prompt_?cache_?(?:key|retention|breakpoint|options)|prompt_?caching(?:middleware)?\b/i;
