import Anthropic from '@anthropic-ai/sdk';
import express from 'express';

const app = express();
const client = new Anthropic();
const MANUAL = 'Parcels leave on weekdays before noon. '.repeat(300);
const marked = (text) => [{ type: 'text', text, cache_control: { type: 'ephemeral' } }];

app.post('/ask', async (req, res) => {
  const content = req.body.isLong ? marked(req.body.question) : req.body.question;
  // ok: prefer-prompt-cache -- a function puts a mark into what this request sends
  const reply = await client.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 300, system: MANUAL, messages: [{ role: 'user', content }] });
  res.json(reply);
});

app.post('/again', async (req, res) => {
  // ok: prefer-prompt-cache -- what a request sends that is made elsewhere may be marked by that function
  const reply = await client.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 300, system: MANUAL, messages: [{ role: 'user', content: req.locals.content }] });
  res.json(reply);
});
