// Trap: local functions of the same name
const { readFileSync } = require('node:fs');

async function run() {
  const prompt = readFileSync('prompt.txt', 'utf8');
  await streamText({ model: 'typewriter', prompt, system: `started at ${new Date().toISOString()}` });
  console.log(await embed({ model: 'letters', value: prompt }), generateText({ model: 'markov', prompt }));
}

async function streamText({ prompt, system }) {
  for (const word of `${system} ${prompt}`.split(' ')) process.stdout.write(`${word} `);
}

function generateText({ prompt }) {
  return prompt.split(' ').sort().join(' ');
}

const embed = async ({ value }) => [...value].map((letter) => letter.charCodeAt(0));

run();
