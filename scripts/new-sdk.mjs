/** What `npm run new sdk <npm package>` writes: a stub, and realistic calls to start from, which pass as they are. */
export const sdk = {
  usage: 'npm run new sdk <npm package>, for example: npm run new sdk acme-llm',
  isName: (name) => /^(?:@[a-z\d][\w.-]*\/)?[a-z\d][\w.-]*$/.test(name),
  misnamed: (name) => `"${name}" cannot be the name of an npm package. Usage: ${sdk.usage}`,
  files(name) {
    const file = name.replace(/^@/, '').replaceAll(/[/.]/g, '-');
    const className = file.replaceAll(/(?:^|[-_])(\w)/g, (_, letter) => letter.toUpperCase());
    return new Map([
      [`analyzer/sdks/${file}.d.ts`, stub(name, className)],
      [`test/conformance/generation-5/calls/${file}.ts`, calls(name, className)],
    ]);
  },
  next: (name) => [
    'Make the stub say what the package does: analyzer/program/roles.d.ts explains the words, CONTRIBUTING.md the idioms.',
    'npm run generate',
    'npx vitest run test/unit/analyzer/sdk-calls.test.ts',
    `To hold it to the package's own types: npm install --save-exact ${name} (in test/conformance/generation-5), npm run test:sdks`,
  ],
};

function stub(name, className) {
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

function calls(name, className) {
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
