import { InMemoryRunner, LlmAgent } from '@google/adk';
import { createReactAgent } from '@langchain/langgraph/prebuilt';
import { ChatOpenAI } from '@langchain/openai';
import { Agent } from '@mastra/core/agent';

const editor = new Agent({
  id: 'editor',
  name: 'Editor',
  instructions: 'You edit texts.',
  model: 'anthropic/claude-sonnet-4-5',
  defaultOptions: { maxSteps: 90, modelSettings: { maxOutputTokens: 1200 } },
//                            ^^ require-step-limit: may ask the model 90 times
});
export const edit = (text: string) => editor.generate(text);

const oracle = new LlmAgent({ name: 'oracle', model: 'gemini-2.5-flash', tools: [], instruction: 'You know it all.' });
export async function ask(question: string) {
  const runner = new InMemoryRunner({ agent: oracle });
  for await (const event of runner.runEphemeral({ userId: 'guest', newMessage: { parts: [{ text: question }] } })) {
//                          ^^^^^^^^^^^^^^^^^^^ require-step-limit: may ask the model 500 times
    console.log(event.content);
  }
}

const llm = new ChatOpenAI({ model: 'gpt-4o-mini', maxTokens: 300, maxRetries: 1 });
const booker = createReactAgent({ llm, tools: [], prompt: 'You book trains.' });
export const book = (content: string) => booker.invoke({ messages: [{ role: 'user', content }] }, { recursionLimit: 200 });
//                                                                                                                  ^^^ require-step-limit: may ask the model 100 times

// ok: require-step-limit -- forty super-steps are twenty model calls
export const bookBriefly = (content: string) =>
  booker.invoke({ messages: [{ role: 'user', content }] }, { recursionLimit: 40 });
