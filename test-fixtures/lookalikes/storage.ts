// Drives, databases, caches and search engines.
import { google } from 'googleapis';
import { PrismaClient } from '@prisma/client';
import { createClient } from 'redis';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { BedrockClient, ListFoundationModelsCommand } from '@aws-sdk/client-bedrock';
import express from 'express';

const drive = google.drive('v3');
const prisma = new PrismaClient();
const redis = createClient();
const s3 = new S3Client({ maxAttempts: 10 });
const lambda = new LambdaClient({ maxAttempts: 10 });
const bedrock = new BedrockClient({ maxAttempts: 10 });
const app = Object.assign(express(), { create: (name: string) => name });

class Collection<T> {
  constructor(private readonly items: T[]) {}
  query(words: string, options: { k: number; limit: number }): T[] {
    return this.items.filter((item) => String(item).includes(words)).slice(0, options.limit);
  }
  similaritySearch(words: string, k = 20): T[] {
    return this.query(words, { k, limit: k });
  }
}

export async function store(prompt: string, messages: string[]) {
  await drive.files.create({ requestBody: { name: `prompt-${Date.now()}.txt` }, media: { body: prompt } });
  await prisma.promptHistory.create({ data: { prompt, model: 'gpt-5-mini' } });
  await prisma.workspaceSuggestedMessages.create({ data: { messages, createdAt: new Date() } });
  await prisma.chat.create({ data: { model: 'gpt-5-mini', messages } });
  await redis.ft.search('idx:articles', prompt, { LIMIT: { from: 0, size: 100 } });
  await s3.send(new PutObjectCommand({ Bucket: 'prompts', Key: `${Date.now()}.json`, Body: JSON.stringify({ messages }) }));
  await lambda.send(new InvokeCommand({ FunctionName: 'answer', Payload: JSON.stringify({ model: 'gpt-5-mini', messages }) }));
  await bedrock.send(new ListFoundationModelsCommand({}));
  app.create('desk');
  const articles = new Collection(messages);
  return [articles.query(prompt, { k: 50, limit: 50 }), articles.similaritySearch(prompt, 50)];
}
