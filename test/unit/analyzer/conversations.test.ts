// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these strings are source code
import { describe, expect, test } from 'vitest';
import { CLIENT, callIn, callsIn } from './world.js';

const DECLARED = `interface Message { role: string; content: string }
interface Block { type: string; text: string }
declare const question: string, short: boolean, count: number, other: any;
declare const messages: Message[], images: Block[], imageMessages: Block[], words: string[], params: any, newMessages: Message[];
declare function lastWeek(list: Message[]): Message[];
declare function lastMessages(list: Message[]): Message[];
declare function keep(message: Message): boolean;
const system: Message = { role: 'system', content: 'Be brief.' };
const user: Message = { role: 'user', content: question };
`;

/** What is said of the conversation in a request. */
function historyOf(list: string, before = ''): string {
  const text = `${CLIENT}${DECLARED}${before}\nclient.chat.completions.create({ model: 'gpt-4o', messages: ${list} });`;
  return callIn(text).history ?? 'none';
}

describe('a conversation', () => {
  test.each<[string, string]>([
    ['messages', 'whole'],
    ['[system, ...messages]', 'whole'],
    ['[system, ...messages, ...other]', 'whole'],
    ['messages.filter(keep)', 'whole'],
    ['words.map((content) => ({ role: "user", content }))', 'whole'],
    ['messages.slice(1)', 'whole'],
    ['messages.slice(0, -1)', 'whole'],
    ['messages.slice(-10)', 'trimmed'],
    ['messages.slice(-10, -1)', 'trimmed'],
    ['messages.slice(-count)', 'trimmed'],
    ['messages.slice(0, 10)', 'trimmed'],
    ['messages.slice(1, count)', 'unknown'],
    ['messages.slice(count)', 'unknown'],
    ['messages.slice(messages.length - 10)', 'unknown'],
    ['lastMessages(messages)', 'trimmed'],
    ['lastWeek(messages)', 'unknown'],
    ['[system, user]', 'none'],
    ['other', 'unknown'],
    ['newMessages', 'unknown'],
    ['[system, ...(newMessages.length > 0 ? newMessages : [])]', 'unknown'],
    ['images', 'unknown'],
  ])('%s is %s', (list, expected) => {
    expect(historyOf(list)).toBe(expected);
  });

  test.each<[string, string, string]>([
    ['list', 'const list = short ? [system, ...messages] : [...messages];', 'whole'],
    ['list', 'const list = short ? [system, ...messages] : [system, user];', 'unknown'],
    ['list', 'const list = short ? [system, ...messages.slice(-3)] : [system, user];', 'trimmed'],
    ['list', 'const list = short ? [system] : [system, user];', 'none'],
    ['list', 'const list = short ? messages : [];', 'whole'],
    ['messages', 'if (messages.length > 0) console.log(1);', 'whole'],
    ['messages', 'if (messages.length > 20) throw new Error();', 'unknown'],
    ['list', 'const list = messages.map((m) => ({ ...m }));', 'whole'],
    ['list', 'const list = messages.map((m) => ({ ...m }));\nwhile (list.length > 9) list.shift();', 'unknown'],
    ['list', 'const list = [...messages];\nif (list.length > 9) list.splice(0, 3);', 'unknown'],
    ['list', 'let list = messages;\nif (short) list = messages.slice(-3);', 'unknown'],
    [
      'sent(messages)',
      'const sent = (list: Message[]) => list.map((m) => ({ role: m.role, content: m.content }));',
      'whole',
    ],
    ['sent(messages)', 'const sent = (list: Message[]) => list.slice(-4);', 'trimmed'],
  ])('%s after %s is %s', (list, before, expected) => {
    expect(historyOf(list, before)).toBe(expected);
  });
});

test('what a spread behind it may replace is not known', () => {
  const sent = (options: string) =>
    callIn(`${CLIENT}${DECLARED}client.chat.completions.create({ model: 'gpt-4o', ${options} });`).history;
  expect(sent('messages: [system, user]')).toBeUndefined();
  expect(sent('...params, messages: [system, user]')).toBeUndefined();
  expect(sent('messages: [system, user], ...params')).toBe('unknown');
  const shorthand = callIn(
    `${CLIENT}${DECLARED.replace('messages: Message[],', '')}function ask() { const messages = [system, user];\nreturn client.chat.completions.create({ model: 'gpt-4o', messages, ...params }); }`,
  );
  expect(shorthand.history).toBe('unknown');
});

describe('through a wrapper', () => {
  const historyOfWrapper = (body: string, given: string) =>
    callsIn(
      `${CLIENT}${DECLARED}function ask(options: { messages: Message[] }) { return client.chat.completions.create({ model: 'gpt-4o', messages: ${body} }); }\nask({ messages: ${given} });`,
    ).find(({ recognisedBy }) => recognisedBy === 'wrapper')?.history ?? 'none';

  test('a list whose length is known stays so, whatever is left out of it', () => {
    expect(historyOfWrapper('options.messages.filter(keep)', '[system, user]')).toBe('none');
    expect(historyOfWrapper('options.messages.filter(keep)', '[system, ...messages]')).toBe('whole');
    expect(historyOfWrapper('options.messages.filter(keep)', 'messages')).toBe('whole');
  });
});

test('the input of a command that is made out of sight', () => {
  const sent = (command: string) =>
    callIn(`import { BedrockRuntimeClient, ConverseCommand } from '@aws-sdk/client-bedrock-runtime';
${DECLARED}declare const makers: any;
new BedrockRuntimeClient({}).send(new ConverseCommand(${command}));`).history;
  expect(sent('makers.a(messages)')).toBe('unknown');
  expect(sent("{ modelId: 'x', messages: [{ role: 'user', content: [{ text: question }] }] }")).toBeUndefined();
});

describe('in a text', () => {
  const inText = (content: string, before = '') => historyOf(`[system, { role: 'user', content: ${content} }]`, before);

  test.each<[string, string]>([
    ["`Sum up: ${messages.map((m) => m.content).join(' ')}`", 'whole'],
    ['JSON.stringify(messages)', 'whole'],
    ['`Sum up: ${JSON.stringify(messages.slice(-3))}`', 'trimmed'],
    ["messages.slice(-3).map((m) => m.content).join(' ')", 'trimmed'],
    ["`Sum up: ${words.join(' ')}`", 'none'],
    ['`Sum up: ${other.messages}`', 'unknown'],
    ['imageMessages', 'none'],
    ['messages.at(-1)!.content', 'unknown'],
    ['question', 'none'],
  ])('%s is %s', (content, expected) => {
    expect(inText(content)).toBe(expected);
  });

  test('that a function makes', () => {
    const line = 'const line = (list: Message[]) => list.map((m) => m.content).join("; ");';
    expect(inText('`Sum up: ${line(messages)}`', line)).toBe('whole');
    expect(inText('`Sum up: ${line(messages.slice(-5))}`', line)).toBe('trimmed');
    expect(inText('`Sum up: ${said}`', `${line}\nconst said = line(messages);`)).toBe('whole');
  });

  test('of a prompt template', () => {
    const sent = (variables: string) =>
      callIn(`import { PromptTemplate } from '@langchain/core/prompts';
import { ChatOpenAI } from '@langchain/openai';
${DECLARED}PromptTemplate.fromTemplate('{chat_history} {question}').pipe(new ChatOpenAI({ model: 'gpt-4o' })).invoke(${variables});`)
        .history;
    expect(sent("{ chat_history: messages.map((m) => m.content).join(' '), question }")).toBe('whole');
    expect(sent('{ chat_history: other.lines, question }')).toBe('unknown');
    expect(sent('other')).toBe('unknown');
    expect(sent("{ chat_history: '', question }")).toBeUndefined();
  });
});

describe("the state of LangGraph's graphs", () => {
  const inNode = (state: string, sent: string) =>
    callIn(`import { Annotation, MessagesAnnotation } from '@langchain/langgraph';
import { type BaseMessage, SystemMessage } from '@langchain/core/messages';
import { ChatOpenAI } from '@langchain/openai';
const Own = Annotation.Root({ messages: Annotation<BaseMessage[]>({ reducer: (a, b) => b }), topic: Annotation<string>() });
const More = Annotation.Root({ ...MessagesAnnotation.spec, topic: Annotation<string> });
export async function node(state: typeof ${state}.State) {
  return new ChatOpenAI({ model: 'gpt-4o' }).invoke(${sent});
}`).history ?? 'none';

  test.each<[string, string, string]>([
    ['Own', "[new SystemMessage('Be brief.'), ...state.messages]", 'whole'],
    ['More', "[new SystemMessage('Be brief.'), ...state.messages]", 'whole'],
    ['MessagesAnnotation', 'state.messages', 'whole'],
    ['Own', 'state.messages.slice(-5)', 'trimmed'],
    ['Own', '`Sum up: ${state.messages.map((m) => m.content).join("; ")}`', 'whole'],
    ['Own', 'state.topic', 'none'],
  ])('%s: %s is %s', (state, sent, expected) => {
    expect(inNode(state, sent)).toBe(expected);
  });
});

test("a run's result is sent again", () => {
  const text = (input: string) => `import { Agent, run } from '@openai/agents';
const agent = new Agent({ name: 'a', instructions: 'Be brief.', model: 'gpt-4o' });
async function chat(first: string) {
  const result = await run(agent, first);
  return run(agent, ${input});
}`;
  const second = (input: string) => callsIn(text(input))[1]?.history ?? 'none';
  expect(second('result.history')).toBe('whole');
  expect(second("[...result.history, { role: 'user', content: first }]")).toBe('whole');
  expect(second("[{ role: 'user', content: result.finalOutput }]")).toBe('none');
});

test('what the provider keeps of a conversation is not in sight', () => {
  const sent = (options: string) =>
    callIn(`${CLIENT}client.responses.create({ model: 'gpt-4o', input: 'hi'${options} });`).history;
  expect(sent('')).toBeUndefined();
  expect(sent(', previous_response_id: last')).toBe('unknown');
});
