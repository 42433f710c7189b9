import { openai } from '@ai-sdk/openai';
import { generateText, stepCountIs, tool } from 'ai';
import { z } from 'zod';
import { log } from '@/lib/log';
import { SMALL_MODEL } from '@/llm/models';
import { findParcel, openClaim } from '@/tickets';

const tracking = tool({
  description: 'Look up the scans of a parcel by its tracking number.',
  inputSchema: z.object({ trackingNumber: z.string().describe('Twelve digits, without spaces.') }),
  execute: ({ trackingNumber }) => findParcel(trackingNumber),
});

const claim = tool({
  description: 'Open a claim for a lost or damaged parcel. Ask the customer before you do.',
  inputSchema: z.object({ trackingNumber: z.string(), reason: z.enum(['lost', 'damaged']), description: z.string() }),
  execute: (input) => openClaim({ ...input, openedAt: new Date() }),
});

/** Works through one ticket: looks the parcel up, opens a claim where one is due, drafts the reply. */
export async function workOnTicket(mail: string): Promise<string> {
  const { text, steps } = await generateText({
    model: openai(SMALL_MODEL),
    system: 'You work on support tickets of a parcel service. Look up each parcel the mail names before you write the reply.',
    prompt: mail,
    tools: { tracking, claim },
    stopWhen: stepCountIs(8),
  });
  log('ticket', { steps: steps.length });
  return text;
}
