import http from 'node:http';
import https from 'node:https';
import { Agent, ProxyAgent } from 'undici';

const keepAlive = new https.Agent({ keepAlive: true, maxSockets: 50 });
const plain = new http.Agent({ keepAlive: true });
const dispatcher = new Agent({ connect: { timeout: 10_000 }, maxRedirections: 10 });
const proxy = new ProxyAgent({ uri: 'http://proxy.example.com' });

export async function load(url: string) {
  await proxy.close();
  https.get(url, { agent: keepAlive });
  http.get(url, { agent: plain });
  return fetch(url, { dispatcher } as RequestInit);
}
