// Trap: files.create of a drive
import fs from 'node:fs';
import { google } from 'googleapis';
import OpenAI from 'openai';

const drive = google.drive('v3');
const client = new OpenAI();

export async function archive(name: string, text: string) {
  await drive.files.create({ requestBody: { name: `${name}-${new Date().toISOString()}.txt`, mimeType: 'text/plain' }, media: { body: text } });
  await google.docs('v1').documents.create({ requestBody: { title: name } });
  await google.calendar('v3').events.list({ calendarId: 'primary', timeMin: new Date().toISOString(), maxResults: 250 });
  // Uploads a file and asks no model.
  await client.files.create({ file: fs.createReadStream(`${name}.jsonl`), purpose: 'batch' });
}

export async function summary(text: string) {
  // call: chat | model gpt-5-mini | provider openai | cap absent | retries default 2 | priced
  const reply = await client.responses.create({ model: 'gpt-5-mini', input: text });
  //                  ^^^^^^^^^^^^^^^^^^^^^^^ require-max-tokens
  await drive.files.create({ requestBody: { name: 'summary.txt' }, media: { body: reply.output_text } });
}
