const { TERMS } = require('../terms');

exports.promptFor = (customer) => `You help ${customer}.\n${TERMS}`;
