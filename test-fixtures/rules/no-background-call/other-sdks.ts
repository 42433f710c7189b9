import Anthropic from '@anthropic-ai/sdk';
import { BedrockRuntimeClient, ConverseCommand } from '@aws-sdk/client-bedrock-runtime';
import { GoogleGenAI } from '@google/genai';
import { ChatOpenAI } from '@langchain/openai';
import { Agent, run } from '@openai/agents';

const claude = new Anthropic();
export class Watch {
  start() {
    return setInterval(() => this.tick(), 10_000);
  }

  private async tick() {
    await claude.messages.create({ model: 'claude-haiku-4-5', max_tokens: 100, messages: [{ role: 'user', content: 'News?' }] });
//        ^^^^^^^^^^^^^^^^^^^^^^ no-background-call: by a timer
  }
}

const gemini = new GoogleGenAI({ apiKey: process.env.GEMINI_API_KEY });
setInterval(() => gemini.models.generateContent({ model: 'gemini-2.5-flash', contents: 'News?', config: { maxOutputTokens: 100 } }), 10_000);
//                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-background-call: by a timer

const llm = new ChatOpenAI({ model: 'gpt-5-mini', maxTokens: 100, maxRetries: 1 });
setInterval(() => llm.invoke('News?'), 10_000);
//                ^^^^^^^^^^ no-background-call: by a timer

const helper = new Agent({ name: 'Helper', instructions: 'You tell the news.', model: 'gpt-5-mini' });
setInterval(() => void run(helper, 'News?'), 10_000);
//                     ^^^ no-background-call: by a timer

const bedrock = new BedrockRuntimeClient({ region: 'us-east-1' });
const command = new ConverseCommand({ modelId: 'amazon.nova-lite-v1:0', messages: [{ role: 'user', content: [{ text: 'News?' }] }] });
setInterval(() => bedrock.send(command), 10_000);
//                ^^^^^^^^^^^^ no-background-call: by a timer
