//// preset = strict
import Anthropic from '@anthropic-ai/sdk';
import OpenAI from 'openai';
declare const tidy: (messages: any) => void;

const anthropic = new Anthropic();
const client = new OpenAI();
type Turn = { role: 'system' | 'user' | 'assistant'; content: string };
declare const app: { post(path: string, handler: (request: { body: string }) => unknown): void };

export class Assistant {
  private messages: Anthropic.MessageParam[] = [];

  async send(question: string) {
    this.messages.push({ role: 'user', content: question });
    const reply = await anthropic.messages.create({
      model: 'claude-sonnet-4-5',
      max_tokens: 300,
      system: 'You track parcels.',
      messages: this.messages,
      //        ^^^^^^^^^^^^^ no-unbounded-history: The whole conversation
    });
    this.messages.push({ role: 'assistant', content: reply.content });
    return reply;
  }
}

class WithPersona {
  private readonly history: Turn[];
  constructor() {
    // The last twenty messages would not have this one: no fix.
    this.history = [{ role: 'system', content: 'You track parcels.' }];
  }
  async ask(question: string) {
    if (this.history.length === 0) throw new Error('No persona.');
    this.history.push({ role: 'user', content: question });
    const reply = await client.chat.completions.create({
      model: 'gpt-5-mini',
      max_completion_tokens: 300,
      messages: this.history,
      //        ^^^^^^^^^^^^ no-unbounded-history: The whole conversation
    });
    this.history.push({ role: 'assistant', content: reply.choices[0]!.message.content! });
  }
}
const shared = new WithPersona();
app.post('/shared', ({ body }) => shared.ask(body));

export class Copying {
  private history: Turn[] = [];
  async ask(question: string) {
    this.history = [...this.history, { role: 'user', content: question }];
    const reply = await client.chat.completions.create({
      model: 'gpt-5-mini',
      max_completion_tokens: 300,
      messages: this.history,
      //        ^^^^^^^^^^^^ no-unbounded-history: The whole conversation
    });
    this.history = [...this.history, { role: 'assistant', content: reply.choices[0]!.message.content! }];
  }
}

export class Hashed {
  #history: Turn[] = [];
  async ask(question: string) {
    this.#history.push({ role: 'user', content: question });
    const reply = await client.chat.completions.create({
      model: 'gpt-5-mini',
      max_completion_tokens: 300,
      messages: [{ role: 'system', content: 'You track parcels.' }, ...this.#history],
      //        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-unbounded-history: The whole conversation
    });
    this.#history.push({ role: 'assistant', content: reply.choices[0]!.message.content! });
  }
}

export class HashedAndCut {
  #history: Turn[] = [];
  async ask(question: string) {
    this.#history.push({ role: 'user', content: question });
    // ok: no-unbounded-history -- the oldest go
    const reply = await client.chat.completions.create({ model: 'gpt-5-mini', max_completion_tokens: 300, messages: this.#history });
    this.#history.push({ role: 'assistant', content: reply.choices[0]!.message.content! });
    this.#history.splice(0, 2);
  }
}

export class Trimmed {
  private history: Turn[] = [];
  async ask(question: string) {
    this.history.push({ role: 'user', content: question });
    // ok: no-unbounded-history -- another method cuts it
    const reply = await client.chat.completions.create({ model: 'gpt-5-mini', max_completion_tokens: 300, messages: this.history });
    this.history.push({ role: 'assistant', content: reply.choices[0]!.message.content! });
    this.trim();
  }
  private trim() {
    this.history = this.history.slice(-10);
  }
}

export class Spliced {
  private history: Turn[] = [];
  async ask(question: string) {
    this.history.push({ role: 'user', content: question });
    // ok: no-unbounded-history -- the oldest go
    const reply = await client.chat.completions.create({ model: 'gpt-5-mini', max_completion_tokens: 300, messages: this.history });
    this.history.push({ role: 'assistant', content: reply.choices[0]!.message.content! });
    this.history.splice(0, 2);
  }
}

export class Cleared {
  private history: Turn[] = [];
  clear() {
    this.history = [];
  }
  async ask(question: string) {
    this.history.push({ role: 'user', content: question });
    // ok: no-unbounded-history -- it begins anew, and nothing tells how often
    const reply = await client.chat.completions.create({ model: 'gpt-5-mini', max_completion_tokens: 300, messages: this.history });
    this.history.push({ role: 'assistant', content: reply.choices[0]!.message.content! });
  }
}

export class Measured {
  private history: Turn[] = [];
  get isOver() {
    return this.history.length > 40;
  }
  async ask(question: string) {
    this.history.push({ role: 'user', content: question });
    // ok: no-unbounded-history -- its length decides something
    const reply = await client.chat.completions.create({ model: 'gpt-5-mini', max_completion_tokens: 300, messages: this.history });
    this.history.push({ role: 'assistant', content: reply.choices[0]!.message.content! });
  }
}

export class Tidied {
  private history: Turn[] = [];
  async ask(question: string) {
    this.history.push({ role: 'user', content: question });
    tidy(this.history);
    // ok: no-unbounded-history -- a function that is not in sight may cut it
    const reply = await client.chat.completions.create({ model: 'gpt-5-mini', max_completion_tokens: 300, messages: this.history });
    this.history.push({ role: 'assistant', content: reply.choices[0]!.message.content! });
  }
}

class Once {
  private history: Turn[] = [];
  async ask(question: string) {
    this.history.push({ role: 'user', content: question });
    // ok: no-unbounded-history -- each request has an object of its own
    const reply = await client.chat.completions.create({ model: 'gpt-5-mini', max_completion_tokens: 300, messages: this.history });
    this.history.push({ role: 'assistant', content: reply.choices[0]!.message.content! });
  }
}
app.post('/once', ({ body }) => new Once().ask(body));
app.post('/named', ({ body }) => {
  const once = new Once();
  return once.ask(body);
});

class Counted {
  private turns = 0;
  private messages: Turn[] = [];

  // ok: no-unbounded-history -- a number of turns ends it
  async ask(question: string) {
    if (this.turns >= 6) throw new Error('Begin a new conversation.');
    this.turns += 1;
    this.messages.push({ role: 'user', content: question });
    const answer = await client.chat.completions.create({ model: 'gpt-4o', messages: this.messages, max_tokens: 300 });
    this.messages.push({ role: 'assistant', content: answer.choices[0].message.content ?? '' });
  }
}
export const counted = new Counted();

class Checked {
  private messages: Turn[] = [];

  async ask(question: string) {
    if (question.length > 2000) throw new Error('Ask in fewer words.');
    this.messages.push({ role: 'user', content: question });
    const answer = await client.chat.completions.create({ model: 'gpt-4o', messages: this.messages, max_tokens: 300 });
    // @-1:85 ^^^^^^^^^^^^^ no-unbounded-history
    this.messages.push({ role: 'assistant', content: answer.choices[0].message.content ?? '' });
  }
}
export const checked = new Checked();
