import { BedrockRuntimeClient, ConverseCommand, type Message } from '@aws-sdk/client-bedrock-runtime';
import { GoogleGenAI, type Content } from '@google/genai';
import { HumanMessage, type BaseMessage } from '@langchain/core/messages';
import { ChatOpenAI } from '@langchain/openai';

const llm = new ChatOpenAI({ model: 'gpt-5-mini', maxTokens: 300, maxRetries: 1 });
export async function withLangChain(question: string) {
  const messages: BaseMessage[] = [new HumanMessage(question)];
  while (true) {
//^^^^^^^^^^^^ no-unbounded-loop: Count the rounds
    const reply = await llm.invoke(messages);
    messages.push(reply);
    if (!reply.tool_calls?.length) return reply;
  }
}

const gemini = new GoogleGenAI({ apiKey: process.env.GEMINI_API_KEY });
export async function withGemini(text: string) {
  const contents: Content[] = [{ role: 'user', parts: [{ text }] }];
  for (;;) {
//^^^^^^^^ no-unbounded-loop: Count the rounds
    const reply = await gemini.models.generateContent({ model: 'gemini-2.5-flash', contents, config: { maxOutputTokens: 300 } });
    if (!reply.functionCalls) return reply.text;
    contents.push(reply.candidates![0]!.content!);
  }
}

const bedrock = new BedrockRuntimeClient({ region: 'us-east-1' });
export async function withBedrock(text: string) {
  const messages: Message[] = [{ role: 'user', content: [{ text }] }];
  while (true) {
//^^^^^^^^^^^^ no-unbounded-loop: Count the rounds
    const { output, stopReason } = await bedrock.send(
      new ConverseCommand({ modelId: 'amazon.nova-lite-v1:0', messages, inferenceConfig: { maxTokens: 300 } }),
    );
    messages.push(output!.message!);
    if (stopReason === 'end_turn') return output;
  }
}
