//// preset = strict
import Anthropic from "@anthropic-ai/sdk";

const client = new Anthropic();
const HANDBOOK = "Parcels leave on weekdays before noon. ".repeat(300);

export const ask = (content: string) =>
  client.messages.create({
    model: "claude-sonnet-4-5",
    max_tokens: 500,
    system: HANDBOOK, // the whole of it
//          ^^^^^^^^ prefer-prompt-cache: The first 2,834 tokens
    messages: [{ role: "user", content }],
  });

// ok: prefer-prompt-cache -- a script that asks once
await client.messages.create({ model: "claude-sonnet-4-5", max_tokens: 500, system: HANDBOOK, messages: [{ role: "user", content: "When?" }] });
