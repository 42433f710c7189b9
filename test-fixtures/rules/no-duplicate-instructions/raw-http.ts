const headers = { authorization: `Bearer ${process.env.OPENAI_API_KEY}` };

export const answer = (question: string) =>
  fetch('https://api.openai.com/v1/responses', {
    method: 'POST',
    headers,
    body: JSON.stringify({
      model: 'gpt-4o',
      instructions: 'Always answer in the language in which the customer has written. Be kind. Always answer in the language in which the customer has written.',
      //                                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-duplicate-instructions: This request says twice
      input: question,
      max_output_tokens: 300,
    }),
  });
