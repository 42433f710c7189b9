import Anthropic from '@anthropic-ai/sdk';
import express from 'express';

const app = express();
const client = new Anthropic();
const MANUAL = 'Parcels leave on weekdays before noon. '.repeat(600);
//             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ max-prompt-tokens: tokens of literal text in full

// ok: max-prompt-tokens -- whoever calls `ask` may hand in a block with a mark
const HANDBOOK = 'Parcels come on weekdays after noon. '.repeat(600);

app.post('/unmarked', async (req, res) => {
  // That the request below has a mark for the same text does nothing for this one.
  const reply = await client.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 300, system: MANUAL, messages: [{ role: 'user', content: req.body.question }] });
  res.json(reply);
});

app.post('/marked', async (req, res) => {
  const reply = await client.messages.create({
    model: 'claude-sonnet-4-5',
    max_tokens: 300,
    // ok: max-prompt-tokens -- marked
    system: [{ type: 'text', text: MANUAL, cache_control: { type: 'ephemeral' } }],
    messages: [{ role: 'user', content: req.body.question }],
  });
  res.json(reply);
});

exports.ask = (content) =>
  client.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 300, system: HANDBOOK, messages: [{ role: 'user', content }] });
