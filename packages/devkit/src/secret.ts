import { inspect } from 'node:util';

const MASK = '[secret]';

/**
 * A value that must not be seen: it cannot be printed, logged, serialised or put into a message by accident. Only
 * `reveal()` gives the value, and a call of it should be the last step before the value is used.
 */
export class Secret {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
  }

  reveal(): string {
    return this.#value;
  }

  toString(): string {
    return MASK;
  }

  toJSON(): string {
    return MASK;
  }

  [Symbol.toPrimitive](): string {
    return MASK;
  }

  [inspect.custom](): string {
    return MASK;
  }
}
