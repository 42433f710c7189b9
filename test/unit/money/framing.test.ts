import { get_encoding } from 'tiktoken';
import { describe, expect, it } from 'vitest';
import { estimateCost } from '../../../analyzer/money/estimate.js';
import { priceBook } from '../../../analyzer/money/prices.js';
import { callIn } from '../analyzer/world.js';

const BOOK = priceBook();
const o200k = get_encoding('o200k_base');
const cl100k = get_encoding('cl100k_base');
const tokens = (text: string, encoding = o200k) => encoding.encode_ordinary(text).length;

/** The input of the only request in a source. */
function inputOf(request: string) {
  const call = callIn(`import OpenAI from 'openai';
import Anthropic from '@anthropic-ai/sdk';
const openai = new OpenAI();
const anthropic = new Anthropic();
export async function ask(question: string, address: string) {
  ${request}
}`);
  const { input, usd, breakdown } = estimateCost(call, BOOK);
  return { ...input, inputUsd: usd?.input, notes: usd?.notes.join('; ') ?? '', rows: breakdown };
}
function chat(messages: string, more = '', model = 'gpt-4o') {
  return inputOf(
    `await openai.chat.completions.create({ model: '${model}', max_tokens: 5, messages: [${messages}], ${more} });`,
  );
}

describe('the framing of messages', () => {
  it('is three tokens and the role around each message, and three for the reply', () => {
    const input = chat(`{ role: 'system', content: 'Be brief.' }, { role: 'user', content: 'Who was Ada Lovelace?' }`);
    const text = tokens('Be brief.') + tokens('Who was Ada Lovelace?');
    expect(input.known).toBe(3 + 1 + 3 + 1 + 3 + text);
    expect(input.exact).toBe(true);
  });

  it('counts a name, and one token for having it', () => {
    const named = chat(`{ role: 'user', name: 'grace', content: 'Hello' }`);
    const nameless = chat(`{ role: 'user', content: 'Hello' }`);
    expect(named.known - nameless.known).toBe(tokens('grace') + 1);
  });

  it('frames a message of several blocks once', () => {
    const blocks = chat(`{ role: 'user', content: [{ type: 'text', text: 'One.' }, { type: 'text', text: 'Two.' }] }`);
    expect(blocks.known).toBe(tokens('One.') + tokens('Two.') + 4 + 3);
  });

  it('frames two messages of one helper twice', () => {
    const call = callIn(`import OpenAI from 'openai';
const user = (content: string) => ({ role: 'user' as const, content });
await new OpenAI().chat.completions.create({ model: 'gpt-4o', messages: [user('One.'), user('Two.')] });`);
    expect(estimateCost(call, BOOK).input.known).toBe(tokens('One.') + tokens('Two.') + 2 * 4 + 3);
  });

  it('is not added where no vendor publishes a rule', () => {
    const input = inputOf(
      `await anthropic.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 5, messages: [{ role: 'user', content: 'Hello' }] });`,
    );
    expect(input.known).toBe(Math.round(tokens('Hello') * 1.18));
    expect(input.notes).toContain('framing is not counted');
  });
});

describe('the tools of OpenAI', () => {
  const properties = `city: { type: 'string', description: 'Name of the city.' }, unit: { type: 'string', description: 'Kelvin or not', enum: ['kelvin', 'celsius'] }`;
  const tool = (parameters: string, more = '') =>
    `tools: [{ type: 'function', function: { name: 'temperature', description: 'How warm it is.', parameters: { type: 'object', properties: { ${parameters} } }${more} } }]`;
  const lines = ['temperature:How warm it is', 'city:string:Name of the city', 'unit:string:Kelvin or not'];
  const question = `{ role: 'user', content: 'Is it warm?' }`;

  it.each([
    // the start of a function, of its parameters, each of the two, an enum less and each of its values more, the end
    ['gpt-4o', o200k, 7 + 3 + 2 * 3 - 3 + 2 * 3 + 12],
    ['gpt-4o-mini', o200k, 7 + 3 + 2 * 3 - 3 + 2 * 3 + 12],
    ['gpt-4', cl100k, 10 + 3 + 2 * 3 - 3 + 2 * 3 + 12],
    ['gpt-3.5-turbo', cl100k, 10 + 3 + 2 * 3 - 3 + 2 * 3 + 12],
  ])('are counted by the rule that it published for %s', (model, encoding, around) => {
    const text = [...lines, 'kelvin', 'celsius'].reduce((sum, line) => sum + tokens(line, encoding), 0);
    const input = chat(question, tool(properties), model);
    expect(input.known - chat(question, '', model).known).toBe(text + around);
    expect(input.exact).toBe(true);
    expect(input.notes).toContain('by the rule that OpenAI published');
  });

  it('are no more than likely by that rule for a model that came later, and with settings it does not name', () => {
    expect(chat(question, tool(properties), 'gpt-5.5').exact).toBe(false);
    expect(chat(question, tool(properties, ', strict: true')).exact).toBe(false);
    expect(chat(question, tool(`city: { type: 'string' }`)).exact).toBe(false);
  });

  it.each([
    ['nested', `place: { type: 'object', properties: { city: { type: 'string', description: 'City' } } }`],
    ['in lists', `cities: { type: 'array', items: { type: 'string' }, description: 'Cities' }`],
  ])('count as they are written with parameters %s', (_, parameters) => {
    const input = chat(question, tool(parameters));
    expect(input.exact).toBe(false);
    expect(input.notes).toContain('counted as written');
  });

  it('may be written out for the other API as well', () => {
    const flat = `tools: [{ type: 'function', name: 'now', description: 'The time', strict: false, parameters: {} }]`;
    const ask = (more: string) => inputOf(`await openai.responses.create({ model: 'gpt-4o', input: 'Hi', ${more} });`);
    expect(ask(flat).known - ask('').known).toBe(7 + tokens('now:The time') + 12);
  });
});

describe('the tools of Anthropic', () => {
  const ask = (model: string, tools = '') =>
    inputOf(
      `await anthropic.messages.create({ model: '${model}', max_tokens: 5, ${tools} messages: [{ role: 'user', content: 'Hello' }] });`,
    );
  const tools = `tools: [{ name: 'f', description: 'Does it', input_schema: { type: 'object' } }],`;

  it('bring a system prompt with them, as long as the price list says', () => {
    const input = ask('claude-sonnet-4-5', tools);
    expect(input.notes).toContain('a system prompt of 313 to 346 tokens');
    expect(input.rows).toContainEqual(expect.objectContaining({ label: 'system prompt for tools', tokens: 346 }));
    expect(input.low).toBeGreaterThan(313);
    expect(input.known).toBeGreaterThan(346);
    expect(input.exact).toBe(false);
  });

  it('bring nothing that is known for a model without a row, and nothing where there are none', () => {
    expect(ask('claude-opus-5', tools).notes).not.toContain('system prompt of');
    expect(ask('claude-sonnet-4-5').notes).not.toContain('system prompt of');
    expect(ask('claude-sonnet-4-5', 'tools: [],').notes).not.toContain('system prompt of');
  });
});
