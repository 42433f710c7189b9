export const greeting = 'Greet the customer in one sentence.';
