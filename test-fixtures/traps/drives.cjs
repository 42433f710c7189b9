// Trap: files.create of a drive
const { google } = require('googleapis');
const { Client } = require('@microsoft/microsoft-graph-client');

const drive = google.drive({ version: 'v3', auth: process.env.GOOGLE_KEY });

exports.save = async (name, body) => {
  const { data } = await drive.files.create({ resource: { name: `${Date.now()}-${name}` }, media: { mimeType: 'text/plain', body }, fields: 'id' });
  await drive.permissions.create({ fileId: data.id, requestBody: { role: 'reader', type: 'anyone' } });
  return Client.init({}).api('/me/drive/root/children').post({ name, file: {}, model: 'gpt-5-mini' });
};
