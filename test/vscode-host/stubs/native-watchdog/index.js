// Takes the place of VS Code's native module of this name: ends this process once its parent is gone.

const CHECK_EVERY_MS = 2000;
const PARENT_IS_GONE = 87;

exports.start = (parentId) => {
  setInterval(() => {
    if (!isRunning(parentId)) process.exit(PARENT_IS_GONE);
  }, CHECK_EVERY_MS).unref();
};

function isRunning(processId) {
  try {
    // Signal 0 only asks.
    return process.kill(processId, 0);
  } catch {
    return false;
  }
}
