import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Mocha from 'mocha';

const TIMEOUT_MS = 30_000;

interface Outcome {
  readonly title: string;
  readonly state: 'passed' | 'failed' | 'pending';
  readonly ms: number;
  readonly error?: string;
}

/** VS Code calls this in the extension host; it fails when a test does. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'tdd', timeout: TIMEOUT_MS, color: false });
  for (const file of readdirSync(__dirname).sort()) {
    if (file.endsWith('.suite.cjs')) mocha.addFile(path.join(__dirname, file));
  }
  const outcomes = await outcomesOf(mocha);
  writeResults(outcomes);
  const failed = outcomes.filter(({ state }) => state === 'failed').length;
  if (failed > 0) throw new Error(`${failed} of ${outcomes.length} tests failed`);
  if (outcomes.length === 0) throw new Error('no tests were found');
}

async function outcomesOf(mocha: Mocha): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  await new Promise((done) => {
    mocha
      .run(done)
      .on('pass', (test) => outcomes.push({ title: test.fullTitle(), state: 'passed', ms: test.duration ?? 0 }))
      .on('pending', (test) => outcomes.push({ title: test.fullTitle(), state: 'pending', ms: 0 }))
      .on('fail', (test, error) =>
        outcomes.push({
          title: test.fullTitle(),
          state: 'failed',
          ms: test.duration ?? 0,
          error: error.stack ?? error.message,
        }),
      );
  });
  return outcomes;
}

function writeResults(tests: readonly Outcome[]): void {
  const file = process.env.LLM_COST_TEST_RESULTS;
  if (file === undefined) return;
  const count = (state: Outcome['state']) => tests.filter((test) => test.state === state).length;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify({ passed: count('passed'), failed: count('failed'), tests }, null, 2)}\n`);
}
