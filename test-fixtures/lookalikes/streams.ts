// pipe, stream, invoke and batch of other worlds.
import { createReadStream, createWriteStream } from 'node:fs';
import { Readable, Transform } from 'node:stream';
import { createGzip } from 'node:zlib';
import { ipcRenderer } from 'electron';
import { from, map } from 'rxjs';
import { z } from 'zod';

const upper = new Transform({ transform: (chunk, _encoding, done) => done(null, String(chunk).toUpperCase()) });
const schema = z.string().pipe(z.coerce.number());

function stream(prompt: string) {
  return Readable.from([prompt]);
}

class Job {
  constructor(private readonly work: (input: string) => string) {}
  invoke(input: string) {
    return this.work(input);
  }
  batch(inputs: string[]) {
    return inputs.map((input) => this.invoke(input));
  }
}

export async function everything(prompt: string) {
  createReadStream('a.txt').pipe(upper).pipe(createGzip()).pipe(createWriteStream('a.gz'));
  from([1, 2, 3]).pipe(map((n) => n * 2)).subscribe(console.log);
  for await (const part of stream(prompt)) console.log(part);
  await ipcRenderer.invoke('chat', { model: 'gpt-5-mini', messages: [] });
  const job = new Job((input) => `${Date.now()} ${input}`);
  job.batch([job.invoke(prompt)]);
  return schema.parse('1');
}
