// What bench-report.mjs measures against: reads the files that a JSON file names, and parses them.
const { readFileSync } = require('node:fs');
const ts = require('typescript');

const files = JSON.parse(readFileSync(process.argv[2], 'utf8'));
// Kept, as any program that does something with them would.
const sources = files.map((file) => ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest));
console.log(sources.length);
