import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { countTokens as cl100kByGptTokenizer } from 'gpt-tokenizer/encoding/cl100k_base';
import { countTokens as o200kByGptTokenizer } from 'gpt-tokenizer/encoding/o200k_base';
import { get_encoding } from 'tiktoken';
import type { LlmCall } from '../analyzer/call.js';
import type { Text } from '../analyzer/facts/text.js';
import { tokenizerOf } from '../analyzer/money/tokenizer-of-model.js';
import { countTokens } from '../analyzer/money/tokens/count.js';
import { openProject } from '../analyzer/project.js';
import { findFiles } from '../cli/src/find-files.js';
import { diskHost } from '../rules/disk-host.js';

/** A family of models, and another's tokenizer for it. */
interface Oracle {
  readonly family: string;
  readonly countedBy: string;
  /** A model of the family: our tokenizer is the one that it gets. */
  readonly model: string;
  count(text: string): number;
}

/** Where the code is the prompt's, and where it is a tool's or a schema's. */
type Kind = 'prompts' | 'tools and schemas';

/** The error of each family, as a Markdown table. @param tokenizers folder in which further tokenizers are installed. */
export async function tokenErrors(folders: readonly string[], tokenizers: string | undefined): Promise<string> {
  const texts = literalTexts(folders.flatMap(callsIn));
  const oracles = [...openaiOracles(), ...(tokenizers === undefined ? [] : await furtherOracles(tokenizers))];
  const rows = oracles.flatMap((oracle) =>
    (['prompts', 'tools and schemas'] as const).map((kind) => rowOf(oracle, kind, texts.get(kind) ?? [])),
  );
  return [
    '| family | counted by | texts | tokens | ours | error | off by text: median, 95 % | in our range |',
    '|---|---|--:|--:|--:|--:|--:|--:|',
    ...rows,
  ].join('\n');
}

function callsIn(folder: string): readonly LlmCall[] {
  const files = findFiles([], resolve(folder)).files.map(({ path }) => path);
  return openProject(diskHost()).analyze(files).calls;
}

/** Each literal stretch between two holes once. */
function literalTexts(calls: readonly LlmCall[]): ReadonlyMap<Kind, readonly string[]> {
  const found = { prompts: new Set<string>(), 'tools and schemas': new Set<string>() };
  for (const { role, text } of calls.flatMap(({ prompt }) => prompt)) {
    const kind = role === 'tools' || role === 'schema' ? 'tools and schemas' : 'prompts';
    for (const stretch of stretchesOf(text)) found[kind].add(stretch);
  }
  return new Map(Object.entries(found).map(([kind, texts]) => [kind as Kind, [...texts]]));
}

function stretchesOf({ parts }: Text): readonly string[] {
  const stretches = [''];
  for (const part of parts) {
    if (part.is === 'hole') stretches.push('');
    else stretches.push(`${stretches.pop()}${part.value}`);
  }
  return stretches.filter((stretch) => stretch.trim() !== '');
}

function openaiOracles(): readonly Oracle[] {
  const o200k = get_encoding('o200k_base');
  const cl100k = get_encoding('cl100k_base');
  const everything = { disallowedSpecial: new Set<string>() };
  return [
    {
      family: 'o200k_base',
      countedBy: 'tiktoken',
      model: 'gpt-4o',
      count: (text) => o200k.encode_ordinary(text).length,
    },
    {
      family: 'o200k_base',
      countedBy: 'gpt-tokenizer',
      model: 'gpt-4o',
      count: (text) => o200kByGptTokenizer(text, everything),
    },
    {
      family: 'cl100k_base',
      countedBy: 'tiktoken',
      model: 'gpt-4-turbo',
      count: (text) => cl100k.encode_ordinary(text).length,
    },
    {
      family: 'cl100k_base',
      countedBy: 'gpt-tokenizer',
      model: 'gpt-4-turbo',
      count: (text) => cl100kByGptTokenizer(text, everything),
    },
  ];
}

const FURTHER = [
  { family: 'Gemini', name: 'gemma3', model: 'gemini-2.5-pro' },
  { family: 'Llama 3', name: 'llama3_1', model: 'llama-3.3-70b-versatile' },
  { family: 'DeepSeek V3', name: 'deepseek_v3', model: 'deepseek-chat' },
] as const;

interface PublicTokenizer {
  encode(text: string, options: { readonly add_special_tokens: boolean }): readonly number[];
}

async function furtherOracles(folder: string): Promise<readonly Oracle[]> {
  const oracles: Oracle[] = [];
  for (const { family, name, model } of FURTHER) {
    const file = resolve(folder, 'node_modules/@lenml', `tokenizer-${name}`, 'dist/main.js');
    if (!existsSync(file)) continue;
    const { fromPreTrained }: { fromPreTrained(): PublicTokenizer } = await import(pathToFileURL(file).href);
    const tokenizer = fromPreTrained();
    const count = (text: string) => tokenizer.encode(text, { add_special_tokens: false }).length;
    oracles.push({ family, countedBy: `@lenml/tokenizer-${name}`, model, count });
  }
  return oracles;
}

function rowOf({ family, countedBy, model, count }: Oracle, kind: Kind, texts: readonly string[]): string {
  const tokenizer = tokenizerOf(model);
  const [encoding, range] =
    tokenizer.is === 'exact'
      ? ([tokenizer.encoding, { low: 1, typical: 1, high: 1 }] as const)
      : (['o200k_base', tokenizer] as const);
  const counts = texts.map((text) => ({ ours: countTokens(text, encoding), theirs: count(text) }));
  const theirs = sum(counts.map((each) => each.theirs));
  const ours = sum(counts.map((each) => each.ours * range.typical));
  const errors = counts.map((each) => Math.abs(each.ours * range.typical - each.theirs) / Math.max(1, each.theirs));
  const inRange = counts.filter(
    (each) => Math.floor(each.ours * range.low) <= each.theirs && each.theirs <= Math.ceil(each.ours * range.high),
  );
  errors.sort((a, b) => a - b);
  const at = (share: number) => percent(errors[Math.floor(share * (errors.length - 1))] ?? 0);
  const total = percent(theirs === 0 ? 0 : (ours - theirs) / theirs);
  const share = percent(texts.length === 0 ? 1 : inRange.length / texts.length);
  return `| ${family}, ${kind} | ${countedBy} | ${texts.length} | ${theirs} | ${Math.round(ours)} | ${total} | ${at(0.5)}, ${at(0.95)} | ${share} |`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
