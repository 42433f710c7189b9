import { describe, expect, it } from 'vitest';
import { openProject } from '../../../analyzer/project.js';
import { emptyConfig } from '../../../rules/config.js';
import { priced } from '../../../rules/pricing.js';
import { mapHost } from '../rules/map-host.js';

const HEAD = `import OpenAI from 'openai';
import Anthropic from '@anthropic-ai/sdk';
import { GoogleGenAI } from '@google/genai';
import { generateText, stepCountIs } from 'ai';
import { openai as aiOpenai } from '@ai-sdk/openai';
import { google as aiGoogle } from '@ai-sdk/google';
import { anthropic as aiAnthropic } from '@ai-sdk/anthropic';
import { createOpenRouter } from '@openrouter/ai-sdk-provider';
const router = new OpenAI({ baseURL: 'https://openrouter.ai/api/v1' });
const made = aiOpenai.tools.webSearch({});
declare const kit: { tools: { webSearch(options: object): object } };
const openai = new OpenAI();
const anthropic = new Anthropic();
const google = new GoogleGenAI({});
declare const question: string;
declare const questions: string[];
`;
const PACKAGES = {
  dependencies: { openai: '^6.0.0', '@anthropic-ai/sdk': '^1.0.0', '@google/genai': '^3.0.0' },
};
const TRAFFIC = { route: 'a', match: 'a.ts', callsPerDay: 1000, outputTokens: 100, holes: { '*': 100 } };

function costOf(code: string) {
  const file = '/app/a.ts';
  const host = mapHost({ [file]: `${HEAD}${code}`, '/app/package.json': JSON.stringify(PACKAGES) });
  const config = { ...emptyConfig, traffic: [TRAFFIC] };
  const { analysis, costOf: price } = priced(
    openProject(host).analyze([file]),
    config,
    '/app',
    (path) => host.readFile(path) ?? '',
  );
  const [call] = analysis.calls;
  if (call === undefined) throw new Error('no call');
  const cost = price(call);
  return {
    ...cost,
    notes: cost.usd?.notes.join('\n') ?? '',
    day: cost.projection?.usdPerDay,
    assumptions: cost.projection?.assumptions ?? [],
    request: cost.usd && [cost.usd.input.high, cost.usd.output.high],
  };
}

const chat = (more: string, model = 'gpt-4o') =>
  `openai.chat.completions.create({ model: '${model}', max_completion_tokens: 100, messages: [{ role: 'user', content: 'Hi' }]${more} });`;
const message = (more: string) =>
  `anthropic.messages.create({ model: 'claude-opus-4-6', max_tokens: 1000, messages: [{ role: 'user', content: 'hi' }]${more} });`;
const completion = (prompt: string) =>
  `openai.completions.create({ model: 'gpt-3.5-turbo-instruct', max_tokens: 100, prompt: ${prompt} });`;

describe('a plain request', () => {
  it.each([
    chat(''),
    message(''),
    completion(`'Hi'`),
    completion('question'),
  ])('has a bound and one day: %s', (code) => {
    const { usd, day, notes } = costOf(code);
    expect(usd?.output.high).not.toBeNull();
    expect(day?.high).not.toBeNull();
    expect(notes).not.toContain('in no figure');
  });
});

describe('images in the answer', () => {
  const draw = (model: string) =>
    `google.models.generateContent({ model: '${model}', contents: 'A red bicycle.', config: { maxOutputTokens: 2000 } });`;
  it.each(['gemini-2.5-flash-image', 'gemini-3-pro-image-preview'])('of %s have no bound: text is cheaper', (model) => {
    const { usd, notes, day, assumptions } = costOf(draw(model));
    expect([usd?.output.high, usd?.worstCase, day?.high]).toEqual([null, null, null]);
    expect(notes).toContain('tokens of images in the answer have a price of their own, which is in no figure');
    expect(assumptions).toContain('at least: the reply is priced as text, and its tokens of images are dearer');
  });
  it('there are none of a model of texts', () => {
    expect(costOf(draw('gemini-2.5-flash')).usd?.output.high).toBeCloseTo(0.005, 12);
  });
});

describe('audio in the answer', () => {
  const audio = chat(
    `, modalities: ['text', 'audio'], audio: { voice: 'alloy', format: 'wav' }`,
    'gpt-4o-audio-preview',
  );
  it('has no bound, because text is cheaper', () => {
    const { usd, notes, day, assumptions } = costOf(audio);
    expect(usd?.output.high).toBeNull();
    expect(usd?.worstCase).toBeNull();
    expect(notes).toContain('tokens of audio in the answer have a price of their own, which is in no figure');
    expect(day?.high).toBeNull();
    expect(assumptions).toContain('at least: the reply is priced as text, and its tokens of audio are dearer');
  });
  it('is only there where it is set', () => {
    expect(costOf(chat(', audio: undefined')).usd?.output.high).not.toBeNull();
    expect(
      costOf(
        `export const ask = (more: object) => openai.chat.completions.create({ model: 'gpt-4o', max_completion_tokens: 100, messages: [], ...more });`,
      ).notes,
    ).not.toContain('audio');
  });
});

describe('a tool of the provider', () => {
  it.each([
    [message(`, tools: [{ type: 'web_search_20250305', name: 'web_search', max_uses: 5 }]`), 'web_search_20250305'],
    [
      `openai.responses.create({ model: 'gpt-4o', max_output_tokens: 100, tools: [{ type: 'web_search_preview' }], input: 'hi' });`,
      'web_search_preview',
    ],
    [
      `google.models.generateContent({ model: 'gemini-2.5-flash', contents: 'hi', config: { maxOutputTokens: 100, tools: [{ googleSearch: {} }] } });`,
      'googleSearch',
    ],
    [chat(', web_search_options: {}'), 'web search'],
  ])('that has a fee leaves the request and its day without a bound: %s', (code, tool) => {
    const { request, usd, notes, day, assumptions } = costOf(code);
    expect(request?.[0]).toBeNull();
    expect(usd?.worstCase).toBeNull();
    const fee = `${tool}: billed by use on top of the tokens, which is in no figure`;
    expect(notes).toContain(fee);
    expect(day?.high).toBeNull();
    expect(assumptions).toContain(`at least: ${fee}`);
  });
  it('that runs in the program has none', () => {
    const { notes, day } = costOf(message(`, tools: [{ type: 'bash_20250124', name: 'bash' }]`));
    expect(notes).not.toContain('billed by use');
    expect(day?.high).not.toBeNull();
  });
});

describe('a search that is billed by use', () => {
  const ai = (model: string, tools = '') =>
    `generateText({ model: ${model}, prompt: 'Hi', maxOutputTokens: 100, stopWhen: stepCountIs(1)${tools} });`;
  const router = (model: string, more = '') => chat(more, model).replace('openai.', 'router.');
  const SEARCH = 'web search';
  it.each([
    [ai(`aiOpenai('gpt-5-mini')`, ', tools: { web_search: aiOpenai.tools.webSearch({}) }'), 'webSearch'],
    [ai(`aiOpenai('gpt-5-mini')`, ', tools: { s: aiOpenai.tools.webSearchPreview({}) }'), 'webSearchPreview'],
    [ai(`aiGoogle('gemini-2.5-flash')`, ', tools: { s: aiGoogle.tools.googleSearch({}) }'), 'googleSearch'],
    [
      ai(`aiAnthropic('claude-opus-4-6')`, ', tools: { s: aiAnthropic.tools.webSearch_20250305({ maxUses: 3 }) }'),
      'webSearch_20250305',
    ],
    [ai(`aiOpenai('gpt-5-mini')`, ', tools: { s: made }'), 'webSearch'],
    [router('openai/gpt-4o', `, plugins: [{ id: 'web' }]`), SEARCH],
    [router('openai/gpt-4o', `, plugins: [{ id: 'response-healing' }, { id: 'web' }]`), SEARCH],
    [ai(`createOpenRouter()('openai/gpt-4o', { plugins: [{ id: 'web' }] })`), SEARCH],
    [
      `fetch('https://openrouter.ai/api/v1/chat/completions', { method: 'POST', body: JSON.stringify({ model: 'openai/gpt-4o', max_tokens: 100, plugins: [{ id: 'web' }], messages: [{ role: 'user', content: 'Hi' }] }) });`,
      SEARCH,
    ],
    [router('openai/gpt-4o:online'), SEARCH],
    [router('perplexity/sonar-pro'), SEARCH],
    [chat('', 'gpt-4o-search-preview'), SEARCH],
    [chat('', 'gpt-4o-mini-search-preview'), SEARCH],
    [chat('', 'gpt-4o-mini-search-preview-2025-03-11'), SEARCH],
  ])('leaves the request and its day without a bound: %s', (code, fee) => {
    const { request, usd, notes, day, assumptions } = costOf(code);
    expect([request?.[0], usd?.worstCase, day?.high]).toEqual([null, null, null]);
    const note = `${fee}: billed by use on top of the tokens, which is in no figure`;
    expect(notes).toContain(note);
    expect(assumptions).toContain(`at least: ${note}`);
  });
  it.each([
    ai(`aiOpenai('gpt-5-mini')`),
    ai(`aiOpenai('gpt-5-mini')`, ', tools: { patch: aiOpenai.tools.applyPatch({}) }'),
    ai(`aiAnthropic('claude-opus-4-6')`, ', tools: { b: aiAnthropic.tools.bash_20250124({}) }'),
    ai(`aiOpenai('gpt-5-mini')`, ', tools: { mine: kit.tools.webSearch({}) }'),
    router('openai/gpt-4o'),
    router('openai/gpt-4o', `, plugins: [{ id: 'response-healing' }]`),
    router('openai/gpt-4o', `, plugins: [{ id: 'web', enabled: false }]`),
    chat('', 'gpt-4o-mini'),
  ])('is none where nothing searches for a fee: %s', (code) => {
    const { notes, day } = costOf(code);
    expect(notes).not.toContain('billed by use');
    expect(day?.high).toBeGreaterThan(0);
  });
});

describe('inference in one country', () => {
  it('costs Anthropic’s surcharge', () => {
    // 5 and 25 USD per million tokens, and a tenth more.
    const [, usual] = costOf(message('')).request ?? [];
    const { request, notes } = costOf(message(`, inference_geo: 'us'`));
    expect(usual).toBeCloseTo(0.025, 12);
    expect(request?.[1]).toBeCloseTo(0.0275, 12);
    expect(notes).toContain('one-country price: 110 % of the usual');
  });
  it('costs the usual anywhere', () => {
    expect(costOf(message(`, inference_geo: 'global'`)).request?.[1]).toBeCloseTo(0.025, 12);
  });
  it('has no price in a country of which none is known', () => {
    expect(costOf(message(`, inference_geo: 'eu'`)).unpriced).toBe(
      'inference in "eu" has a price of its own, which the catalog does not have',
    );
  });
});

describe('a list of prompts', () => {
  it('is answered prompt by prompt', () => {
    const one = costOf(completion(`'Hi'`));
    const three = costOf(completion(`['Hi', 'Ho', 'Hu']`));
    expect(three.usd?.output.high).toBeCloseTo(3 * (one.usd?.output.high ?? 0), 12);
    expect(three.notes).toContain('each of the 3 prompts is answered');
    // 100 tokens each as declared, too.
    const [text, list] = [one, three].map(({ projection }) => projection?.steps.at(-1)?.tokens.high);
    expect([text, list]).toEqual([100, 300]);
  });
  it('of unknown length has no bound', () => {
    const { usd, notes } = costOf(completion('questions'));
    expect(usd?.output.high).toBeNull();
    expect(notes).toContain('how many texts the list of prompts has is not known');
  });
});

describe('what the provider has stored', () => {
  it.each([
    [
      `openai.responses.create({ model: 'gpt-4o', max_output_tokens: 100, prompt: { id: 'pmpt_1' }, input: 'Hi' });`,
      'prompt',
    ],
    [
      `google.models.generateContent({ model: 'gemini-2.5-flash', contents: 'hi', config: { cachedContent: question, maxOutputTokens: 100 } });`,
      'cachedContent',
    ],
  ])('is input of unknown size: %s', (code, name) => {
    const { usd, input } = costOf(code);
    expect(usd?.input.high).toBeNull();
    expect(usd?.worstCase).toBeNull();
    expect(input.holes).toEqual([{ name, maxTokens: null }]);
  });
});

describe('a cap above what the model can write', () => {
  it('is what the code says all the same, and the assumptions tell of it', () => {
    const { usd, notes, breakdown } = costOf(chat('').replace('100', '20_000'));
    // 20,000 x 10 per million.
    expect(usd?.output.high).toBeCloseTo(0.2, 12);
    expect(notes).toContain('the cap of 20,000 tokens is above the 16,384 that gpt-4o can write');
    expect(breakdown.at(-1)).toMatchObject({ label: 'output cap', tokens: 20_000 });
  });
  it('at it, or of a model of which that is not known, is nothing to tell of', () => {
    expect(costOf(chat('').replace('100', '16_384')).breakdown.at(-1)).toMatchObject({ label: 'output cap' });
    expect(costOf(completion(`'Hi'`).replace('100', '1e6')).usd?.output.high).toBeCloseTo(2, 9);
  });
});

describe('a price that the code hides', () => {
  it.each([
    [chat('').replace("'gpt-4o'", 'question'), 'model'],
    [chat('').replace('openai.', 'new OpenAI({ baseURL: question }).'), 'host'],
  ])('says what of it: %s', (code, what) => {
    expect(costOf(code).lacks?.what).toBe(what);
  });
  it('is not one that the list lacks', () => {
    const { lacks, unpriced } = costOf(chat('', 'gpt-99'));
    expect(lacks).toBeUndefined();
    expect(unpriced).toContain('no price for gpt-99');
  });
});
