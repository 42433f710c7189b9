import type { Analysis, LlmCall, PromptPart } from '../../../analyzer/call.js';
import type { Fact } from '../../../analyzer/facts/fact.js';
import type { Text } from '../../../analyzer/facts/text.js';
import type { Host } from '../../../analyzer/host.js';
import { openProject } from '../../../analyzer/project.js';
import { mapHost } from '../rules/map-host.js';

/** Texts by path. */
export type Files = Readonly<Record<string, string>>;

/** A client, for tests that are not about clients. */
export const CLIENT = `import OpenAI from 'openai';\nconst client = new OpenAI();\n`;
/** A file that exports a client which tries eight times more: to be recognised when it is found. */
export const EIGHT_RETRIES = `import OpenAI from 'openai';\nexport const client = new OpenAI({ maxRetries: 8 });\n`;
export const ASK = `client.responses.create({ model: 'gpt-4o', input: 'hi' });\n`;

export function analyzeFiles(files: Files, asked: readonly string[] = sourcesOf(files)): Analysis {
  return openProject(mapHost(files)).analyze(asked);
}

/** The calls of one file, among others that it may import. */
export function callsIn(text: string, others: Files = {}, file = '/app/chat.ts'): readonly LlmCall[] {
  return analyzeFiles({ ...others, [file]: text }, [file]).calls;
}

/** The only call of one file. */
export function callIn(text: string, others: Files = {}, file = '/app/chat.ts'): LlmCall {
  const [call, ...more] = callsIn(text, others, file);
  if (call === undefined || more.length > 0) throw new Error(`${more.length + (call ? 1 : 0)} calls in:\n${text}`);
  return call;
}

export function sourcesOf(files: Files): readonly string[] {
  return Object.keys(files).filter((path) => /\.[cm]?[jt]sx?$/.test(path));
}

/** A fact in a few words: `5`, `1 or 2`, `5 by default`, `absent`, `absent (2)`, `unknown`. */
export function shown<T>(fact: Fact<T> | undefined): string {
  switch (fact?.is) {
    case 'known':
      return String(fact.value);
    case 'oneOf':
      return `${[...fact.values].sort().join(' or ')}${fact.unset === undefined ? '' : ' by default'}`;
    case 'absent':
      return fact.default === null ? 'absent' : `absent (${String(fact.default)})`;
    default:
      return fact === undefined ? 'none' : 'unknown';
  }
}

/** A text as written, with `{name}` for what only exists at run time. */
export function shownText({ parts }: Text): string {
  return parts.map((part) => (part.is === 'static' ? part.value : `{${part.name}}`)).join('');
}

/** `system: Be brief.` for each part of a prompt. */
export function shownPrompt(prompt: readonly PromptPart[]): string[] {
  return prompt.map(({ role, text }) => `${role}: ${shownText(text)}`);
}

/** The text that a call sends as its input, after some code before it. */
export function inputOf(expression: string, before = '', others: Files = {}): string {
  const call = callIn(
    `${CLIENT}${before}\nclient.responses.create({ model: 'gpt-4o', input: ${expression} });\n`,
    others,
  );
  return call.prompt.map(({ text }) => shownText(text)).join(' | ');
}

/** The output cap that a call sets, after some code before it. */
export function capOf(expression: string, before = '', others: Files = {}): string {
  const text = `client.responses.create({ model: 'gpt-4o', input: 'hi', max_output_tokens: ${expression} });`;
  return shown(callIn(`${CLIENT}${before}\n${text}\n`, others).outputCap.fact);
}

/** A world that can be edited, as an editor edits it. */
export interface EditableWorld {
  readonly host: Host;
  write(path: string, text: string): void;
  remove(path: string): void;
  files(): Files;
}

export function editableWorld(start: Files): EditableWorld {
  let files = { ...start };
  const now = () => mapHost(files);
  return {
    host: {
      readFile: (path) => now().readFile(path),
      fileExists: (path) => now().fileExists(path),
      directoryExists: (path) => now().directoryExists(path),
      directories: (path) => now().directories(path),
      realPath: (path) => path,
    },
    write(path, text) {
      files = { ...files, [path]: text };
    },
    remove(path) {
      const { [path]: _gone, ...left } = files;
      files = left;
    },
    files: () => files,
  };
}
