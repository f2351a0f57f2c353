// Shows a person that something long is under way: what, how far, for how long.
const isTerminal = process.stderr.isTTY && !process.env.CI;

/**
 * Runs the steps of a long task one after another. On a terminal one line is kept up to date; elsewhere (a log)
 * each step has a line when it begins, and one more every ten seconds.
 */
export async function withProgress(task, steps) {
  const began = Date.now();
  const seconds = () => `${Math.round((Date.now() - began) / 1000)} s`;
  const say = text => process.stderr.write(isTerminal ? `\r\x1b[K${text}` : `${text}\n`);
  for (const [index, { name, run }] of steps.entries()) {
    const show = () => say(`${task}: ${name} (${index + 1} of ${steps.length}) … ${seconds()}`);
    show();
    const timer = setInterval(show, isTerminal ? 500 : 10_000);
    try {
      await run();
    } finally {
      clearInterval(timer);
      if (isTerminal) process.stderr.write('\r\x1b[K');
    }
  }
  process.stderr.write(`${task}: done in ${seconds()}\n`);
}
