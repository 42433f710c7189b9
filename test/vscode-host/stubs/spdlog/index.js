// Takes the place of VS Code's native logger: writes the same messages to the same files.

const fs = require('node:fs');

const LEVELS = ['trace', 'debug', 'info', 'warning', 'error', 'critical'];
const INFO = LEVELS.indexOf('info');

class Logger {
  constructor(_name, file) {
    this.file = file;
    this.level = INFO;
  }

  trace(message) {
    this.write('trace', message);
  }
  debug(message) {
    this.write('debug', message);
  }
  info(message) {
    this.write('info', message);
  }
  warn(message) {
    this.write('warning', message);
  }
  error(message) {
    this.write('error', message);
  }
  critical(message) {
    this.write('critical', message);
  }

  getLevel() {
    return this.level;
  }
  setLevel(level) {
    this.level = level;
  }

  // Every message is written at once and as it is: there is nothing to set up, flush or close.
  setPattern() {}
  clearFormatters() {}
  flush() {}
  drop() {}

  write(level, message) {
    if (LEVELS.indexOf(level) < this.level) return;
    try {
      fs.appendFileSync(this.file, `${new Date().toISOString()} [${level}] ${message}\n`);
    } catch (error) {
      // At the end of a run the folder of the logs may be gone already.
      if (error.code !== 'ENOENT') throw error;
    }
  }
}

exports.version = 0;
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.shutdown = () => {};
exports.createRotatingLogger = async (name, file) => new Logger(name, file);
exports.createAsyncRotatingLogger = exports.createRotatingLogger;
exports.Logger = Logger;
