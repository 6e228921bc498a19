import { createInterface } from 'node:readline/promises';
import { PassThrough } from 'node:stream';
import { Secret, type AskPassphrase } from '@extkit/devkit';

/** Where to ask. */
export interface PromptSession {
  readonly stdin?: (NodeJS.ReadableStream & { readonly isTTY?: boolean }) | undefined;
  readonly stderr: { write(text: string): unknown };
  readonly signal?: AbortSignal;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Gives what asks for a passphrase, without showing what is typed. There is none where nobody would answer: without a
 * terminal, and in continuous integration even with one.
 */
export function passphrasePrompt(
  session: PromptSession,
  { CI = '' }: Environment = process.env,
): AskPassphrase | undefined {
  const { stdin } = session;
  if (stdin?.isTTY !== true || (CI !== '' && CI !== 'false')) return undefined;
  return (what) => ask(`Passphrase of ${what.replace(/^The/, 'the')}: `, stdin, session);
}

async function ask(
  question: string,
  input: NodeJS.ReadableStream,
  { stderr, signal }: PromptSession,
): Promise<Secret | undefined> {
  // What is typed is echoed into a stream that nobody reads.
  const terminal = createInterface({ input, output: new PassThrough().resume(), terminal: true });
  const interruption = new AbortController();
  const interrupt = () => interruption.abort();
  terminal.once('SIGINT', interrupt).once('close', interrupt);
  signal?.addEventListener('abort', interrupt, { once: true });
  try {
    const answer = terminal.question('', { signal: interruption.signal });
    stderr.write(question);
    return new Secret(await answer);
  } catch (error) {
    if (interruption.signal.aborted) return undefined;
    throw error;
  } finally {
    signal?.removeEventListener('abort', interrupt);
    terminal.close();
    stderr.write('\n');
  }
}
