import Anthropic from '@anthropic-ai/sdk';

const claude = new Anthropic();
declare const tools: Anthropic.Tool[];
declare function work(content: Anthropic.ContentBlock[]): Promise<Anthropic.ToolResultBlockParam[]>;

export class Worker {
  private readonly messages: Anthropic.MessageParam[] = [];

  async work(task: string) {
    this.messages.push({ role: 'user', content: task });
    const messages: Anthropic.MessageParam[] = [{ role: 'user', content: task }];
    let reply = await claude.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 800, tools, messages });
    while (reply.stop_reason === 'tool_use') {
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-unbounded-loop: Count the rounds
      messages.push({ role: 'assistant', content: reply.content }, { role: 'user', content: await work(reply.content) });
      reply = await claude.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 800, tools, messages });
    }
    return reply;
  }
}

export async function limited(task: string) {
  const messages: Anthropic.MessageParam[] = [{ role: 'user', content: task }];
  let turns = 0;
  while (true) {
    // ok: no-unbounded-loop -- a counter in the way out
    const reply = await claude.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 800, tools, messages });
    if (reply.stop_reason !== 'tool_use' || ++turns > 10) return reply;
    messages.push({ role: 'assistant', content: reply.content }, { role: 'user', content: await work(reply.content) });
  }
}
