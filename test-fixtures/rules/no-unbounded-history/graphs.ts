import { type BaseMessage, HumanMessage } from '@langchain/core/messages';
import { Annotation, END, messagesStateReducer, START, StateGraph } from '@langchain/langgraph';
import { ChatOpenAI } from '@langchain/openai';

const model = new ChatOpenAI({ model: 'gpt-5-mini', maxTokens: 300 });
const State = Annotation.Root({
  sent: Annotation<BaseMessage[]>({ reducer: (state, update) => messagesStateReducer(state, update), default: () => [] }),
});

const reply = async (state: typeof State.State) => {
  // ok: no-unbounded-history -- another node of the graph puts a summary in its place
  const answer = await model.invoke([{ role: 'system', content: 'Be kind.' }, ...state.sent]);
  return { sent: [answer] };
};

const shortened = async (state: typeof State.State) => {
  // ok: no-unbounded-history -- this is the summary
  const summary = await model.invoke([['user', `Summarize: ${state.sent.map((m) => m.content).join('\n')}`]]);
  return { sent: [new HumanMessage(String(summary.content))] };
};

const isLong = (state: typeof State.State) => (state.sent.length > 20 ? 'summarizer' : END);
export const graph = new StateGraph(State)
  .addNode('reply', reply)
  .addNode('summarizer', shortened)
  .addEdge(START, 'reply')
  .addConditionalEdges('reply', isLong)
  .addEdge('summarizer', END)
  .compile();

const answer = async (state: typeof State.State) => {
  const given = await model.invoke([{ role: 'system', content: 'Be kind.' }, ...state.sent]);
  //                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-unbounded-history
  return { sent: [given] };
};
export const plain = new StateGraph(State).addNode('answer', answer).addEdge(START, 'answer').addEdge('answer', END).compile();
