import OpenAI, { type ClientOptions } from 'openai';

type Message = OpenAI.Chat.ChatCompletionMessageParam;

export class SupportDesk {
  private readonly client = new OpenAI({ timeout: 30_000 });
  #second = new OpenAI();

  async ask(messages: Message[]) {
    return this.client.chat.completions.create({ model: 'gpt-5-mini', messages });
    //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-max-tokens
  }

  async askSecond(messages: Message[]) {
    return this.#second.chat.completions.create({ model: 'gpt-5-mini', messages });
    //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-max-tokens
  }
}

export class InjectedDesk {
  constructor(private readonly openai: OpenAI) {}

  ask(messages: Message[]) {
    return this.openai.chat.completions.create({ model: 'gpt-5-mini', messages });
    //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-max-tokens
  }
}

export abstract class BaseDesk {
  protected openai: OpenAI;
  constructor(options: ClientOptions) {
    this.openai = new OpenAI(options);
  }
}

export class DerivedDesk extends BaseDesk {
  ask = async (messages: Message[]) => {
    return this.openai.chat.completions.create({ model: 'gpt-5-mini', messages });
    //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-max-tokens
  };
}

function createClient(key: string) {
  return new OpenAI({ apiKey: key });
}

export async function fromFactory(key: string, messages: Message[]) {
  const made = createClient(key);
  return made.chat.completions.create({ model: 'gpt-5-mini', messages });
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-max-tokens
}

let shared: OpenAI | undefined;
function getClient() {
  shared ??= new OpenAI();
  return shared;
}

export async function fromLazySingleton(messages: Message[]) {
  return getClient().chat.completions.create({ model: 'gpt-5-mini', messages });
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-max-tokens
}

export async function fromOptionalParameter(messages: Message[], client?: OpenAI) {
  return client?.chat.completions.create({ model: 'gpt-5-mini', messages });
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-max-tokens
}

function traced<T>(client: T): T {
  return client;
}

export async function fromLocalWrapper(messages: Message[]) {
  const wrapOpenAI = traced;
  const client = wrapOpenAI(new OpenAI());
  return client.chat.completions.create({ model: 'gpt-5-mini', messages });
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-max-tokens
}

export async function fromAlias(messages: Message[]) {
  const client = new OpenAI();
  const llm = client;
  return llm.chat.completions.create({ model: 'gpt-5-mini', messages });
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-max-tokens
}

export async function fromDestructuring(messages: Message[]) {
  const { completions } = new OpenAI().chat;
  return completions.create({ model: 'gpt-5-mini', messages });
  //     ^^^^^^^^^^^^^^^^^^ require-max-tokens
}

export async function fromBind(messages: Message[]) {
  const client = new OpenAI();
  const create = client.chat.completions.create.bind(client.chat.completions);
  return create({ model: 'gpt-5-mini', messages });
  //     ^^^^^^ require-max-tokens
}

export async function fromContext(context: { services: { openai: OpenAI } }, messages: Message[]) {
  const { openai } = context.services;
  return openai.chat.completions.create({ model: 'gpt-5-mini', messages });
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-max-tokens
}

export async function throughAny(messages: Message[]) {
  const client = new OpenAI() as any;
  return client.chat.completions.create({ model: 'gpt-5-mini', messages });
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-max-tokens
}

export async function castAtTheCall(messages: Message[]) {
  const client = new OpenAI();
  return (client as any).chat.completions.create({ model: 'gpt-5-mini', messages });
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-max-tokens
}
