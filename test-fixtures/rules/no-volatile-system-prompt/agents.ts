// An SDK asks a function for the instructions before each request; a text is made when the agent is.
import { openai } from '@ai-sdk/openai';
import { createReactAgent } from '@langchain/langgraph/prebuilt';
import { SystemMessage } from '@langchain/core/messages';
import { ChatOpenAI } from '@langchain/openai';
import { Agent as MastraAgent } from '@mastra/core/agent';
import { Agent, run } from '@openai/agents';

const POLICY = 'You answer questions about parcel delivery. Never promise a delivery date.';

const asked = new Agent({
  name: 'asked',
  model: 'gpt-5-mini',
  modelSettings: { maxTokens: 300 },
  instructions: () => `It is ${new Date().toISOString()}. ${POLICY}`,
  //                           ^^^^^^^^^^^^^^^^^^^^^^^^ no-volatile-system-prompt
});
export const askFunction = (question: string) => run(asked, question);

function instructions(): string {
  return `It is ${new Date().toISOString()}. ${POLICY}`;
  //              ^^^^^^^^^^^^^^^^^^^^^^^^ no-volatile-system-prompt
}
const askedByName = new Agent({ name: 'named', model: 'gpt-5-mini', modelSettings: { maxTokens: 300 }, instructions });
export const askNamedFunction = (question: string) => run(askedByName, question);

const mastra = new MastraAgent({
  name: 'mastra',
  model: openai('gpt-5-mini'),
  instructions: async () => `It is ${new Date().toISOString()}. ${POLICY}`,
  //                                 ^^^^^^^^^^^^^^^^^^^^^^^^ no-volatile-system-prompt
});
export const askMastra = (question: string) => mastra.generate(question, { modelSettings: { maxOutputTokens: 300 } });

const graph = createReactAgent({
  llm: new ChatOpenAI({ model: 'gpt-5-mini', maxTokens: 300, maxRetries: 2 }),
  tools: [],
  prompt: (state) => [new SystemMessage(`It is ${new Date().toISOString()}. ${POLICY}`), ...state.messages],
  //                                             ^^^^^^^^^^^^^^^^^^^^^^^^ no-volatile-system-prompt
});
export const askGraph = (question: string) => graph.invoke({ messages: [{ role: 'user', content: question }] });

// ok: no-volatile-system-prompt -- the text was made with the agent, when the module was loaded
const made = new Agent({ name: 'made', model: 'gpt-5-mini', modelSettings: { maxTokens: 300 }, instructions: instructions() });
export const askMade = (question: string) => run(made, question);

// ok: no-volatile-system-prompt -- differs by customer, not by request
const byCustomer = new Agent<{ name: string }>({ name: 'by-customer', model: 'gpt-5-mini', modelSettings: { maxTokens: 300 }, instructions: ({ context }) => `You help ${context.name}. ${POLICY}` });
export const askByCustomer = (question: string, name: string) => run(byCustomer, question, { context: { name } });
