// npm passes Ctrl-C on, but not its own death: after `kill -9` of npm, this process would run on unseen.
import { commandLine, isAlive, processFacts } from "../processes.mjs";

/** The shell npm starts scripts in may stand between npm and us. */
function watchedAncestors() {
  const parent = process.ppid;
  const name = commandLine(parent)[0] ?? "";
  const grandparent = processFacts(parent)?.parent;
  return process.env["npm_lifecycle_event"] &&
    /(^|\/)(sh|dash|bash)$/.test(name) &&
    grandparent &&
    grandparent > 1
    ? [parent, grandparent]
    : [parent];
}

/** @param {() => void} onGone */
export function watchParent(onGone) {
  const ancestors = watchedAncestors();
  if (ancestors.includes(1) || ancestors.includes(0)) return;
  const timer = setInterval(() => {
    if (process.ppid === ancestors[0] && ancestors.every(isAlive)) return;
    clearInterval(timer);
    onGone();
  }, 500);
  timer.unref();
}
