import { randomUUID } from 'node:crypto';
import OpenAI from 'openai';

type Message = OpenAI.Chat.ChatCompletionMessageParam;

const client = new OpenAI();
const POLICY = 'You answer questions about parcel delivery. Never promise a delivery date. Answer in the language of the question.';
const STARTED = new Date().toISOString();

export async function clockBeforeThePolicy(question: string) {
  return client.chat.completions.create({
    model: 'gpt-5-mini',
    max_completion_tokens: 300,
    messages: [
      { role: 'system', content: `Current time: ${new Date().toISOString()}. ${POLICY}` },
      //                                          ^^^^^^^^^^^^^^^^^^^^^^^^ no-volatile-system-prompt
      { role: 'user', content: question },
    ],
  });
}

export async function developerMessage(question: string) {
  return client.chat.completions.create({
    model: 'gpt-5-mini',
    max_completion_tokens: 300,
    messages: [
      { role: 'developer', content: `Request ${randomUUID()}. ${POLICY}` },
      //                                       ^^^^^^^^^^^^ no-volatile-system-prompt
      { role: 'user', content: question },
    ],
  });
}

export async function concatenated(question: string) {
  return client.chat.completions.create({
    model: 'gpt-5-mini',
    max_completion_tokens: 300,
    messages: [
      { role: 'system', content: 'It is now ' + Date.now() + ' in Unix time. ' + POLICY },
      //                                        ^^^^^^^^^^ no-volatile-system-prompt
      { role: 'user', content: question },
    ],
  });
}

export async function joined(question: string) {
  const system = [
    'You work for a parcel service.',
    `The time is ${new Date().toISOString()}.`,
    //             ^^^^^^^^^^^^^^^^^^^^^^^^ no-volatile-system-prompt
    POLICY,
  ].join('\n');
  return client.chat.completions.create({
    model: 'gpt-5-mini',
    max_completion_tokens: 300,
    messages: [
      { role: 'system', content: system },
      { role: 'user', content: question },
    ],
  });
}

export async function throughAConstant(question: string) {
  const now = new Date().toISOString();
  return client.chat.completions.create({
    model: 'gpt-5-mini',
    max_completion_tokens: 300,
    messages: [
      { role: 'system', content: `Current time: ${now}. ${POLICY}` },
      //                                          ^^^ no-volatile-system-prompt
      { role: 'user', content: question },
    ],
  });
}

function currentTime() {
  return new Date().toISOString();
}

export async function throughAHelper(question: string) {
  return client.chat.completions.create({
    model: 'gpt-5-mini',
    max_completion_tokens: 300,
    messages: [
      { role: 'system', content: `Current time: ${currentTime()}. ${POLICY}` },
      //                                          ^^^^^^^^^^^^^ no-volatile-system-prompt
      { role: 'user', content: question },
    ],
  });
}

function systemPrompt(customer: string) {
  return `Current time: ${new Date().toISOString()}. You help ${customer}. ${POLICY}`;
  //                      ^^^^^^^^^^^^^^^^^^^^^^^^ no-volatile-system-prompt
}

export async function throughAPromptFunction(customer: string, question: string) {
  return client.chat.completions.create({
    model: 'gpt-5-mini',
    max_completion_tokens: 300,
    messages: [
      { role: 'system', content: systemPrompt(customer) },
      { role: 'user', content: question },
    ],
  });
}

export async function severalLines(customer: string, question: string) {
  const system = `You help ${customer}.
The time is ${new Date().toISOString()}, Berlin.
${POLICY}`;
  return client.chat.completions.create({
  // @-3:14 ^^^^^^^^^^^^^^^^^^^^^^^^ no-volatile-system-prompt
    model: 'gpt-5-mini',
    max_completion_tokens: 300,
    messages: [
      { role: 'system', content: system },
      { role: 'user', content: question },
    ],
  });
}

export async function variableMessages(question: string) {
  const messages: Message[] = [
    { role: 'system', content: `Session ${Math.random()}. ${POLICY}` },
    //                                    ^^^^^^^^^^^^^ no-volatile-system-prompt
    { role: 'user', content: question },
  ];
  return client.chat.completions.create({ model: 'gpt-5-mini', max_completion_tokens: 300, messages });
}

export async function beforeTheHistory(history: Message[], question: string) {
  return client.chat.completions.create({
    model: 'gpt-5-mini',
    max_completion_tokens: 300,
    messages: [
      { role: 'system', content: `${POLICY} Current time: ${new Date().toISOString()}` },
      //                                                    ^^^^^^^^^^^^^^^^^^^^^^^^ no-volatile-system-prompt
      ...history,
      { role: 'user', content: question },
    ],
  });
}

export async function contentParts(question: string) {
  return client.chat.completions.create({
    model: 'gpt-5-mini',
    max_completion_tokens: 300,
    messages: [
      {
        role: 'system',
        content: [
          { type: 'text', text: `Current time: ${Date.now()}` },
          //                                     ^^^^^^^^^^ no-volatile-system-prompt
          { type: 'text', text: POLICY },
        ],
      },
      { role: 'user', content: question },
    ],
  });
}

export async function inAToolDefinition(question: string) {
  return client.chat.completions.create({
    model: 'gpt-5-mini',
    max_completion_tokens: 300,
    messages: [
      { role: 'system', content: POLICY },
      { role: 'user', content: question },
    ],
    tools: [
      {
        type: 'function',
        function: {
          name: 'track',
          description: `Track a parcel. Data as of ${new Date().toISOString()}.`,
          //                                         ^^^^^^^^^^^^^^^^^^^^^^^^ no-volatile-system-prompt
          parameters: { type: 'object', properties: { id: { type: 'string' } } },
        },
      },
    ],
  });
}

export async function streamed(question: string) {
  const stream = await client.chat.completions.create({
    model: 'gpt-5-mini',
    max_completion_tokens: 300,
    stream: true,
    messages: [
      { role: 'system', content: `Current time: ${new Date().toISOString()}. ${POLICY}` },
      //                                          ^^^^^^^^^^^^^^^^^^^^^^^^ no-volatile-system-prompt
      { role: 'user', content: question },
    ],
  });
  for await (const chunk of stream) process.stdout.write(chunk.choices[0]?.delta.content ?? '');
}

export async function lastBeforeTheOnlyQuestion(question: string) {
  return client.chat.completions.create({
    model: 'gpt-5-mini',
    max_completion_tokens: 300,
    messages: [
      // ok: no-volatile-system-prompt -- nothing cacheable stands behind it in a request of one turn
      { role: 'system', content: `${POLICY} Current time: ${new Date().toISOString()}` },
      { role: 'user', content: question },
    ],
  });
}

export async function inTheLastUserMessage(question: string) {
  return client.chat.completions.create({
    model: 'gpt-5-mini',
    max_completion_tokens: 300,
    messages: [
      { role: 'system', content: POLICY },
      // ok: no-volatile-system-prompt -- the last user message is never cached
      { role: 'user', content: `Current time: ${new Date().toISOString()}. ${question}` },
    ],
  });
}

export async function readOnceAtStart(question: string) {
  return client.chat.completions.create({
    model: 'gpt-5-mini',
    max_completion_tokens: 300,
    messages: [
      // ok: no-volatile-system-prompt -- this clock was read when the module was loaded
      { role: 'system', content: `The service runs since ${STARTED}. ${POLICY}` },
      { role: 'user', content: question },
    ],
  });
}

export async function besideThePrompt(question: string) {
  const started = Date.now();
  const completion = await client.chat.completions.create(
    {
      model: 'gpt-5-mini',
      max_completion_tokens: 300,
      messages: [
        { role: 'system', content: POLICY },
        { role: 'user', content: question },
      ],
      metadata: { requested_at: new Date().toISOString() },
      safety_identifier: randomUUID(),
    },
    { headers: { 'x-request-id': randomUUID() } },
  );
  // ok: no-volatile-system-prompt -- a log line
  console.log(`[${new Date().toISOString()}] answered with "${POLICY}" in ${Date.now() - started} ms`);
  return completion;
}

export async function inAToolResult(question: string) {
  return client.chat.completions.runTools({
    model: 'gpt-5-mini',
    max_completion_tokens: 300,
    messages: [
      { role: 'system', content: POLICY },
      { role: 'user', content: question },
    ],
    tools: [
      {
        type: 'function',
        function: {
          name: 'now',
          description: 'The current time.',
          parameters: { type: 'object', properties: {} },
          // ok: no-volatile-system-prompt -- the clock as a tool: what the model asks for comes last
          function: () => new Date().toISOString(),
        },
      },
    ],
  });
}
