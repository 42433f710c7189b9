import { Agent, Runner, run } from '@openai/agents';

const plain = new Agent({ name: 'Plain', instructions: 'Answer in one word.' });

export async function unnamed(question: string): Promise<string | undefined> {
  // call: agent | sdk @openai/agents | model default gpt-4.1 | provider openai | cap absent | retries default 2 | timeout default 600000 | system "Answer in one word." | priced
  const result = await run(plain, question);
  return result.finalOutput;
}

export async function configured(question: string): Promise<void> {
  const runner = new Runner({ model: 'gpt-4o-mini', modelSettings: { maxTokens: 80 } });
  // call: agent | model gpt-4o-mini | provider openai | cap 80 | retries default 2 | steps 2 | priced
  const result = await runner.run(plain, question, { maxTurns: 2, stream: true });
  for await (const _ of result.toTextStream());
}

export async function cloned(question: string): Promise<string | undefined> {
  const clever = plain.clone({ model: 'o3-mini', modelSettings: { reasoning: { effort: 'high' } } });
  // call: agent | model o3-mini | provider openai | cap absent | retries default 2 | reasoning high | system "Answer in one word." | priced
  const result = await run(clever, question);
  return result.finalOutput;
}
