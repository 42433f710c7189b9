// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these strings are source code
import { describe, expect, test } from 'vitest';
import { analyzeFiles, CLIENT, callIn, callsIn } from './world.js';

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

describe('a conversation that is copied one by one', () => {
  const declared = 'declare const records: { question: string; answer: string }[], items: any;';
  const copied = (loop: string) => `${declared}\nconst list: Message[] = [];\n${loop}`;

  test.each<[string, string]>([
    ['for (const m of messages) list.push({ role: m.role, content: m.content });', 'whole'],
    ['messages.forEach((m) => { list.push(m); });', 'whole'],
    ['for (let i = 0; i < messages.length; i++) list.push(messages[i]!);', 'whole'],
    ['for (const m of messages) { if (m.role === "tool") continue; list.push(m); }\nlist.push(user);', 'whole'],
    ['for (const m of messages.slice(-9)) { if (count > 3) break; list.push(m); }', 'trimmed'],
    [
      'for (const r of records.slice(-count)) { list.push({ role: "user", content: r.question }); list.push(user); }',
      'trimmed',
    ],
    ['for (const m of [system, user]) list.push({ ...m });', 'none'],
    ['list.push(...messages);\nlist.push(user);', 'whole'],
    // What they are made of is no conversation, as far as their type says.
    ['for (const r of records) list.push({ role: "user", content: r.question });', 'unknown'],
    ['for (const m of items) list.push(m);', 'unknown'],
    // It may end early.
    ['for (const m of messages) { if (list.length > 9) break; list.push(m); }', 'unknown'],
    ['for (const m of messages) list.push(m);\nif (list.length > 9) list.shift();', 'unknown'],
    // Others fill it too.
    ['for (const m of messages.slice(-9)) list.push(m);\nother(list);', 'unknown'],
    ['for (const m of messages.slice(-9)) for (const b of images) list.push(m);', 'unknown'],
    ['while (count > 3) list.push(user);', 'unknown'],
    ['const add = () => list.push(user);\nother(add);', 'unknown'],
  ])('%s is %s', (loop, expected) => {
    expect(historyOf('list', copied(loop))).toBe(expected);
  });

  test('by a function', () => {
    const pairs = `${declared}
function pairs(list: { question: string; answer: string }[], asText: boolean) {
  let all: any;
  if (asText) {
    all = '';
    for (const r of list) all += r.question;
  } else {
    all = [];
    for (const r of list) all.push({ role: 'user', content: r.question });
  }
  return all;
}`;
    expect(historyOf('pairs(records.slice(-count), false)', pairs)).toBe('trimmed');
    expect(historyOf('pairs(records, false)', pairs)).toBe('unknown');
    expect(historyOf('pairs(records.slice(-count), short)', pairs)).toBe('unknown');
    const sent = `${pairs}\nconst list = pairs(records.slice(-count), false);\nlist.push({ role: 'user', content: question });`;
    expect(historyOf('list', sent)).toBe('trimmed');
    const copy = 'function copy(list: any) { const out: any[] = []; for (const m of list) out.push(m); return out; }';
    expect(historyOf('copy(messages)', copy)).toBe('whole');
    expect(historyOf('copy([system, user])', copy)).toBe('none');
    expect(historyOf('copy(other)', copy)).toBe('unknown');
  });

  test('with conditions for each', () => {
    const sent = (body: string) => `function sent(list: Message[]) {
  const out: Message[] = [];
  list.forEach((m, index) => { ${body} });
  return out;
}`;
    const usual = 'if (m.content.length > 0) { out.push(m); return; } out.push(index === 0 ? system : user);';
    expect(historyOf('sent(messages)', sent(usual))).toBe('whole');
    expect(historyOf('sent([system, user])', sent(usual))).toBe('none');
    expect(historyOf('sent(messages)', sent('if (index > 9) return; out.push(m);'))).toBe('unknown');
  });

  test('while it goes on is not known', () => {
    const text = `${CLIENT}${DECLARED}const list: Message[] = [];
for (const content of ['a', 'b']) {
  list.push({ role: 'user', content });
  client.chat.completions.create({ model: 'gpt-4o', messages: list });
}`;
    expect(callIn(text).history).toBe('unknown');
  });

  test.each<[string, string]>([
    ['[system].concat(messages)', 'whole'],
    ['[system].concat(messages.slice(-4))', 'trimmed'],
    ['[system].concat(user)', 'none'],
    ['[system].concat(other)', 'unknown'],
  ])('%s is %s', (list, expected) => {
    expect(historyOf(list)).toBe(expected);
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

describe('a list that a parameter holds', () => {
  const asked = (parameter: string, sent: string, callers: string, others = {}) =>
    callsIn(
      `${CLIENT}${DECLARED}export async function ask(${parameter}) { return client.chat.completions.create({ model: 'gpt-4o', messages: ${sent} }); }\n${callers}`,
      others,
    ).find(({ recognisedBy }) => recognisedBy !== 'wrapper')?.history ?? 'none';

  test.each<[string, string]>([
    ['ask({ messages: [system, user] });', 'none'],
    ['ask({ messages: [system, user] });\nask({ messages: [user] });', 'none'],
    ['const list = [system];\nlist.push(user);\nask({ messages: list });', 'none'],
    ['const ten = () => messages.slice(-10);\nask({ messages: ten() });', 'trimmed'],
    ['ask({ messages: [system, user] });\nask({ messages: messages.slice(-4) });', 'trimmed'],
    ['ask({ messages: [system, user] });\nask({ messages: other });', 'unknown'],
    ['ask({ messages: [system, user] });\nask({ messages });', 'whole'],
    ['ask(other);', 'unknown'],
    ['', 'whole'],
    ['export const both = (list: Message[]) => ask({ messages: [system, ...list] });', 'whole'],
    [
      'const both = (list: Message[]) => ask({ messages: [system, ...list] });\nboth([user]);\nboth([user, user]);',
      'none',
    ],
  ])('with %s is %s', (callers, expected) => {
    expect(asked('options: { messages: Message[] }', 'options.messages', callers)).toBe(expected);
    expect(asked('{ messages: list }: { messages: Message[] }', 'list', callers)).toBe(expected);
    expect(asked('{ messages: list }: { messages: Message[] }', '[system, ...list]', callers)).toBe(expected);
  });

  test('that the function itself hands on', () => {
    const again = 'if (short) return ask([...list, user]);';
    const text = (callers: string) => `${CLIENT}${DECLARED}export async function ask(list: Message[]) {
  await client.chat.completions.create({ model: 'gpt-4o', messages: list });
  ${again}
}
${callers}`;
    const [first] = callsIn(text(''));
    expect(first?.history).toBe('whole');
  });

  test('of callers in other files, and through an interface', () => {
    const engine = `import OpenAI from 'openai';
export interface Message { role: string; content: string }
export interface Engine { commit(messages: Message[]): Promise<unknown> }
export class OpenAiEngine implements Engine {
  client = new OpenAI();
  async commit(messages: Message[]) {
    return this.client.chat.completions.create({ model: 'gpt-4o', messages });
  }
}
`;
    const sent = (list: string) => {
      const made = `import { type Engine, type Message, OpenAiEngine } from './chat.js';
const prompt = (diff: string): Message[] => [{ role: 'system', content: 'Write.' }, { role: 'user', content: diff }];
const engine = (): Engine => new OpenAiEngine();
export const commit = (diff: string, said: Message[]) => engine().commit(${list});`;
      const { calls } = analyzeFiles({ '/app/chat.ts': engine, '/app/made.ts': made });
      return calls.find(({ recognisedBy }) => recognisedBy === 'type')?.history;
    };
    expect(callIn(engine).history).toBe('whole');
    expect(sent('prompt(diff)')).toBeUndefined();
    expect(sent('[...prompt(diff), ...said]')).toBe('whole');
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

test.each<[string, string, string]>([
  ['let items: any[] = [];', 'items = result.history;', 'whole'],
  ["let items: any[] = [{ role: 'user', content: first }];", 'items = (result as any).history;', 'whole'],
  ["let items: any[] = [{ role: 'user', content: first }];", 'items = [...result.history].slice(-4);', 'trimmed'],
  ["let items: any[] = [{ role: 'user', content: first }];", 'items = other.history;', 'unknown'],
])("%s %s: a run's result goes into the next", (before, after, expected) => {
  const call = callIn(`import { Agent, run } from '@openai/agents';
declare const other: any;
const agent = new Agent({ name: 'a', instructions: 'Be brief.', model: 'gpt-4o' });
async function chat(first: string) {
  ${before}
  while (first) {
    items.push({ role: 'user', content: first });
    const result = await run(agent, items);
    ${after}
  }
}`);
  expect(call.history).toBe(expected);
});

test('a list that both sides are added to, and that is kept in between', () => {
  const chat = (got = 'chats.get(id)', after = '', answer = "'assistant'") =>
    callIn(
      `${CLIENT}const chats = new Map();
function trim(chat) {}
export async function send(id, text) {
  const chat = ${got};
  if (!chat) return;
  chat.messages.push({ role: 'user', content: text });
  const answer = await client.chat.completions.create({ model: 'gpt-4o', messages: chat.messages });
  chat.messages.push({ role: ${answer}, content: answer.choices[0].message.content });
  ${after}
}`,
      {},
      '/app/chat.js',
    ).history;
  expect(chat()).toBe('whole');
  expect(chat('chats.get(id)', 'chats.set(id, chat);\nreturn chat ? chat.messages : [];')).toBe('whole');
  expect(chat('other(id)')).toBe('unknown');
  expect(chat('chats.get(id)', 'chat.messages.shift();')).toBe('unknown');
  expect(chat('chats.get(id)', 'if (chat.messages.length > 9) console.log();')).toBe('unknown');
  expect(chat('chats.get(id)', 'chat.messages = chat.messages.slice(-4);')).toBe('unknown');
  expect(chat('chats.get(id)', 'trim(chat);')).toBe('unknown');
  expect(chat('chats.get(id)', 'trim(chat.messages);')).toBe('unknown');
  expect(chat('chats.get(id)', '', "'user'")).toBe('unknown');
});

test('what the provider keeps of a conversation is not in sight', () => {
  const sent = (options: string) =>
    callIn(`${CLIENT}client.responses.create({ model: 'gpt-4o', input: 'hi'${options} });`).history;
  expect(sent('')).toBeUndefined();
  expect(sent(', previous_response_id: last')).toBe('unknown');
});

/** What is said of a list that stands in the module, with what its functions do to it. */
function historyOfModule(functions: string, declaration = 'const kept: any[] = [];'): string {
  const text =
    `${CLIENT}declare const results: any[];\n${declaration}\nexport async function ask(question: string, request: any) {
    ${functions}
    const reply = await client.chat.completions.create({ model: 'gpt-4o', messages: kept });
    ANSWERED
  }`.replace('ANSWERED', functions.includes('silently') ? '' : 'kept.push(reply.choices[0].message);');
  return callIn(text).history ?? 'none';
}

describe('a list that the module keeps', () => {
  const asked = `kept.push({ role: 'user', content: question });`;

  test.each<[string, string]>([
    [asked, 'whole'],
    [`kept.push({ role: 'user', content: request.body.message });`, 'whole'],
    [`const { message } = request.body; kept.push({ role: 'user', content: message });`, 'whole'],
    [`kept.push({ role: 'user', content: [{ type: 'text', text: question.trim() }] });`, 'whole'],
    [`kept.push({ role: 'user', content: 'Go on.' });`, 'unknown'],
    [`kept.push({ role: 'user', content: [{ type: 'tool_result', content: question }] });`, 'unknown'],
    [`results.forEach((result) => kept.push({ role: 'user', content: result }));`, 'unknown'],
    [`${asked} /* silently */`, 'unknown'],
    [`${asked} if (kept.length > 20) kept.splice(0, 2);`, 'unknown'],
    [`${asked} if (kept.length > 20) return;`, 'unknown'],
    [`${asked} await store(kept);`, 'unknown'],
    [`${asked} console.log(kept);`, 'whole'],
  ])('with %s is %s', (functions, expected) => {
    expect(historyOfModule(functions)).toBe(expected);
  });

  test.each([
    'export const kept: any[] = [];',
    'let kept: any[] = []; export const reset = () => { kept = []; };',
    'const kept: any[] = []; export { kept };',
    'const kept: any[] = []; export const all = () => kept;',
    'const kept: any[] = []; module.exports.kept = kept;',
  ])('that others can make shorter is not known: %s', (declaration) => {
    expect(historyOfModule(asked, declaration)).not.toBe('whole');
  });

  test('of a function is no such list', () => {
    const text = `${CLIENT}export async function ask(question: string) {
      const kept: any[] = [];
      kept.push({ role: 'user', content: question });
      const reply = await client.chat.completions.create({ model: 'gpt-4o', messages: kept });
      kept.push(reply.choices[0].message);
    }`;
    expect(callIn(text).history).toBeUndefined();
  });
});
