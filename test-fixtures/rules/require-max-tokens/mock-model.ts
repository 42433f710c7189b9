import { generateText } from 'ai';
import { MockLanguageModelV3 } from 'ai/test';

export async function tested(answer: string) {
  // ok: require-max-tokens -- a mock bills nothing
  return generateText({ model: new MockLanguageModelV3({ doGenerate: async () => ({ content: [{ type: 'text', text: answer }] }) as never }), prompt: 'hi' });
}
