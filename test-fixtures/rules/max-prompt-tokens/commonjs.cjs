//// max = 30
const { readFileSync } = require('node:fs');
const OpenAI = require('openai');

const client = new OpenAI();

exports.answer = (question) =>
  client.chat.completions.create({ model: "gpt-4o", messages: [{ role: "user", content: question + " You answer questions about parcels. Parcels leave on weekdays before noon. Damaged parcels are paid for within thirty days. Letters have no tracking number. Never promise a delivery date." }], max_tokens: 300 });
  //                                                                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ max-prompt-tokens: in a user message

// ok: max-prompt-tokens -- read at run time
exports.fromDisk = (question) =>
  client.responses.create({ model: "gpt-4o", instructions: readFileSync("manual.md", "utf8"), input: question, max_output_tokens: 300 });
