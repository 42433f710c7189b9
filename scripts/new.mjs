// `npm run new sdk <npm package>`: a stub and realistic calls to start from, which pass as they are.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = process.env.LLM_COST_ROOT ?? fileURLToPath(new URL('..', import.meta.url));
const [kind, name = ''] = process.argv.slice(2);

if (kind !== 'sdk' || !/^(?:@[a-z\d][\w.-]*\/)?[a-z\d][\w.-]*$/.test(name)) {
  fail('Usage: npm run new sdk <npm package>, for example: npm run new sdk acme-llm');
}
const file = name.replace(/^@/, '').replaceAll(/[/.]/g, '-');
const className = file.replaceAll(/(?:^|[-_])(\w)/g, (_, letter) => letter.toUpperCase());
const files = new Map([
  [`analyzer/sdks/${file}.d.ts`, stub()],
  [`test/conformance/generation-5/calls/${file}.ts`, calls()],
]);
for (const path of files.keys()) {
  if (existsSync(resolve(root, path))) fail(`${path} exists already; delete it first, or extend it.`);
}
for (const [path, text] of files) {
  mkdirSync(dirname(resolve(root, path)), { recursive: true });
  writeFileSync(resolve(root, path), text);
  console.log(`wrote ${path}`);
}
console.log(`
Next:
  1. Make the stub say what the package does: analyzer/program/roles.d.ts explains the words, CONTRIBUTING.md the idioms.
  2. npm run generate
  3. npx vitest run test/unit/analyzer/sdk-calls.test.ts
  4. To hold it to the package's own types: npm install --save-exact ${name} (in test/conformance/generation-5), npm run test:sdks`);

function fail(message) {
  console.error(message);
  process.exit(1);
}

function stub() {
  return `// ${name} N to M. Retries and time-out: <file>:<line> of ${name}@<version>.
declare module '${name}' {
  interface ClientOptions {
    maxRetries?: Retries<2>;
    timeout?: Timeout<60000, 'ms'>;
    baseURL?: BaseUrl;
    [name: string]: any;
  }
  interface ChatBody {
    model: ModelId;
    messages: Messages;
    max_tokens?: OutputCap;
    [name: string]: any;
  }
  interface Chat<C> {
    readonly __client: C;
    complete(body: ChatBody): Call<'chat'>;
    [name: string]: any;
  }
  export class ${className}<const A extends readonly [options?: ClientOptions] = any> {
    constructor(...args: A);
    readonly __args: A;
    readonly __provider: BilledBy<'unknown'>;
    chat: Chat<this>;
  }
}
`;
}

function calls() {
  return `import { ${className} } from '${name}';

const client = new ${className}({ maxRetries: 1 });
const question = process.argv[2] ?? '';

// call: chat | model some-model | provider unknown | cap 300 | retries 1 | timeout default 60000 | system "You are terse." | unpriced
await client.chat.complete({
  model: 'some-model',
  messages: [
    { role: 'system', content: 'You are terse.' },
    { role: 'user', content: question },
  ],
  max_tokens: 300,
});
`;
}
