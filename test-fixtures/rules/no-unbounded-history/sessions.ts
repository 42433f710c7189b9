//// preset = strict
import OpenAI from 'openai';

const client = new OpenAI();
type Turn = { role: 'system' | 'user' | 'assistant'; content: string };
const complete = { model: 'gpt-5-mini', max_completion_tokens: 300 } as const;

const sessions = new Map<string, Turn[]>();
export async function chat(id: string, question: string) {
  const messages = sessions.get(id) ?? [];
  messages.push({ role: 'user', content: question });
  const reply = await client.chat.completions.create({ ...complete, messages });
  //                                                                ^^^^^^^^ no-unbounded-history: The whole conversation
  messages.push({ role: 'assistant', content: reply.choices[0]!.message.content! });
  sessions.set(id, messages);
}

// That a conversation ends does not make it shorter as long as it goes on.
const ended = new Map<string, Turn[]>();
export const end = (id: string) => ended.delete(id);
export async function chatUntilEnd(id: string, question: string) {
  const before = ended.get(id) ?? [];
  const messages: Turn[] = [...before, { role: 'user', content: question }];
  const reply = await client.chat.completions.create({ ...complete, messages: [{ role: 'system', content: 'You track parcels.' }, ...messages] });
  //                                                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-unbounded-history: The whole conversation
  ended.set(id, [...messages, { role: 'assistant', content: reply.choices[0]!.message.content! }]);
}

const sliced = new Map<string, Turn[]>();
export async function chatBriefly(id: string, question: string) {
  const messages = sliced.get(id) ?? [];
  messages.push({ role: 'user', content: question });
  // ok: no-unbounded-history -- the last ten are kept
  const reply = await client.chat.completions.create({ ...complete, messages });
  messages.push({ role: 'assistant', content: reply.choices[0]!.message.content! });
  sliced.set(id, messages.slice(-10));
}

const deleted = new Map<string, Turn[]>();
export async function chatOnce(id: string, question: string) {
  const messages = deleted.get(id) ?? [];
  messages.push({ role: 'user', content: question });
  // ok: no-unbounded-history -- the request's own function may delete it
  const reply = await client.chat.completions.create({ ...complete, messages });
  messages.push({ role: 'assistant', content: reply.choices[0]!.message.content! });
  deleted.set(id, messages);
  if (question === 'Bye!') deleted.delete(id);
}

const forgotten = new Map<string, Turn[]>();
const forget = (id: string) => forgotten.delete(id);
export async function chatAndForget(id: string, question: string) {
  const messages = forgotten.get(id) ?? [];
  messages.push({ role: 'user', content: question });
  // ok: no-unbounded-history -- a function that it calls deletes it
  const reply = await client.chat.completions.create({ ...complete, messages });
  messages.push({ role: 'assistant', content: reply.choices[0]!.message.content! });
  forgotten.set(id, messages);
  forget(id);
}

const cleared = new Map<string, Turn[]>();
setInterval(() => cleared.clear(), 60_000);
export async function chatForAWhile(id: string, question: string) {
  const messages = cleared.get(id) ?? [];
  messages.push({ role: 'user', content: question });
  // ok: no-unbounded-history -- time ends all of them
  const reply = await client.chat.completions.create({ ...complete, messages });
  messages.push({ role: 'assistant', content: reply.choices[0]!.message.content! });
  cleared.set(id, messages);
}

const unset = new Map<string, Turn[]>();
export async function chatWithoutMemory(id: string, question: string) {
  const messages = unset.get(id) ?? [];
  messages.push({ role: 'user', content: question });
  // ok: no-unbounded-history -- nothing puts it back
  const reply = await client.chat.completions.create({ ...complete, messages });
  messages.push({ role: 'assistant', content: reply.choices[0]!.message.content! });
}

const cut = new Map<string, Turn[]>();
export const shorten = (id: string) => cut.get(id)!.splice(0, 10);
export async function chatCut(id: string, question: string) {
  const messages = cut.get(id) ?? [];
  messages.push({ role: 'user', content: question });
  // ok: no-unbounded-history -- another function takes it out and cuts it
  const reply = await client.chat.completions.create({ ...complete, messages });
  messages.push({ role: 'assistant', content: reply.choices[0]!.message.content! });
  cut.set(id, messages);
}

const restarted = new Map<string, Turn[]>();
export const restart = (id: string) => restarted.set(id, []);
export async function chatAnew(id: string, question: string) {
  const messages = restarted.get(id) ?? [];
  messages.push({ role: 'user', content: question });
  // ok: no-unbounded-history -- it begins anew, and nothing tells how often
  const reply = await client.chat.completions.create({ ...complete, messages });
  messages.push({ role: 'assistant', content: reply.choices[0]!.message.content! });
  restarted.set(id, messages);
}

export const exported = new Map<string, Turn[]>();
export async function chatShared(id: string, question: string) {
  const messages = exported.get(id) ?? [];
  messages.push({ role: 'user', content: question });
  // ok: no-unbounded-history -- other files have the map as well
  const reply = await client.chat.completions.create({ ...complete, messages });
  messages.push({ role: 'assistant', content: reply.choices[0]!.message.content! });
  exported.set(id, messages);
}
