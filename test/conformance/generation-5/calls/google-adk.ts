import { Gemini, InMemoryRunner, InMemorySessionService, LlmAgent, Runner } from '@google/adk';

const greeter = new LlmAgent({
  name: 'greeter',
  model: 'gemini-2.5-flash',
  instruction: 'You greet people.',
  generateContentConfig: { maxOutputTokens: 150 },
});

export async function greet(name: string) {
  const runner = new InMemoryRunner({ agent: greeter, appName: 'greetings' });
  // call: agent | model gemini-2.5-flash | provider google | cap 150 | retries default 0 | system "You greet people." | user "Say hello." | priced
  for await (const event of runner.runAsync({
    userId: name,
    sessionId: 'one',
    newMessage: { role: 'user', parts: [{ text: 'Say hello.' }] },
  })) {
    console.log(event.content);
  }
}

export async function search(question: string) {
  const agent = new LlmAgent({
    name: 'searcher',
    model: new Gemini({ model: 'gemini-2.5-pro', vertexai: true, project: 'shop', location: 'us-central1' }),
    instruction: 'You search the catalogue.',
    tools: [],
  });
  const runner = new Runner({ appName: 'search', agent, sessionService: new InMemorySessionService() });
  // call: agent | model gemini-2.5-pro | provider google-vertex | cap absent | retries default 0 | steps 6 | priced
  for await (const event of runner.runAsync({
    userId: 'guest',
    sessionId: 'two',
    newMessage: { parts: [{ text: question }] },
    runConfig: { maxLlmCalls: 6 },
  })) {
    console.log(event.author);
  }
}

export async function once(question: string) {
  const agent = new LlmAgent({ name: 'oracle', model: 'gemini-2.5-flash', tools: [], instruction: 'You know it all.' });
  // call: agent | model gemini-2.5-flash | provider google | cap absent | retries default 0 | steps default 500 | priced
  for await (const event of new InMemoryRunner({ agent }).runEphemeral({
    userId: 'guest',
    newMessage: { parts: [{ text: question }] },
  })) {
    console.log(event.content);
  }
}
