import { expect } from 'vitest';
import type { CommandResult } from './scratch-workspace.ts';

declare module 'vitest' {
  interface Matchers {
    /** The command ended with exit code 0; where it did not, its whole output is the message. */
    toSucceed(): void;
  }
}

expect.extend({
  toSucceed({ exitCode, output }: CommandResult) {
    return {
      pass: exitCode === 0,
      message: () => `expected the command to succeed, it ended with ${exitCode}:\n${output}`,
    };
  },
});
