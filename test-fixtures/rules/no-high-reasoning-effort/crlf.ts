import OpenAI from "openai";

const client = new OpenAI();

export const sorted = (input: string) =>
  client.responses.create({
    model: "gpt-5",
    input,
    max_output_tokens: 100,
    reasoning: { effort: "high" },
    //                   ^^^^^^ no-high-reasoning-effort: Reasoning effort `high`
  });
