/** A command of the extension. */
export interface Command {
  /** As in package.json. */
  readonly id: string;
  /** Runs the command. The arguments come from menus, keybindings or other extensions, so they can be anything. */
  execute(...args: readonly unknown[]): Promise<unknown>;
}
