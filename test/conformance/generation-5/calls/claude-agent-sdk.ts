import { query, startup } from '@anthropic-ai/claude-agent-sdk';

export async function review(folder: string) {
  // call: agent | model claude-sonnet-4-5 | provider anthropic | cap none | retries unknown | steps 12 | system "You review pull requests." | user "Review the changes on this branch." | priced
  for await (const message of query({
    prompt: 'Review the changes on this branch.',
    options: {
      cwd: folder,
      model: 'claude-sonnet-4-5',
      systemPrompt: 'You review pull requests.',
      maxTurns: 12,
      allowedTools: ['Read', 'Grep'],
    },
  })) {
    if (message.type === 'result') return message.total_cost_usd;
  }
  return 0;
}

export async function repair(issue: string) {
  const options = { permissionMode: 'acceptEdits' as const, effort: 'high' as const };
  // call: agent | model absent | provider anthropic | cap none | retries unknown | steps absent | reasoning high | unpriced
  const run = query({ prompt: issue, options });
  for await (const message of run) console.log(message.type);
}

export async function warm(task: string) {
  const started = await startup({ options: { model: 'claude-haiku-4-5', maxTurns: 3 } });
  // call: agent | model claude-haiku-4-5 | provider anthropic | cap none | retries unknown | steps 3 | priced
  return started.query(task);
}

export async function release(notes: string) {
  // call: agent | model claude-sonnet-4-5 | provider anthropic | cap none | retries unknown | steps absent | system "You write release notes." | priced
  return query({
    prompt: notes,
    options: { model: 'claude-sonnet-4-5', systemPrompt: { type: 'custom', prompt: 'You write release notes.' } },
  });
}
