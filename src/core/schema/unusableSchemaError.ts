import type { Message } from '../text/message';

/** Thrown while a schema is compiled, if it cannot be used. */
export class UnusableSchemaError extends Error {
  /** One sentence that says why. */
  readonly reason: Message;

  constructor(reason: Message) {
    super(reason.message);
    this.reason = reason;
  }
}
