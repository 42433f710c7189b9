// Trap: an HTTP library's Agent
const { Agent } = require('undici');
const http = require('node:http');

class CollectorApi {
  static agent = new Agent({ headersTimeout: 600_000, bodyTimeout: 600_000 });

  constructor(endpoint) {
    this.endpoint = endpoint;
    this.local = new http.Agent({ keepAlive: true, maxSockets: 5 });
  }

  async process(document) {
    return fetch(`${this.endpoint}/process`, { method: 'POST', body: JSON.stringify({ document, options: { model: 'gpt-5-mini' } }), dispatcher: CollectorApi.agent });
  }

  run(job) {
    return http.request(this.endpoint, { agent: this.local }).end(job);
  }
}

module.exports = { CollectorApi };
