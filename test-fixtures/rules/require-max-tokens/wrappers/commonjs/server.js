const { answer, translate } = require('./llm');
const llm = require('./llm');

exports.uncapped = (request) => answer(request.body.question, {});
//                              ^^^^^^ require-max-tokens: No `cap`

exports.throughModule = (request) => llm.answer(request.body.question, {});
//                                   ^^^^^^^^^^ require-max-tokens

exports.capped = (request) => answer(request.body.question, { cap: 100 });

// ok: require-max-tokens -- the wrapper decides, and its comment says that this is meant
exports.translated = (request) => translate(request.body.text);
