// Trap: messages.create of messaging SDKs and ORMs
const twilio = require('twilio');
const { Message } = require('./message-model');

const client = twilio(process.env.TWILIO_ACCOUNT_SID, process.env.TWILIO_AUTH_TOKEN);

module.exports = async function notify(to, text) {
  const message = await client.messages.create({ to, from: process.env.TWILIO_NUMBER, body: text, statusCallback: '/sms/status' });
  await Message.create({ sid: message.sid, role: 'system', content: text, messages: [text], model: 'sms', createdAt: new Date().toISOString() });
  await Message.chat.create({ prompt: text, model: 'sms' });
  return client.conversations.v1.conversations('CH1').messages.create({ author: 'system', body: `${Date.now()}: ${text}` });
};
