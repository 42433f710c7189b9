import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { httpStubs } from '../../../analyzer/http/index.js';
import { openReach } from '../../../analyzer/modules/reach.js';
import { openCheckedProgram } from '../../../analyzer/program/checked-program.js';
import { stubNameOf } from '../../../analyzer/program/own-files.js';
import { walk } from '../../../analyzer/program/walk.js';
import { mapHost } from '../rules/map-host.js';
import { lines, URL_ } from './raw-http.js';
import { callIn, shown, shownPrompt } from './world.js';

describe('each endpoint', () => {
  const chat = `messages: [{ role: 'system', content: 'Be brief.' }, { role: 'user', content: 'hi' }]`;
  const gemini = `{ systemInstruction: { parts: [{ text: 'Be brief.' }] }, contents: [{ role: 'user', parts: [{ text: 'hi' }] }], generationConfig: { maxOutputTokens: 50, candidateCount: 2 } }`;
  const google = 'https://generativelanguage.googleapis.com/v1beta/models';

  test.each<[string, string, string]>([
    [URL_, `{ model: 'gpt-4o', ${chat}, max_completion_tokens: 50 }`, 'chat | openai | gpt-4o | cap 50'],
    [URL_, `{ model: 'gpt-4o', ${chat}, max_tokens: 50 }`, 'chat | openai | gpt-4o | cap 50'],
    [URL_, `{ model: 'o3', ${chat}, max_tokens: 50 }`, 'chat | openai | o3 | cap absent'],
    [
      'https://api.openai.com/v1/responses',
      `{ model: 'gpt-4o', input: 'hi', max_output_tokens: 50 }`,
      'chat | openai | gpt-4o | cap 50',
    ],
    [
      'https://api.openai.com/v1/completions',
      `{ model: 'davinci-002', prompt: 'hi', max_tokens: 50 }`,
      'completion | openai | davinci-002 | cap 50',
    ],
    [
      'https://api.openai.com/v1/embeddings',
      `{ model: 'text-embedding-3-small', input: 'hi' }`,
      'embedding | openai | text-embedding-3-small',
    ],
    [
      'https://api.openai.com/v1/images/generations',
      `{ model: 'gpt-image-1', prompt: 'a cat' }`,
      'image | openai | gpt-image-1',
    ],
    ['https://api.openai.com/v1/audio/speech', `{ model: 'tts-1', input: 'hi' }`, 'audio | openai | tts-1'],
    [
      'https://api.groq.com/openai/v1/chat/completions',
      `{ model: 'llama-3.3-70b-versatile', ${chat} }`,
      'chat | groq | llama-3.3-70b-versatile | cap absent',
    ],
    ['https://api.together.xyz/v1/chat/completions', `{ model: 'a/b', ${chat} }`, 'chat | together | a/b | cap absent'],
    [
      'https://api.mistral.ai/v1/chat/completions',
      `{ model: 'mistral-small-latest', ${chat}, max_tokens: 9 }`,
      'chat | mistral | mistral-small-latest | cap 9',
    ],
    [
      'https://api.deepseek.com/chat/completions',
      `{ model: 'deepseek-chat', ${chat} }`,
      'chat | deepseek | deepseek-chat | cap absent',
    ],
    ['https://api.x.ai/v1/chat/completions', `{ model: 'grok-3', ${chat} }`, 'chat | xai | grok-3 | cap absent'],
    [
      'https://openrouter.ai/api/v1/chat/completions',
      `{ model: 'openai/gpt-4o', ${chat} }`,
      'chat | openrouter | openai/gpt-4o | cap absent',
    ],
    [
      'https://api.fireworks.ai/inference/v1/chat/completions',
      `{ model: 'f', ${chat} }`,
      'chat | fireworks | f | cap absent',
    ],
    [
      'https://api.perplexity.ai/chat/completions',
      `{ model: 'sonar', ${chat} }`,
      'chat | perplexity | sonar | cap absent',
    ],
    [
      'https://api.cerebras.ai/v1/chat/completions',
      `{ model: 'llama3.1-8b', ${chat} }`,
      'chat | cerebras | llama3.1-8b | cap absent',
    ],
    [
      `https://generativelanguage.googleapis.com/v1beta/openai/chat/completions`,
      `{ model: 'gemini-2.0-flash', ${chat} }`,
      'chat | google | gemini-2.0-flash | cap absent',
    ],
    [
      'https://api.anthropic.com/v1/messages',
      `{ model: 'claude-sonnet-4-5', system: 'Be brief.', messages: [{ role: 'user', content: 'hi' }], max_tokens: 50 }`,
      'chat | anthropic | claude-sonnet-4-5 | cap 50',
    ],
    [`${google}/gemini-2.0-flash:generateContent?key=k`, gemini, 'chat | google | gemini-2.0-flash | cap 50'],
    [`${google}/gemini-2.0-flash:streamGenerateContent?alt=sse`, gemini, 'chat | google | gemini-2.0-flash | cap 50'],
    [
      `${google}/text-embedding-004:embedContent`,
      `{ content: { parts: [{ text: 'hi' }] } }`,
      'embedding | google | text-embedding-004',
    ],
    [
      'https://api.cohere.com/v2/chat',
      `{ model: 'command-r', ${chat}, max_tokens: 50 }`,
      'chat | cohere | command-r | cap 50',
    ],
    [
      'https://api.cohere.ai/v1/chat',
      `{ model: 'command-r', preamble: 'Be brief.', message: 'hi', max_tokens: 50 }`,
      'chat | cohere | command-r | cap 50',
    ],
    ['https://api.cohere.com/v2/embed', `{ model: 'embed-v4.0', texts: ['hi'] }`, 'embedding | cohere | embed-v4.0'],
    [
      'https://api.cohere.com/v2/rerank',
      `{ model: 'rerank-v3.5', query: 'hi', documents: [], top_n: 3 }`,
      'rerank | cohere | rerank-v3.5',
    ],
    [
      'http://localhost:11434/api/chat',
      `{ model: 'llama3.1', ${chat}, options: { num_predict: 50 } }`,
      'chat | ollama | llama3.1 | cap 50',
    ],
    [
      'http://127.0.0.1:11434/api/generate',
      `{ model: 'llama3.1', prompt: 'hi' }`,
      'completion | ollama | llama3.1 | cap absent',
    ],
    [
      'http://ollama:11434/api/embeddings',
      `{ model: 'nomic-embed-text', prompt: 'hi' }`,
      'embedding | ollama | nomic-embed-text',
    ],
    [
      'http://localhost:11434/v1/chat/completions',
      `{ model: 'llama3.1', ${chat} }`,
      'chat | ollama | llama3.1 | cap absent',
    ],
    [
      'https://my.openai.azure.com/openai/deployments/support/chat/completions?api-version=1',
      `{ ${chat}, max_tokens: 50 }`,
      'chat | azure | support | cap 50',
    ],
    ['https://api.voyageai.com/v1/embeddings', `{ model: 'voyage-3', input: 'hi' }`, 'embedding | voyage | voyage-3'],
    [
      'https://api.jina.ai/v1/embeddings',
      `{ model: 'jina-embeddings-v3', input: ['hi'] }`,
      'embedding | jina | jina-embeddings-v3',
    ],
    [
      'https://api.replicate.com/v1/predictions',
      `{ version: 'abc', input: { prompt: 'hi' } }`,
      'completion | replicate | unknown | cap unknown',
    ],
  ])('%s %s', (url, body, expected) => {
    expect(lines(`fetch('${url}', { method: 'POST', body: JSON.stringify(${body}) });`)).toEqual([
      `fetch | ${expected}`,
    ]);
  });

  test.each<[string, string]>([
    [
      'Gemini',
      `fetch(\`${google}/\${MODEL}:generateContent?key=\${key}\`, { method: 'POST', body: JSON.stringify(${gemini}) });`,
    ],
    [
      'Vertex',
      `fetch(\`https://\${region}-aiplatform.googleapis.com/v1/projects/\${p}/locations/\${region}/publishers/google/models/\${MODEL}:generateContent\`, { method: 'POST', body: JSON.stringify(${gemini}) });`,
    ],
  ])('a model in the path of %s that a constant names', (_, text) => {
    const call = callIn(
      `declare const key: string, region: string, p: string;\nconst MODEL = 'gemini-2.0-flash';\n${text}`,
    );
    expect(shown(call.model)).toBe('gemini-2.0-flash');
    expect(call.provider).toMatch(/^google/);
  });

  test('a model in the path that comes in: asked, and not known', () => {
    const text = `export const ask = (model: string) => fetch(\`${google}/\${model}:generateContent\`, { method: 'POST', body: JSON.stringify(${gemini}) });`;
    expect(lines(text)).toEqual(['fetch | chat | google | unknown | cap 50']);
  });

  test.each<[string, string]>([
    [
      'a variable of the environment',
      `\`\${process.env.AZURE_OPENAI_ENDPOINT}/openai/deployments/\${process.env.DEPLOYMENT}/chat/completions?api-version=1\``,
    ],
    [
      'the name of the resource',
      `\`https://\${resource}.openai.azure.com/openai/deployments/\${deployment}/chat/completions?api-version=1\``,
    ],
    ['a base with a slash', `\`\${endpoint}openai/deployments/\${deployment}/chat/completions?api-version=1\``],
  ])('Azure, by %s', (_, url) => {
    const text = `declare const resource: string, deployment: string, endpoint: string;\nfetch(${url}, { method: 'POST', body: JSON.stringify({ ${chat} }) });`;
    expect(lines(text)).toEqual(['fetch | chat | azure | unknown | cap absent']);
  });

  test('what is sent is the prompt', () => {
    const text = `fetch('${google}/gemini-2.0-flash:generateContent', { method: 'POST', body: JSON.stringify(${gemini}) });`;
    const call = callIn(text);
    expect(shownPrompt(call.prompt)).toEqual(['system: Be brief.', 'user: hi']);
    expect([call.promptComplete, shown(call.choices.fact)]).toEqual([true, '2']);
  });
});

test('the declarations of clients and endpoints need nothing but what they declare', () => {
  const program = openCheckedProgram(mapHost({ '/a.ts': '' }), openReach(mapHost({}))).open(['/a.ts']).program;
  const own = program.getSourceFiles().filter((file) => httpStubs.some(({ name }) => name === stubNameOf(file)));
  expect(own).toHaveLength(httpStubs.length);
  for (const file of own) {
    expect(program.getSyntacticDiagnostics(file)).toEqual([]);
    walk(file, (node) => {
      if (!ts.isTypeReferenceNode(node)) return;
      const symbol = program.getTypeChecker().getSymbolAtLocation(node.typeName);
      expect(symbol?.name, node.typeName.getText()).not.toBe('unknown');
      expect(symbol, node.typeName.getText()).toBeDefined();
    });
  }
});
