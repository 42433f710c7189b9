export async function ask(question: string) {
  return fetch('https://api.anthropic.com/v1/messages', {
    method: 'POST',
    body: JSON.stringify({
      model: 'claude-sonnet-4-5',
      max_tokens: 300,
      system: `Now it is ${new Date().toISOString()}. You answer questions about parcel delivery, and about nothing else.`,
      //                   ^^^^^^^^^^^^^^^^^^^^^^^^ no-volatile-system-prompt
      messages: [{ role: 'user', content: question }],
    }),
  });
}

export async function askOfTheDay(question: string) {
  // ok: no-volatile-system-prompt -- the time stands in the question
  return fetch('https://api.anthropic.com/v1/messages', {
    method: 'POST',
    body: JSON.stringify({
      model: 'claude-sonnet-4-5',
      max_tokens: 300,
      system: 'You answer questions about parcel delivery, and about nothing else.',
      messages: [{ role: 'user', content: `${question} (asked at ${new Date().toISOString()})` }],
    }),
  });
}
