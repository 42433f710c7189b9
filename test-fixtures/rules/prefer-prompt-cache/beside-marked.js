import Anthropic from '@anthropic-ai/sdk';
import express from 'express';

const app = express();
const client = new Anthropic();
const MANUAL = 'Parcels leave on weekdays before noon. '.repeat(300);

app.post('/unmarked', async (req, res) => {
  // That the request below has a mark for the same text does nothing for this one.
  const reply = await client.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 300, system: MANUAL, messages: [{ role: 'user', content: req.body.question }] });
//                                                                                                  ^^^^^^ prefer-prompt-cache: The first 2,834 tokens
  res.json(reply);
});

app.post('/marked', async (req, res) => {
  const reply = await client.messages.create({
    model: 'claude-sonnet-4-5',
    max_tokens: 300,
    // ok: prefer-prompt-cache -- marked
    system: [{ type: 'text', text: MANUAL, cache_control: { type: 'ephemeral' } }],
    messages: [{ role: 'user', content: req.body.question }],
  });
  res.json(reply);
});

app.post('/marked-as-a-whole', async (req, res) => {
  const reply = await client.messages.create({
    model: 'claude-sonnet-4-5',
    max_tokens: 300,
    cache_control: { type: 'ephemeral' },
    // ok: prefer-prompt-cache -- marked
    system: MANUAL,
    messages: [{ role: 'user', content: req.body.question }],
  });
  res.json(reply);
});

//// preset = strict
exports.ask = (content) =>
  // ok: prefer-prompt-cache -- whoever calls it may hand in a block with a mark
  client.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 300, system: MANUAL, messages: [{ role: 'user', content }] });
