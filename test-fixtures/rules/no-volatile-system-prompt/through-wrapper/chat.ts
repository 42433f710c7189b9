import { ask } from './llm';
import { Prompts } from './prompt';

const prompts = new Prompts();

export async function POST(request: Request) {
  const { messages, name } = await request.json();
  const system = prompts.support(name);
  return ask(system, messages);
  //         ^^^^^^ no-volatile-system-prompt: (in time.ts)
}

export async function stable(request: Request) {
  const { messages, name } = await request.json();
  // ok: no-volatile-system-prompt -- differs by customer
  return ask(prompts.plain(name), messages);
}
