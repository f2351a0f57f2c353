// Shows the progress of a long task.
const isTerminal = process.stderr.isTTY && !process.env.CI;

/**
 * Runs the steps of a task one after another. A terminal shows one line that is updated. A log gets a line for each
 * step, and another one every ten seconds.
 */
export async function withProgress(task, steps) {
  const start = Date.now();
  const seconds = () => `${Math.round((Date.now() - start) / 1000)} s`;
  const print = text => process.stderr.write(isTerminal ? `\r\x1b[K${text}` : `${text}\n`);
  for (const [index, { name, run }] of steps.entries()) {
    const show = () => print(`${task}: ${name} (${index + 1} of ${steps.length}) … ${seconds()}`);
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
