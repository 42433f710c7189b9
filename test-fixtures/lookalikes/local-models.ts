// Models that run in this process cost electricity only.
import { pipeline } from '@huggingface/transformers';
import { getLlama, LlamaChatSession } from 'node-llama-cpp';

export async function answer(question: string) {
  const generator = await pipeline('text-generation', 'HuggingFaceTB/SmolLM2-135M-Instruct');
  await generator([{ role: 'user', content: question }]);
  const llama = await getLlama();
  const model = await llama.loadModel({ modelPath: 'smollm2.gguf' });
  const context = await model.createContext();
  const session = new LlamaChatSession({ contextSequence: context.getSequence() });
  return session.prompt(question);
}
