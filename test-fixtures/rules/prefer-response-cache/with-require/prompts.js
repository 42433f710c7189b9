exports.welcome = (shop) => `Write a welcome text for ${shop}.`;
