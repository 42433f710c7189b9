import OpenAI, { AzureOpenAI } from 'openai';
import { zodResponseFormat } from 'openai/helpers/zod';
import { z } from 'zod';

const client = new OpenAI({ maxRetries: 5, timeout: 30_000 });

export async function answer(question: string): Promise<string | null | undefined> {
  // call: chat | sdk openai | model gpt-4o | provider openai | cap 300 | retries 5 | timeout 30000 | choices absent | system "You are terse." | priced
  const reply = await client.chat.completions.create({
    model: 'gpt-4o',
    messages: [
      { role: 'system', content: 'You are terse.' },
      { role: 'user', content: question },
    ],
    max_completion_tokens: 300,
  });
  return reply.choices[0]?.message.content;
}

const Ticket = z.object({ title: z.string(), urgent: z.boolean() });

export async function ticket(mail: string): Promise<z.infer<typeof Ticket> | null | undefined> {
  // call: chat | model gpt-4o-mini | provider openai | cap absent | retries 0 | timeout 30000 | priced
  const reply = await client.beta.chat.completions.parse(
    {
      model: 'gpt-4o-mini',
      messages: [{ role: 'user', content: mail }],
      response_format: zodResponseFormat(Ticket, 'ticket'),
    },
    { maxRetries: 0 },
  );
  return reply.choices[0]?.message.parsed;
}

export async function weather(city: string): Promise<string | null> {
  // call: agent | model gpt-4o | provider openai | cap 500 | retries 5 | steps 4 | priced
  const runner = client.beta.chat.completions.runTools(
    {
      model: 'gpt-4o',
      max_tokens: 500,
      messages: [{ role: 'user', content: `Weather in ${city}?` }],
      tools: [
        {
          type: 'function',
          function: {
            function: () => '12 C',
            description: 'Reads the thermometer',
            parameters: { type: 'object', properties: {} },
          },
        },
      ],
    },
    { maxChatCompletions: 4 },
  );
  return runner.finalContent();
}

export async function summary(text: string): Promise<string> {
  // call: chat | model gpt-4.1 | provider openai | cap 400 | retries 5 | system "Summarise." | user "{text}" | priced
  const reply = await client.responses.create({
    model: 'gpt-4.1',
    instructions: 'Summarise.',
    input: text,
    max_output_tokens: 400,
  });
  return reply.output_text;
}

export async function runAssistant(assistant: string, thread: string): Promise<string> {
  // call: agent | model unknown | provider openai | cap 2000 | retries 5 | unpriced
  const run = await client.beta.threads.runs.createAndPoll(thread, {
    assistant_id: assistant,
    max_completion_tokens: 2000,
  });
  // call: agent | model unknown | provider openai | cap none | retries 5 | unpriced
  await client.beta.threads.runs.submitToolOutputsAndPoll(thread, run.id, { tool_outputs: [] });
  return run.status;
}

const azure = new AzureOpenAI({ endpoint: 'https://example.openai.azure.com', apiVersion: '2024-10-21' });

export async function vectors(texts: string[]): Promise<number[][]> {
  // call: embedding | model text-embedding-3-small | provider azure | retries default 2 | timeout default 600000
  const reply = await azure.embeddings.create({ model: 'text-embedding-3-small', input: texts });
  return reply.data.map(({ embedding }) => embedding);
}
