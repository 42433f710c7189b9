import { Agent, OpenAIChatCompletionsModel, Runner, run, tool } from '@openai/agents';
import { Agent as CoreAgent, Runner as CoreRunner, run as coreRun } from '@openai/agents-core';
import { OpenAIProvider, OpenAIResponsesModel } from '@openai/agents-openai';
import OpenAI from 'openai';
import { z } from 'zod';

const weather = tool({
  name: 'weather',
  description: 'Tells the weather.',
  parameters: z.object({ city: z.string() }),
  execute: async ({ city }) => `sunny in ${city}`,
});

const assistant = new Agent({
  name: 'Assistant',
  instructions: 'You are a helpful assistant.',
  model: 'gpt-4o',
  modelSettings: { maxTokens: 300 },
  tools: [weather],
});

export async function answer(question: string): Promise<string | undefined> {
  // call: agent | sdk @openai/agents | model gpt-4o | provider openai | cap 300 | retries default 2 | timeout default 600000 | steps default 10 | system "You are a helpful assistant." | priced
  const result = await run(assistant, question);
  return result.finalOutput;
}

export async function answerBriefly(question: string): Promise<string | undefined> {
  const brief = assistant.clone({ modelSettings: { maxTokens: 50, timeoutMs: 8000 } });
  // call: agent | model gpt-4o | provider openai | cap 50 | retries default 2 | timeout 8000 | steps 3 | priced
  const result = await run(brief, question, { maxTurns: 3 });
  return result.finalOutput;
}

export async function unnamed(question: string): Promise<void> {
  const plain = new Agent({ name: 'Plain', instructions: 'Answer in one word.' });
  const runner = new Runner({ workflowName: 'one word' });
  // call: agent | sdk @openai/agents | model default gpt-5.6-luna | provider openai | cap absent | retries default 2 | system "Answer in one word." | priced
  const result = await runner.run(plain, question, { stream: true });
  for await (const _ of result.toTextStream());
}

export async function elsewhere(question: string): Promise<string | undefined> {
  const client = new OpenAI({ baseURL: 'https://api.groq.com/openai/v1', maxRetries: 5 });
  const agent = new Agent({
    name: 'Elsewhere',
    instructions: 'Be brief.',
    model: new OpenAIChatCompletionsModel(client, 'llama-3.1-8b-instant'),
  });
  // call: agent | model llama-3.1-8b-instant | provider groq | cap absent | retries 5 | priced
  const result = await run(agent, question);
  return result.finalOutput;
}

const core = new CoreAgent({ name: 'Core', instructions: 'Be brief.', model: 'gpt-4o-mini' });

export async function withoutProvider(question: string): Promise<string | undefined> {
  // call: agent | sdk @openai/agents-core | model gpt-4o-mini | provider unknown | cap absent | retries default 2 | unpriced
  const result = await coreRun(core, question);
  return result.finalOutput;
}

export async function withProvider(question: string): Promise<string | undefined> {
  const runner = new CoreRunner({ modelProvider: new OpenAIProvider() });
  // call: agent | sdk @openai/agents-core | model gpt-4o-mini | provider openai | cap absent | retries default 2 | priced
  const result = await runner.run(core, question);
  return result.finalOutput;
}

export async function directly(question: string): Promise<number> {
  const model = new OpenAIResponsesModel(new OpenAI({ maxRetries: 0 }), 'gpt-4o');
  // call: chat | sdk @openai/agents-openai | model gpt-4o | provider openai | cap 100 | retries 0 | timeout default 600000 | system "Be brief." | priced
  const reply = await model.getResponse({
    systemInstructions: 'Be brief.',
    input: question,
    modelSettings: { maxTokens: 100 },
    tools: [],
    outputType: 'text',
    handoffs: [],
    tracing: false,
  });
  return reply.usage.outputTokens;
}

export async function asLongAsItTakes(question: string): Promise<string | undefined> {
  const agent = new Agent({ name: 'Patient', instructions: 'Be brief.', model: 'gpt-4o-mini' });
  // call: agent | model gpt-4o-mini | provider openai | cap absent | retries default 2 | steps absent | priced
  const result = await run(agent, question, { maxTurns: null });
  return result.finalOutput;
}
