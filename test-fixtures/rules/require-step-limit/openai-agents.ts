import { Agent, Runner, run, tool } from '@openai/agents';
import { z } from 'zod';

const weather = tool({
  name: 'weather',
  description: 'Tells the weather.',
  parameters: z.object({ city: z.string() }),
  execute: async ({ city }) => `sunny in ${city}`,
});

const helper = new Agent({ name: 'Helper', instructions: 'You plan trips.', model: 'gpt-5-mini', tools: [weather] });

export async function plan(question: string) {
  const result = await run(helper, question, { maxTurns: 100 });
//                                                       ^^^ require-step-limit: may ask the model 100 times
  return result.finalOutput;
}

export async function planForever(question: string) {
  return run(helper, question, { maxTurns: null });
//       ^^^ require-step-limit: Nothing limits how often
}

const MANY = 60;

export const planWithConstant = (question: string) => new Runner().run(helper, question, { stream: true, maxTurns: MANY });
//                                                                                                                 ^^^^ require-step-limit: may ask the model 60 times

export const planQuoted = (question: string) => run(helper, question, { 'maxTurns': 40 as const, });
//                                                                                  ^^^^^^^^^^^ require-step-limit: may ask the model 40 times

// ok: require-step-limit -- the SDK ends it after ten turns
export const byDefault = (question: string) => run(helper, question);

export const short = (question: string) => run(helper, question, { maxTurns: 5 });

// ok: require-step-limit -- the limit comes from outside
export const asAsked = (question: string, maxTurns: number) => run(helper, question, { maxTurns });

// ok: require-step-limit -- what is spread may hold one
export const asSpread = (question: string, options: { maxTurns: number }) => run(helper, question, { ...options });

// ok: require-step-limit -- one of the two is small, nothing says which
export const either = (question: string, isHard: boolean) => run(helper, question, { maxTurns: isHard ? 80 : 8 });

// ok: require-step-limit -- the environment may say another number
export const fromEnvironment = (question: string) => run(helper, question, { maxTurns: Number(process.env.MAX_TURNS ?? 90) });
