export async function agent(content: string) {
  const messages: unknown[] = [{ role: 'user', content }];
  while (true) {
//^^^^^^^^^^^^ no-unbounded-loop: Count the rounds
    const response = await fetch('https://api.openai.com/v1/chat/completions', {
      method: 'POST',
      body: JSON.stringify({ model: 'gpt-4o', max_tokens: 300, messages }),
    });
    const { choices } = await response.json();
    messages.push(choices[0].message);
    if (!choices[0].message.tool_calls) return choices[0].message.content;
  }
}
