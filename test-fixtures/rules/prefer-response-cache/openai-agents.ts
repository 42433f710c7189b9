import { Agent, run } from '@openai/agents';

const clerk = new Agent({ name: 'Clerk', instructions: 'You write texts.', model: 'gpt-4o', modelSettings: { maxTokens: 300 } });

// ok: prefer-response-cache -- what an agent does on its way is not in the source
export const welcome = () => run(clerk, 'Write a welcome text.');
