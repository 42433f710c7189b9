import { Agent, run } from '@openai/agents';

const sorter = new Agent({
  name: 'Sorter',
  instructions: 'You sort mails.',
  model: 'gpt-5',
  // ok: no-high-reasoning-effort -- an agent thinks about its tools, too
  modelSettings: { maxTokens: 200, reasoning: { effort: 'high' } },
});

export const sorted = (mail: string) => run(sorter, mail);
