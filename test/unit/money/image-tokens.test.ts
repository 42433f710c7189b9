import { describe, expect, it } from 'vitest';
import { imageSize } from '../../../analyzer/facts/image-size.js';
import type { Image } from '../../../analyzer/facts/text.js';
import { holesOf } from '../../../analyzer/facts/text.js';
import { estimateCost } from '../../../analyzer/money/estimate.js';
import { imageTokens } from '../../../analyzer/money/image-tokens.js';
import { priceBook } from '../../../analyzer/money/prices.js';
import { callIn } from '../analyzer/world.js';

const image = (detail: string | undefined, width?: number, height?: number): Image => ({
  detail,
  size: width === undefined || height === undefined ? undefined : { width, height },
});
const exactly = (tokens: number) => ({ low: tokens, high: tokens });

describe('imageTokens', () => {
  it.each([
    // OpenAI's own examples: 768 x 768 after shrinking are four tiles, 768 x 1,536 are six
    ['gpt-4o', image('high', 1024, 1024), exactly(85 + 4 * 170)],
    ['gpt-4o', image('high', 2048, 4096), exactly(85 + 6 * 170)],
    ['gpt-4o', image('low', 4096, 8192), exactly(85)],
    ['gpt-4o', image('low'), exactly(85)],
    ['gpt-4o-mini', image('low'), exactly(2833)],
    ['openai/gpt-4.1', image('high', 512, 512), exactly(85 + 170)],
    ['gpt-4o-2024-08-06', image('high', 513, 513), exactly(85 + 4 * 170)],
    ['gpt-5', image('high', 300, 200), exactly(70 + 140)],
    // a patch for every 32 x 32, times the factor of the model
    ['gpt-4.1-mini', image('auto', 1024, 1024), exactly(Math.ceil(32 * 32 * 1.62))],
    ['o4-mini', image('low', 33, 32), exactly(Math.ceil(2 * 1.72))],
    // a token for every 28 x 28
    ['claude-sonnet-4-5', image(undefined, 1000, 1000), exactly(36 * 36)],
    ['claude-opus-4-8', image(undefined, 1932, 1932), exactly(69 * 69)],
    ['gemini-2.5-flash', image(undefined, 384, 200), exactly(258)],
  ])('%s, %j: %j', (model, picture, tokens) => {
    expect(imageTokens(picture, model)).toEqual(tokens);
  });

  it.each([
    // the model decides, or nothing says how large it is: eight tiles are the most
    ['gpt-4o', image('auto'), { low: 85, high: 85 + 8 * 170 }],
    ['gpt-4o', image(undefined), { low: 85, high: 85 + 8 * 170 }],
    ['gpt-4o', image('auto', 512, 512), { low: 85, high: 85 + 170 }],
    ['claude-haiku-4-5', image(undefined, 4000, 3000), { low: 1, high: 1568 }],
    ['claude-opus-5', image(undefined), { low: 1, high: 4784 }],
  ])('%s, %j is within %j', (model, picture, range) => {
    expect(imageTokens(picture, model)).toEqual(range);
  });

  it('never counts a long strip for more than the most', () => {
    for (const [width, height] of [
      [100_000, 1],
      [1, 100_000],
      [2048, 768],
      [9999, 9999],
    ] as const) {
      expect(imageTokens(image('high', width, height), 'gpt-4o')?.high).toBeLessThanOrEqual(85 + 8 * 170);
    }
  });

  it.each([
    ['gpt-4.1-mini', image('low')],
    ['gpt-5-mini', image('high', 3000, 3000)],
    ['gpt-5.5', image('low')],
    ['gemini-2.5-pro', image(undefined, 1000, 1000)],
    ['gemini-3-pro-preview', image('low', 10, 10)],
    ['grok-4', image('low')],
    ['', image('low')],
  ])('knows nothing of %s, %j', (model, picture) => {
    expect(imageTokens(picture, model)).toBeUndefined();
  });
});

/** A PNG of this size, as far as its header goes. */
function png(width: number, height: number): string {
  const header = Buffer.alloc(33);
  header.write('\x89PNG\r\n\x1a\n', 0, 'latin1');
  header.writeUInt32BE(13, 8);
  header.write('IHDR', 12, 'latin1');
  header.writeUInt32BE(width, 16);
  header.writeUInt32BE(height, 20);
  return header.toString('base64');
}

describe('imageSize', () => {
  it('reads a PNG, bare or in an address', () => {
    expect(imageSize(png(640, 480))).toEqual({ width: 640, height: 480 });
    expect(imageSize(`data:image/png;base64,${png(3, 70_000)}`)).toEqual({ width: 3, height: 70_000 });
  });

  it('reads a GIF', () => {
    const gif = Buffer.concat([Buffer.from('GIF89a'), Buffer.from([0x2c, 0x01, 0x0a, 0x00]), Buffer.alloc(20)]);
    expect(imageSize(gif.toString('base64'))).toEqual({ width: 300, height: 10 });
  });

  it('reads a JPEG behind what comes before its frame', () => {
    const app = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10]), Buffer.alloc(14)]);
    const tables = Buffer.concat([Buffer.from([0xff, 0xc4, 0x00, 0x05]), Buffer.from([0xff, 0xc0, 0x00])]);
    const frame = Buffer.from([0xff, 0xc2, 0x00, 0x11, 0x08, 0x01, 0xe0, 0x02, 0x80, 0x03, 0x01, 0x22]);
    expect(imageSize(Buffer.concat([app, tables, frame]).toString('base64'))).toEqual({ width: 640, height: 480 });
  });

  it.each([
    'https://example.com/cat.png',
    '',
    'iVBORw0KGgo',
    'data:image/svg+xml;utf8,<svg/>',
    Buffer.from(`GIF89a${'\0'.repeat(30)}`).toString('base64'),
    Buffer.from([0xff, 0xd8, ...Array.from({ length: 40 }, () => 0xff)]).toString('base64'),
    'A'.repeat(1_000_000),
  ])('knows no size of %.40s', (text) => {
    expect(imageSize(text)).toBeUndefined();
  });
});

describe('pictures in a prompt', () => {
  const BOOK = priceBook();
  const request = (block: string, api = 'openai') => {
    const send: Record<string, string> = {
      openai: `await new OpenAI().chat.completions.create({ model: 'gpt-4o', max_tokens: 5, messages: [{ role: 'user', content: [{ type: 'text', text: 'What is it?' }, ${block}] }] });`,
      responses: `await new OpenAI().responses.create({ model: 'gpt-4o', max_output_tokens: 5, input: [{ role: 'user', content: [{ type: 'input_text', text: 'What is it?' }, ${block}] }] });`,
      anthropic: `await new Anthropic().messages.create({ model: 'claude-sonnet-4-5', max_tokens: 5, messages: [{ role: 'user', content: [${block}] }] });`,
      ai: `await generateText({ model: openai('gpt-4o'), maxOutputTokens: 5, messages: [{ role: 'user', content: [{ type: 'text', text: 'What is it?' }, ${block}] }] });`,
      gemini: `await new GoogleGenAI({}).models.generateContent({ model: 'gemini-2.5-flash', contents: [{ role: 'user', parts: [${block}] }] });`,
    };
    const call = callIn(`import OpenAI from 'openai';
import Anthropic from '@anthropic-ai/sdk';
import { GoogleGenAI } from '@google/genai';
import { generateText } from 'ai';
import { openai } from '@ai-sdk/openai';
export async function look(url: string, how: 'low' | 'high', options: object) { ${send[api]} }`);
    return { call, ...estimateCost(call, BOOK) };
  };
  const QUESTION = 4 + 4 + 3;

  it.each([
    ['openai', `{ type: 'image_url', image_url: { url, detail: 'low' } }`],
    ['responses', `{ type: 'input_image', image_url: url, detail: 'low' }`],
    ['ai', `{ type: 'image', image: url, providerOptions: { openai: { imageDetail: 'low' } } }`],
    ['ai', `{ type: 'file', mediaType: 'image/png', data: url, providerOptions: { openai: { imageDetail: 'low' } } }`],
  ])('are counted where their detail is written: %s, %s', (api, block) => {
    const { input, usd } = request(block, api);
    expect(input).toMatchObject({
      known: QUESTION + 85,
      low: QUESTION + 85,
      high: QUESTION + 85,
      exact: true,
      holes: [],
    });
    expect(usd?.input.high).toBeCloseTo(((QUESTION + 85) * 2.5) / 1e6, 12);
  });

  it.each([
    ['openai', `{ type: 'image_url', image_url: { url } }`],
    ['openai', `{ type: 'image_url', image_url: { url, detail: how } }`],
    ['openai', `{ type: 'image_url', image_url: { url, ...options } }`],
    ['responses', `{ type: 'input_image', image_url: url, detail: 'high' }`],
    ['ai', `{ type: 'image', image: url }`],
  ])('are bounded holes where it is not, or their size is not: %s, %s', (api, block) => {
    const { input, usd } = request(block, api);
    expect(input).toMatchObject({ known: QUESTION, holes: [{ name: 'image', maxTokens: 85 + 8 * 170 }] });
    expect(usd?.input.high).toBeCloseTo(((QUESTION + 85 + 8 * 170) * 2.5) / 1e6, 12);
  });

  it('are counted by their size where they are written out', () => {
    const block = `{ type: 'image', source: { type: 'base64', media_type: 'image/png', data: '${png(280, 56)}' } }`;
    expect(request(block, 'anthropic').input).toMatchObject({ known: 10 * 2, holes: [] });
    const url = `{ type: 'image_url', image_url: { url: 'data:image/png;base64,${png(1024, 1024)}', detail: 'high' } }`;
    expect(request(url).input.known).toBe(QUESTION + 765);
  });

  it('stay open where no rule bounds them', () => {
    const { input, usd } = request(`{ text: 'What?' }, { inlineData: { mimeType: 'image/png', data: url } }`, 'gemini');
    expect(input.holes).toEqual([{ name: 'image', maxTokens: null }]);
    expect(usd?.input.high).toBeNull();
  });

  it.each([
    ['gemini', `{ inlineData: { mimeType: 'audio/wav', data: url } }`],
    ['ai', `{ type: 'file', mediaType: 'application/pdf', data: url }`],
    ['anthropic', `{ type: 'document', source: { type: 'url', url } }`],
  ])('are no other files: %s, %s', (api, block) => {
    const { call, input } = request(block, api);
    const holes = call.prompt.flatMap(({ text }) => holesOf(text));
    expect(holes.some((hole) => hole.image !== undefined)).toBe(false);
    expect(input.holes.map(({ maxTokens }) => maxTokens)).toEqual([null]);
  });
});
