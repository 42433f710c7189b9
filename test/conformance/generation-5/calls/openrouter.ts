import { OpenRouter as AgentClient, callModel, stepCountIs, tool } from '@openrouter/agent';
import { OpenRouter } from '@openrouter/sdk';
import { z } from 'zod';

const client = new OpenRouter({ apiKey: process.env.OPENROUTER_API_KEY, timeoutMs: 30_000 });
const agents = new AgentClient({ apiKey: process.env.OPENROUTER_API_KEY });

const clock = tool({
  name: 'clock',
  description: 'Tells the time.',
  inputSchema: z.object({ zone: z.string() }),
  execute: async ({ zone }) => ({ time: `noon in ${zone}` }),
});

export async function chat(question: string) {
  // call: chat | model openai/gpt-4o | provider openrouter | cap 300 | retries default Infinity | timeout 30000 | system "You are terse." | priced
  return client.chat.send({
    chatRequest: {
      model: 'openai/gpt-4o',
      messages: [
        { role: 'system', content: 'You are terse.' },
        { role: 'user', content: question },
      ],
      maxTokens: 300,
    },
  });
}

export async function stream(question: string) {
  // call: chat | model anthropic/claude-sonnet-4.5 | provider openrouter | cap 800 | retries 0 | timeout 5000 | reasoning low | priced
  return client.chat.send(
    {
      chatRequest: {
        model: 'anthropic/claude-sonnet-4.5',
        messages: [{ role: 'user', content: question }],
        maxCompletionTokens: 800,
        reasoning: { effort: 'low' },
        stream: true,
      },
    },
    { timeoutMs: 5_000, retries: { strategy: 'none' } },
  );
}

export async function respond(question: string) {
  // call: chat | model google/gemini-2.5-flash | provider openrouter | cap absent | retries default Infinity | system "You sell tea." | priced
  return client.responses.send({
    responsesRequest: { model: 'google/gemini-2.5-flash', instructions: 'You sell tea.', input: question },
  });
}

export async function vectors(texts: string[]) {
  // call: embedding | model openai/text-embedding-3-small | provider openrouter | retries default Infinity
  return client.embeddings.generate({ requestBody: { model: 'openai/text-embedding-3-small', input: texts } });
}

export async function loop(question: string) {
  // call: agent | model openai/gpt-4.1-mini | provider openrouter | cap 500 | retries default Infinity | timeout 30000 | steps default 6 | priced
  const result = client.callModel({ model: 'openai/gpt-4.1-mini', input: question, maxOutputTokens: 500 });
  return result.getText();
}

export async function withTools(question: string) {
  // call: agent | model openai/gpt-4.1-mini | provider openrouter | cap absent | retries default Infinity | timeout absent | steps absent | system "You know the time." | priced
  const result = agents.callModel({
    model: 'openai/gpt-4.1-mini',
    instructions: 'You know the time.',
    input: question,
    tools: [clock],
  });
  return result.getText();
}

export async function bounded(question: string) {
  // call: agent | model openai/gpt-4.1-mini | provider openrouter | cap 400 | retries default Infinity | timeout 10000 | steps 5 | user "{question}" | priced
  const result = callModel(
    agents,
    {
      model: 'openai/gpt-4.1-mini',
      input: question,
      tools: [clock],
      stopWhen: stepCountIs(3),
      maxOutputTokens: 400,
    },
    { timeoutMs: 10_000 },
  );
  return result.getText();
}
