// Trap: an HTTP library's Agent
import https from 'node:https';
import { HttpsProxyAgent } from 'https-proxy-agent';
import OpenAI from 'openai';
import { Agent, run } from '@openai/agents';
import { Agent as HttpAgent, setGlobalDispatcher } from 'undici';

const dispatcher = new HttpAgent({ connect: { timeout: 10_000 }, keepAliveTimeout: 60_000 });
setGlobalDispatcher(dispatcher);

const proxied = new OpenAI({ httpAgent: new HttpsProxyAgent('http://proxy.example.com:3128') } as object);
const keepAlive = new https.Agent({ keepAlive: true, maxSockets: 20 });

export function download(url: string) {
  return fetch(url, { dispatcher, agent: keepAlive } as RequestInit);
}

export async function ask(question: string) {
  const desk = new Agent({ name: 'desk', instructions: 'You answer questions about parcels.', model: 'gpt-5-mini' });
  // call: agent | model gpt-5-mini | provider openai | cap absent | retries default 2 | priced
  const { finalOutput } = await run(desk, question);
  //                            ^^^ require-max-tokens
  return finalOutput;
}

export async function askThroughProxy(question: string) {
  // call: chat | model gpt-5-mini | provider openai | cap 300 | retries default 2 | priced
  return proxied.responses.create({ model: 'gpt-5-mini', input: question, max_output_tokens: 300 });
}
