// Messages that people get.
import twilio from 'twilio';
import { Telegraf } from 'telegraf';

const sms = twilio(process.env.TWILIO_SID, process.env.TWILIO_TOKEN);
const bot = new Telegraf(process.env.BOT_TOKEN!);

export async function notify(to: string, text: string) {
  await sms.messages.create({ to, from: '+4930123456', body: `[${new Date().toISOString()}] ${text}` });
  await sms
    .messages
    .create({ to, from: '+4930123456', body: text });
  await sms.conversations.v1.conversations('CH1').messages.create({ author: 'system', body: text });
  await bot.telegram.sendMessage(to, text);
}

interface MailClient {
  messages: { create(mail: { to: string; system: string; messages: string[] }): Promise<void>; stream(): AsyncIterable<string> };
}

export const mail = (client: MailClient, to: string) => client.messages.create({ to, system: `sent at ${Date.now()}`, messages: ['hello'] });
