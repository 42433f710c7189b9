// `npm run bench:report -- <folder>`: time and peak memory of `llm-cost-lint report --format json` on a folder, against a
// script that only reads and parses the same files. Both run five times, in turn; the medians go to docs/benchmarks.md.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const RUNS = 5;
const root = fileURLToPath(new URL('..', import.meta.url));
const folder = process.argv[2];

if (folder === undefined) {
  console.error('Usage: npm run bench:report -- <folder>');
  process.exitCode = 2;
} else {
  await benchmark(resolve(folder));
}

async function benchmark(cwd) {
  const scratch = mkdtempSync(join(tmpdir(), 'llm-cost-bench-'));
  try {
    const { files, names } = await sourcesIn(cwd, join(scratch, 'files.json'));
    const commands = {
      parse: [`${root}scripts/bench-parse.cjs`, names],
      report: [`${root}cli/bin/llm-cost-lint.cjs`, 'report', '--format', 'json'],
    };
    const runs = runAll(commands, cwd, join(scratch, 'usage.json'));
    const page = pageOf(basename(cwd), describeSources(files, runs.report), runs);
    writeFileSync(`${root}docs/benchmarks.md`, page);
    console.log(`${page}\nwrote docs/benchmarks.md`);
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

/** The files that the command looks at, as the command finds them; also written to `names` for the script that parses. */
async function sourcesIn(cwd, names) {
  const bundled = await build({
    entryPoints: [`${root}cli/src/find-files.ts`],
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
  });
  const code = encodeURIComponent(bundled.outputFiles[0].text);
  const { findFiles } = await import(`data:text/javascript,${code}`);
  const files = findFiles([], cwd).files.map(({ path }) => path);
  writeFileSync(names, JSON.stringify(files));
  return { files, names };
}

/** One run of each to warm the disk's cache, then in turn, so that a busy moment of the machine meets both. */
function runAll(commands, cwd, usageFile) {
  const runs = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
  for (let run = 0; run <= RUNS; run++) {
    for (const [name, args] of Object.entries(commands)) {
      const measured = runOnce(args, cwd, usageFile);
      if (run > 0) runs[name].push(measured);
    }
  }
  return runs;
}

function runOnce(args, cwd, usageFile) {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--require', `${root}scripts/bench-usage.cjs`, ...args],
    { cwd, encoding: 'utf8', maxBuffer: 2 ** 30, env: { ...process.env, BENCH_USAGE_FILE: usageFile } },
  );
  const ms = performance.now() - start;
  // The command exits with 1 when it has findings.
  if (status !== 0 && status !== 1) throw new Error(`${args.join(' ')} failed: ${stderr}`);
  const { maxRSS, userCPUTime, systemCPUTime } = JSON.parse(readFileSync(usageFile, 'utf8'));
  return { ms, cpuMs: (userCPUTime + systemCPUTime) / 1000, peakMb: maxRSS / 1024, stdout };
}

function describeSources(files, [{ stdout }]) {
  const texts = files.map((file) => readFileSync(file, 'utf8'));
  const lines = texts.reduce((sum, text) => sum + text.split('\n').length, 0);
  const report = JSON.parse(stdout);
  return { files: files.length, lines, analysed: report.files.analysed, calls: report.calls.length };
}

function pageOf(name, { files, lines, analysed, calls }, { parse, report }) {
  const ratio = (field) => (median(report, field) / median(parse, field)).toFixed(2);
  return `<!-- Written by \`npm run bench:report\`. -->
# Benchmarks

\`llm-cost-lint report --format json\` on ${name} (${files} source files, ${lines} lines; ${analysed} files analysed, ${calls} calls),
against a script that reads and \`ts.createSourceFile\`s the same ${files} files and does nothing else. Whole processes, start
of node included; ${RUNS} runs each, in turn.

| | Time, median | fastest - slowest | Processor time, median | Peak memory, median |
|---|---|---|---|---|
${row('read and parse', parse)}
${row('llm-cost-lint report', report)}

The report takes ${ratio('ms')} times as long as parsing (processor time: ${ratio('cpuMs')}). ${new Date().toISOString().slice(0, 10)}, ${machine()}.
`;
}

function row(name, runs) {
  const times = runs.map(({ ms }) => ms).sort((one, other) => one - other);
  const range = `${seconds(times[0])} - ${seconds(times.at(-1))}`;
  const peak = `${Math.round(median(runs, 'peakMb'))} MB`;
  return `| ${name} | ${seconds(median(runs, 'ms'))} | ${range} | ${seconds(median(runs, 'cpuMs'))} | ${peak} |`;
}

function median(runs, field) {
  const values = runs.map((run) => run[field]).sort((one, other) => one - other);
  return values[Math.floor(values.length / 2)];
}

function seconds(ms) {
  return `${(ms / 1000).toFixed(2)} s`;
}

function machine() {
  const [cpu] = cpus();
  return `${cpu?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores, node ${process.versions.node}`;
}
