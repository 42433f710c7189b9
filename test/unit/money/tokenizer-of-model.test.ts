import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { tokenizerOf } from '../../../analyzer/money/tokenizer-of-model.js';

function encodingOf(model: string): string {
  const tokenizer = tokenizerOf(model);
  return tokenizer.is === 'exact' ? tokenizer.encoding : tokenizer.family;
}

describe('tokenizerOf', () => {
  it.each([
    ['gpt-4o', 'o200k_base'],
    ['gpt-4o-mini-2024-07-18', 'o200k_base'],
    ['chatgpt-4o-latest', 'o200k_base'],
    ['gpt-4.1-nano', 'o200k_base'],
    ['gpt-5', 'o200k_base'],
    ['gpt-5.6-sol', 'o200k_base'],
    ['gpt-oss:20b', 'o200k_base'],
    ['openai.gpt-oss-120b-1:0', 'o200k_base'],
    ['o1', 'o200k_base'],
    ['o3-mini', 'o200k_base'],
    ['o4-mini-2025-04-16', 'o200k_base'],
    ['gpt-4', 'cl100k_base'],
    ['gpt-4-0613', 'cl100k_base'],
    ['gpt-4-1106-preview', 'cl100k_base'],
    ['gpt-4-turbo', 'cl100k_base'],
    ['gpt-3.5-turbo-0125', 'cl100k_base'],
    ['gpt-35-turbo', 'cl100k_base'],
    ['text-embedding-3-small', 'cl100k_base'],
    ['text-embedding-ada-002', 'cl100k_base'],
    ['openai/gpt-4o', 'o200k_base'],
    ['openrouter/openai/gpt-4-turbo', 'cl100k_base'],
    ['ft:gpt-4o-mini-2024-07-18:acme::abc', 'o200k_base'],
    ['ft:gpt-3.5-turbo:acme::abc', 'cl100k_base'],
  ])('counts %s with %s', (model, encoding) => {
    expect(encodingOf(model)).toBe(encoding);
  });

  it.each([
    ['claude-3-5-sonnet-20241022', 'Claude up to 4.6'],
    ['claude-opus-4-20250514', 'Claude up to 4.6'],
    ['claude-opus-4-6', 'Claude up to 4.6'],
    ['anthropic/claude-sonnet-4.5', 'Claude up to 4.6'],
    ['us.anthropic.claude-haiku-4-5-20251001-v1:0', 'Claude up to 4.6'],
    ['claude-opus-4-7', 'Claude 4.7 and later'],
    ['claude-opus-4-8', 'Claude 4.7 and later'],
    ['claude-sonnet-5', 'Claude 4.7 and later'],
    ['claude-fable-5-1', 'Claude 4.7 and later'],
    ['models/gemini-2.5-pro', 'Gemini'],
    ['meta.llama3-1-70b-instruct-v1:0', 'Llama 3'],
    ['llama-3.3-70b-versatile', 'Llama 3'],
    ['deepseek-reasoner', 'DeepSeek V3'],
    ['mistral-large-latest', 'Mistral (tekken)'],
  ])('estimates %s as %s', (model, family) => {
    expect(encodingOf(model)).toBe(family);
  });

  it.each([
    'grok-4',
    'mistral-large-2411',
    'deepseek-r1-distill-qwen-32b',
    'gpt-6-sol',
    'llama-4-scout',
    'gpt-4ever',
    '',
  ])('claims nothing for %s', (model) => {
    const tokenizer = tokenizerOf(model);
    expect(tokenizer.is).toBe('multiple');
    expect(encodingOf(model)).toBe('a model whose tokenizer is not known');
  });

  it('agrees with the table of tiktoken', () => {
    const table: Record<string, string> = createRequire(import.meta.url)('tiktoken/model_to_encoding.json');
    const differs = Object.entries(table).filter(([model, encoding]) => {
      const tokenizer = tokenizerOf(model);
      // Older encodings than these two are not shipped: such a model must be estimated.
      const expected = encoding === 'o200k_base' || encoding === 'cl100k_base' ? encoding : undefined;
      return (tokenizer.is === 'exact' ? tokenizer.encoding : undefined) !== expected;
    });
    expect(differs).toEqual([]);
  });

  it('is least sure of what it knows least about', () => {
    const width = (model: string) => {
      const tokenizer = tokenizerOf(model);
      return tokenizer.is === 'exact' ? 0 : tokenizer.high - tokenizer.low;
    };
    expect(width('claude-opus-4-1')).toBeLessThan(width('claude-sonnet-5'));
    expect(width('claude-sonnet-5')).toBeLessThan(width('who-knows'));
  });
});
