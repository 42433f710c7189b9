import { Agent, run } from '@openai/agents';

const writer = new Agent({ name: 'Writer', instructions: 'You write.', model: 'gpt-4o', modelSettings: { maxTokens: 16_000 } });
const clerk = new Agent({ name: 'Clerk', instructions: 'You answer.', model: 'gpt-4o', modelSettings: { maxTokens: 4000 } });

export const write = (product: string) => run(writer, product);
//                                        ^^^ max-cost-per-call: This request can cost $0.17 plus `product`

// ok: max-cost-per-call -- the turns of a run may cost more than the limit, one request does not
export const answer = (question: string) => run(clerk, question);
