import { POLICY } from './policy';

export function systemPrompt(): string {
  return `It is ${new Date().toISOString()}. ${POLICY}`;
}
