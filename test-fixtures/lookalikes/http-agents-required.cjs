const { Agent } = require('undici');

class Downloader {
  static agent = new Agent({ connect: { timeout: 10_000 } });

  run(url) {
    return fetch(url, { dispatcher: Downloader.agent });
  }
}

module.exports = { Downloader };
