import { nowIso, startedAt, today } from '@/lib/time';

const POLICY = `You answer questions about parcel delivery.
Never promise a delivery date.`;

export function supportPrompt(customer: string): string {
  return `Current time: ${nowIso()}. You help ${customer}.
${POLICY}`;
}

export const dailyPrompt = () => `Today is ${today()}.\n${POLICY}`;

export const processPrompt = `Up since ${startedAt}.\n${POLICY}`;

export const prompts = {
  refund: () => `Ticket ${crypto.randomUUID()}.\n${POLICY}`,
  plain: POLICY,
};
