/** A place to write to: standard output or standard error. */
export type Sink = NodeJS.WriteStream;

/**
 * Writes a text whole, and waits until it is out: a process that ends earlier would cut a pipe short. Where the reader
 * has gone (`| head`), there is nobody left to tell.
 */
export function writeText(sink: Sink, text: string): Promise<void> {
  if (text === '') return Promise.resolve();
  return new Promise((resolve, reject) => {
    const finish = (error?: Error | null) => {
      const code = (error as NodeJS.ErrnoException | null | undefined)?.code;
      if (error && code !== 'EPIPE' && code !== 'ERR_STREAM_DESTROYED') reject(error);
      else resolve();
    };
    // Without a listener a broken pipe would end the process with a stack trace.
    sink.on('error', finish);
    sink.write(text, finish);
  });
}
