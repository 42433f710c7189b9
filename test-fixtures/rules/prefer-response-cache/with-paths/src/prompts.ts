export const WELCOME = 'Write a welcome text for a parcel shop.';
export const welcomeFor = (shop: string) => `Write a welcome text for ${shop}.`;
