/**
 * Calls `end` when npm is gone that runs this script. npm passes no signal on to what it runs, nor does
 * the shell between the two: ended by anything but Ctrl-C, both leave it behind, with its ports.
 * Does nothing for a script that npm does not run: it may be meant to outlive whoever typed it.
 */
export function whenNpmEnds(end, env = process.env) {
  if (env.npm_lifecycle_event === undefined) return;
  const { ppid } = process;
  const watch = setInterval(() => {
    if (process.ppid === ppid) return;
    clearInterval(watch);
    end();
  }, 500);
  watch.unref();
}
