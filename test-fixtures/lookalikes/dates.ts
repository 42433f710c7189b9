// Clocks and ids around prompts that go into no prompt.
import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';

const systemPrompt = 'You answer questions about parcel delivery.';

export async function record(question: string) {
  const promptId = `prompt-${Date.now()}-${Math.random().toString(36).slice(2)}`;
  console.log(`[${new Date().toISOString()}] system: ${systemPrompt}`);
  await writeFile(`prompts/${new Date().toISOString()}.json`, JSON.stringify({ id: randomUUID(), role: 'system', content: systemPrompt }));
  return { id: promptId, role: 'system', content: `asked at ${new Date().toISOString()}: ${question}`, tokens: systemPrompt.length / 4 };
}

export function systemPromptWithClock() {
  // Built, and sent by nobody.
  return `Current time: ${new Date().toISOString()}. ${systemPrompt}`;
}
