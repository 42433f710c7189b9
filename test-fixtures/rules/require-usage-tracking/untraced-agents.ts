//// preset = strict
import { Agent, run, setTracingDisabled } from '@openai/agents';

setTracingDisabled(true);
const helper = new Agent({ name: 'Helper', instructions: 'You track parcels.', model: 'gpt-5-mini' });

export async function agent(question: string) {
  const result = await run(helper, question);
  //                   ^^^ require-usage-tracking: Count `usage`
  return result.finalOutput;
}
