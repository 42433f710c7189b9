import Anthropic from '@anthropic-ai/sdk';

const client = new Anthropic();
const MODEL = 'claude-haiku-4-5';
const POLICY = 'You answer questions about parcel delivery. Never promise a delivery date.';

export async function nothingMarked(question: string) {
  return client.messages.create({
    model: MODEL,
    max_tokens: 300,
    system: `Current time: ${new Date().toISOString()}. ${POLICY}`,
    //                       ^^^^^^^^^^^^^^^^^^^^^^^^ no-volatile-system-prompt
    messages: [{ role: 'user', content: question }],
  });
}

export async function beforeTheMarker(question: string) {
  return client.messages.create({
    model: MODEL,
    max_tokens: 300,
    system: [
      { type: 'text', text: `Current time: ${new Date().toISOString()}` },
      //                                     ^^^^^^^^^^^^^^^^^^^^^^^^ no-volatile-system-prompt
      { type: 'text', text: POLICY, cache_control: { type: 'ephemeral' } },
    ],
    messages: [{ role: 'user', content: question }],
  });
}

export async function inTheMarkedBlock(question: string) {
  return client.messages.create({
    model: MODEL,
    max_tokens: 300,
    system: [
      {
        type: 'text',
        text: `${POLICY} Current time: ${Date.now()}`,
        //                               ^^^^^^^^^^ no-volatile-system-prompt
        cache_control: { type: 'ephemeral' },
      },
    ],
    messages: [{ role: 'user', content: question }],
  });
}

export async function behindTheMarker(question: string) {
  return client.messages.create({
    model: MODEL,
    max_tokens: 300,
    system: [
      { type: 'text', text: POLICY, cache_control: { type: 'ephemeral' } },
      // ok: no-volatile-system-prompt -- behind the last marker, where such a value belongs
      { type: 'text', text: `Current time: ${new Date().toISOString()}` },
    ],
    messages: [{ role: 'user', content: question }],
  });
}

export async function markerOnTheTools(question: string) {
  return client.messages.create({
    model: MODEL,
    max_tokens: 300,
    tools: [
      {
        name: 'track',
        description: 'Track a parcel.',
        input_schema: { type: 'object', properties: { id: { type: 'string' } } },
        cache_control: { type: 'ephemeral' },
      },
    ],
    // ok: no-volatile-system-prompt -- tools come before the system prompt, and only they are marked
    system: `${POLICY} Current time: ${new Date().toISOString()}`,
    messages: [{ role: 'user', content: question }],
  });
}

export async function markerOnAMessage(document: string, question: string) {
  return client.messages.create({
    model: MODEL,
    max_tokens: 300,
    system: `${POLICY} Current time: ${new Date().toISOString()}`,
    //                                 ^^^^^^^^^^^^^^^^^^^^^^^^ no-volatile-system-prompt
    messages: [
      {
        role: 'user',
        content: [
          { type: 'text', text: document, cache_control: { type: 'ephemeral' } },
          { type: 'text', text: question },
        ],
      },
    ],
  });
}

export async function inAMarkedTool(question: string) {
  return client.messages.create({
    model: MODEL,
    max_tokens: 300,
    tools: [
      {
        name: 'track',
        description: `Track a parcel. Data as of ${new Date().toISOString()}.`,
        //                                         ^^^^^^^^^^^^^^^^^^^^^^^^ no-volatile-system-prompt
        input_schema: { type: 'object', properties: { id: { type: 'string' } } },
        cache_control: { type: 'ephemeral' },
      },
    ],
    system: POLICY,
    messages: [{ role: 'user', content: question }],
  });
}

export async function inTheQuestion(question: string) {
  return client.messages.create({
    model: MODEL,
    max_tokens: 300,
    system: [{ type: 'text', text: POLICY, cache_control: { type: 'ephemeral' } }],
    // ok: no-volatile-system-prompt -- in the last user message
    messages: [{ role: 'user', content: `It is ${new Date().toISOString()}. ${question}` }],
  });
}

export async function atTheEnd(question: string) {
  return client.messages.create({
    model: MODEL,
    max_tokens: 300,
    // ok: no-volatile-system-prompt -- the last thing before the only question
    system: `${POLICY} Current time: ${new Date().toISOString()}`,
    messages: [{ role: 'user', content: question }],
  });
}

export async function beforeTheHistory(messages: Anthropic.MessageParam[]) {
  const stream = client.messages.stream({
    model: MODEL,
    max_tokens: 300,
    system: `Session ${crypto.randomUUID()}. ${POLICY}`,
    //                 ^^^^^^^^^^^^^^^^^^^ no-volatile-system-prompt
    messages,
  });
  return stream.finalMessage();
}
