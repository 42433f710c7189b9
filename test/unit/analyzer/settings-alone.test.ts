import { describe, expect, test } from 'vitest';
import { callIn, shown, shownPrompt } from './world.js';

const AI = `import { GoogleGenAI } from '@google/genai';\nconst ai = new GoogleGenAI({});\ndeclare const q: string;\n`;
const CONFIG = `{ systemInstruction: 'Be brief.', maxOutputTokens: 500 }`;
const CHAT = `${AI}const chat = ai.chats.create({ model: 'gemini-2.5-pro', config: ${CONFIG} });\n`;

const asked = (text: string) => {
  const { outputCap, prompt } = callIn(text);
  return [shown(outputCap.fact), ...shownPrompt(prompt)];
};

describe('the config of one message goes in the place of the config of its chat', () => {
  test.each<[string, string[]]>([
    [`chat.sendMessage({ message: q })`, ['500', 'system: Be brief.', 'user: {q}']],
    [`chat.sendMessage({ message: q, config: undefined })`, ['500', 'system: Be brief.', 'user: {q}']],
    [`chat.sendMessage({ message: q, config: { temperature: 0 } })`, ['absent', 'user: {q}']],
    [`chat.sendMessageStream({ message: q, config: {} })`, ['absent', 'user: {q}']],
    [`chat.sendMessage({ message: q, config: { maxOutputTokens: 7 } })`, ['7', 'user: {q}']],
    [
      `chat.sendMessage({ message: q, config: { ...${CONFIG}, temperature: 0 } })`,
      ['500', 'system: Be brief.', 'user: {q}'],
    ],
  ])('%s', (text, expected) => {
    expect(asked(CHAT + text)).toEqual(expected);
  });

  test('what the client says of every request stays', () => {
    const { timeoutMs } = callIn(
      `import { GoogleGenAI } from '@google/genai';\nconst ai = new GoogleGenAI({ httpOptions: { timeout: 900 } });\n` +
        `ai.chats.create({ model: 'gemini-2.5-pro' }).sendMessage({ message: 'hi', config: { temperature: 0 } });`,
    );
    expect(shown(timeoutMs.fact)).toBe('900');
  });

  test('given in some cases only, both caps are possible, and neither is where to write one', () => {
    const { outputCap } = callIn(
      `${CHAT}declare const short: boolean;\nchat.sendMessage({ message: q, config: short ? { maxOutputTokens: 7 } : undefined });`,
    );
    expect(shown(outputCap.fact)).toBe('500 or 7');
    const half = callIn(
      `${CHAT}declare const cold: boolean;\nchat.sendMessage({ message: q, config: cold ? { temperature: 0 } : undefined });`,
    );
    expect(shown(half.outputCap.fact)).toBe('unknown');
    expect(half.outputCap.insert).toBeUndefined();
  });

  test('one that comes in from elsewhere leaves nothing proved', () => {
    const { outputCap, prompt } = callIn(
      `${CHAT}declare const config: object;\nchat.sendMessage({ message: q, config });`,
    );
    expect([shown(outputCap.fact), ...shownPrompt(prompt)]).toEqual(['unknown', 'tools: {config}', 'user: {q}']);
  });
});

describe('a cap is to be written where the config is', () => {
  const site = (text: string) => {
    const { insert } = callIn(text).outputCap;
    return insert && `${insert.path.join('.')} in ${text.slice(insert.object.at.start, insert.object.at.end)}`;
  };

  test('at the chat, where the message has none', () => {
    const chat = `{ model: 'gemini-2.5-pro', config: { systemInstruction: 'Be brief.' } }`;
    expect(site(`${AI}ai.chats.create(${chat}).sendMessage({ message: q });`)).toBe(
      `config.maxOutputTokens in ${chat}`,
    );
    const bare = `{ model: 'gemini-2.5-pro' }`;
    expect(site(`${AI}ai.chats.create(${bare}).sendMessage({ message: q });`)).toBe(
      `config.maxOutputTokens in ${bare}`,
    );
  });

  test('at the message, where it has one', () => {
    const message = `{ message: q, config: { temperature: 0 } }`;
    expect(site(`${CHAT}chat.sendMessage(${message});`)).toBe(`config.maxOutputTokens in ${message}`);
  });

  test('nowhere, where the chat is not in sight', () => {
    const call = `import { Chat } from '@google/genai';\nexport const ask = (chat: Chat, q: string) => chat.sendMessage({ message: q });`;
    expect(site(call)).toBeUndefined();
  });
});
