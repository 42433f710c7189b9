const { v4: uuid } = require('uuid');

exports.system = function system() {
  return `Conversation ${uuid()}. You answer questions about parcel delivery.`;
};

exports.policy = 'You answer questions about parcel delivery.';
