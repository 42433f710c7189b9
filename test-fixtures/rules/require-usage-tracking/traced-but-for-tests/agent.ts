//// preset = strict
import { Agent, run } from '@openai/agents';

const helper = new Agent({ name: 'Helper', instructions: 'You track parcels.', model: 'gpt-5-mini' });

export async function agent(question: string) {
  // ok: require-usage-tracking -- tracing is switched off for the tests alone
  const result = await run(helper, question);
  return result.finalOutput;
}
