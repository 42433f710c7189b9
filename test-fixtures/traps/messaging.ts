// Trap: messages.create of messaging SDKs and ORMs
import Anthropic from '@anthropic-ai/sdk';
import { PrismaClient } from '@prisma/client';
import { MessagingClient } from '@sinch/sms';
import twilio from 'twilio';

const sms = twilio(process.env.TWILIO_SID, process.env.TWILIO_TOKEN);
const prisma = new PrismaClient();
const anthropic = new Anthropic();
const chat = new MessagingClient({ maxRetries: 9 });

export async function reply(to: string, question: string) {
  // call: chat | model claude-haiku-4-5 | provider anthropic | cap 300 | retries default 2 | priced
  const answer = await anthropic.messages.create({
    model: 'claude-haiku-4-5',
    max_tokens: 300,
    messages: [{ role: 'user', content: question }],
  });
  const body = answer.content[0]?.type === 'text' ? answer.content[0].text : '';
  await sms.messages.create({ to, from: '+4930123456', body: `${body} (${new Date().toLocaleTimeString()})` });
  await sms
    .messages
    .create({ to, from: '+4930123456', body });
  await chat.messages.create({ to, model: 'template', messages: [body] });
  await prisma.messages.create({ data: { role: 'assistant', content: body, model: 'claude-haiku-4-5', createdAt: new Date() } });
  await prisma.$transaction(async (tx) => {
    await tx.messages.create({ data: { role: 'user', content: question, sentAt: Date.now() } });
    await tx.workspace_suggested_messages.create({ data: { message: body } });
  });
}

export async function volatile(question: string) {
  // call: chat | model claude-haiku-4-5 | provider anthropic | cap 300 | retries default 2 | priced
  return anthropic.messages.create({
    model: 'claude-haiku-4-5',
    max_tokens: 300,
    system: `It is ${new Date().toISOString()}. You answer questions about parcels in one sentence.`,
    //               ^^^^^^^^^^^^^^^^^^^^^^^^ no-volatile-system-prompt
    messages: [{ role: 'user', content: question }],
  });
}
