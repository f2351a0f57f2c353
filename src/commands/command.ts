/** One command: what VS Code calls it by, and what it does with what it is called with. */
export interface Command {
  readonly id: string;
  execute(...args: readonly unknown[]): Promise<unknown>;
}
