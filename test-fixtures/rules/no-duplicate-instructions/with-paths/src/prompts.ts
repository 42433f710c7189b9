export const LANGUAGE = 'Always answer in the language in which the customer has written.';
export const SHOP = 'You run a shop. Always answer in the language in which the customer has written. Be kind.';
