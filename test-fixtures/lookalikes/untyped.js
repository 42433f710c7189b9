// Nothing here has a type, and nothing has the unmistakable shape of a request.
export async function everything(client, collection, app, model, chain, agent) {
  await client.messages.create({ to: '+4930123456', body: `sent at ${Date.now()}` });
  await client.files.create({ name: 'prompt.txt' });
  await client.embeddings.create('chart');
  await client.chat('hello');
  await collection.query('SELECT * FROM prompts LIMIT 100');
  await [1, 2, 3].query?.({ topK: 50 });
  app.create({ name: 'desk' });
  model.generate({ title: 'Parcels' });
  chain.invoke('step');
  agent.run({ maxRetries: 10 });
  return model.create({ prompt: 'What is your name?', messages: ['hello'] });
}
