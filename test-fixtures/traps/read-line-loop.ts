// Trap: a loop that waits for a person
import * as readline from 'node:readline/promises';
import Anthropic from '@anthropic-ai/sdk';

const anthropic = new Anthropic();
const terminal = readline.createInterface({ input: process.stdin, output: process.stdout });

async function main() {
  const messages: Anthropic.MessageParam[] = [];
  while (true) {
    const question = await terminal.question('> ');
    if (question === 'exit') break;
    messages.push({ role: 'user', content: question });
    // call: chat | model claude-haiku-4-5 | provider anthropic | cap 1000 | retries default 2 | loop while(true) | priced
    const reply = await anthropic.messages.create({ model: 'claude-haiku-4-5', max_tokens: 1000, messages });
    messages.push({ role: 'assistant', content: reply.content });
  }
  terminal.close();
}

main();
