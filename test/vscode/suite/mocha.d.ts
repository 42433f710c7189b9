// Mocha 12 brings no types. What the suites use of it:
declare function suite(title: string, body: () => void): void;
declare function test(title: string, body: () => Promise<void> | void): void;
declare function suiteSetup(body: () => Promise<void> | void): void;
declare function teardown(body: () => Promise<void> | void): void;

declare module 'mocha' {
  interface Test {
    readonly duration?: number;
    fullTitle(): string;
  }
  interface Runner {
    on(event: 'pass' | 'pending', listener: (test: Test) => void): Runner;
    on(event: 'fail', listener: (test: Test, error: Error) => void): Runner;
  }
  export default class Mocha {
    constructor(options: { readonly ui: 'tdd'; readonly timeout: number; readonly color: boolean });
    addFile(path: string): void;
    run(done: (failures: number) => void): Runner;
  }
}
