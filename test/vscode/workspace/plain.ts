/** A look-alike: nobody is paid for this. */
const chat = { completions: { create: (options: { readonly model: string }) => options.model } };

export const name = chat.completions.create({ model: 'train' });
