import type { Disposable } from 'vscode';

/** Delays callbacks. A new callback with the same key replaces one that still waits. */
export class Debouncer implements Disposable {
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #milliseconds: number;

  constructor(milliseconds: number) {
    this.#milliseconds = milliseconds;
  }

  schedule(key: string, callback: () => void): void {
    this.cancel(key);
    this.#timers.set(
      key,
      setTimeout(() => {
        this.#timers.delete(key);
        callback();
      }, this.#milliseconds),
    );
  }

  cancel(key: string): void {
    clearTimeout(this.#timers.get(key));
    this.#timers.delete(key);
  }

  dispose(): void {
    for (const key of [...this.#timers.keys()]) this.cancel(key);
  }
}
