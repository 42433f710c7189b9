import { describe, expect, test } from 'vitest';
import { cachingOf } from '../../../analyzer/money/prompt-caching.js';

describe('the smallest prompt that a provider caches', () => {
  test.each<[string, string, number]>([
    ['openai', 'gpt-4o', 1024],
    ['openai', 'gpt-5.6-sol', 1024],
    ['anthropic', 'claude-haiku-4-5', 4096],
    ['anthropic', 'claude-3-5-haiku-20241022', 2048],
    ['anthropic', 'claude-sonnet-4-5', 1024],
    ['anthropic', 'claude-opus-5', 512],
    ['google', 'gemini-2.5-pro', 2048],
    ['google', 'gemini-3-pro-preview', 4096],
    ['openrouter', 'anthropic/claude-haiku-4-5', 4096],
    ['anthropic', 'claude-opus-4-6', 4096],
    ['anthropic', 'claude-opus-4-20250514', 1024],
    ['anthropic', 'claude-opus-4-7', 2048],
    ['aws', 'us.anthropic.claude-opus-4-7-v1:0', 4096],
    ['aws', 'anthropic.claude-3-haiku-20240307-v1:0', 2048],
    ['aws', 'arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-haiku-4-5-20251001-v1:0', 4096],
    ['vercel', 'anthropic/claude-sonnet-4.5', 1024],
    ['google', 'models/gemini-2.5-flash', 2048],
  ])('%s, %s: %i tokens', (provider, model, tokens) => {
    expect(cachingOf(provider, model)?.minTokens).toBe(tokens);
  });

  test.each<[string | null, string]>([
    ['ollama', 'llama3'],
    ['openrouter', 'meta-llama/llama-3.3-70b'],
    [null, 'gpt-4o'],
  ])('is not known of %s, %s', (provider, model) => {
    expect(cachingOf(provider, model)).toBeUndefined();
  });
});
