//// preset = strict
import { ChatOpenAI } from '@langchain/openai';
import { MessagesAnnotation, StateGraph } from '@langchain/langgraph';

const llm = new ChatOpenAI({ model: 'gpt-4o', maxTokens: 300 });

// ok: require-attribution -- a node takes the tags of the graph's run over
const node = async (state: typeof MessagesAnnotation.State) => ({ messages: [await llm.invoke(state.messages)] });
export const graph = new StateGraph(MessagesAnnotation).addNode('model', node);
