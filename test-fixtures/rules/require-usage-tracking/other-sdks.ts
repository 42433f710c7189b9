//// preset = strict
import Anthropic from '@anthropic-ai/sdk';
import { BedrockRuntimeClient, ConverseCommand } from '@aws-sdk/client-bedrock-runtime';
import { GoogleGenAI } from '@google/genai';
import { ChatOpenAI } from '@langchain/openai';
import { Mistral } from '@mistralai/mistralai';
import { Agent, run } from '@openai/agents';
import Groq from 'groq-sdk';

const bedrock = new BedrockRuntimeClient({ region: 'us-east-1' });
const gemini = new GoogleGenAI({ apiKey: process.env.GEMINI_API_KEY });
const llm = new ChatOpenAI({ model: 'gpt-5-mini', maxTokens: 100 });
const mistral = new Mistral();
const groq = new Groq();
const helper = new Agent({ name: 'Helper', instructions: 'You track parcels.', model: 'gpt-5-mini' });

export async function claude(content: string) {
  const { content: blocks } = await new Anthropic().messages.create({
    //                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-usage-tracking: Count `usage`
    model: 'claude-haiku-4-5',
    max_tokens: 100,
    messages: [{ role: 'user', content }],
  });
  return blocks;
}

export async function nova(text: string) {
  const command = new ConverseCommand({ modelId: 'amazon.nova-lite-v1:0', messages: [{ role: 'user', content: [{ text }] }] });
  const { output } = await bedrock.send(command);
  //                       ^^^^^^^^^^^^ require-usage-tracking: Count `usage`
  return output?.message?.content;
}

export async function flash(contents: string) {
  const answer = await gemini.models.generateContent({ model: 'gemini-2.5-flash', contents, config: { maxOutputTokens: 100 } });
  //                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-usage-tracking: Count `usageMetadata`
  return answer.text;
}

export async function flashCounted(contents: string) {
  // ok: require-usage-tracking -- the counts are read
  const answer = await gemini.models.generateContent({ model: 'gemini-2.5-flash', contents, config: { maxOutputTokens: 100 } });
  console.log(answer.usageMetadata?.totalTokenCount);
  return answer.text;
}

export async function chain(text: string) {
  const answer = await llm.invoke(text);
  //                   ^^^^^^^^^^ require-usage-tracking: Count `usage_metadata`
  return answer.content;
}

export async function chainCounted(text: string) {
  // ok: require-usage-tracking -- the counts are read
  const answer = await llm.invoke(text);
  console.log(answer.usage_metadata?.total_tokens);
  return answer.content;
}

export async function small(content: string) {
  const answer = await mistral.chat.complete({ model: 'mistral-small-latest', messages: [{ role: 'user', content }], maxTokens: 100 });
  //                   ^^^^^^^^^^^^^^^^^^^^^ require-usage-tracking: Count `usage`
  return answer.choices?.[0]?.message?.content;
}

export async function llama(content: string) {
  const answer = await groq.chat.completions.create({ model: 'llama-3.1-8b-instant', messages: [{ role: 'user', content }], max_completion_tokens: 100 });
  //                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-usage-tracking: Count `usage`
  return answer.choices[0]?.message.content;
}

export async function agent(question: string) {
  // ok: require-usage-tracking -- this SDK sends traces by itself, with the counts
  const result = await run(helper, question);
  return result.finalOutput;
}
