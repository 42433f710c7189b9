export const logger = {
  info(message: string, fields: object = {}) {
    console.log(JSON.stringify({ at: new Date().toISOString(), message, ...fields }));
  },
};
