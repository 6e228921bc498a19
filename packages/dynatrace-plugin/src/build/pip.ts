import { DEFAULT_PYTHON, UserError } from '@extkit/devkit';
import { runPip, withoutPasswords, type PipRun } from '@extkit/devkit/python';

export interface PipInstall extends Pick<PipRun, 'directory' | 'options' | 'progress' | 'requirements' | 'signal'> {
  /** An empty folder; absolute. */
  readonly target: string;
}

/**
 * Installs packages, and all that they need, into a folder by the real pip (facts 3, step 4).
 *
 * @throws {UserError} with pip's own reason where it cannot
 * @throws {DOMException} an `AbortError` where the signal asks for it
 */
export async function pipInstall({ target, ...install }: PipInstall): Promise<void> {
  const { python = DEFAULT_PYTHON } = install.options;
  const requirements = install.requirements.map(withoutPasswords).join(', ');
  const purpose = `"install_requires" (${requirements})`;
  install.signal?.throwIfAborted();
  install.progress?.(`Installing ${requirements} with pip of ${python}`);
  const command = ['install', '--target', target, '--upgrade', '--ignore-installed', '--no-compile'];
  const reason = await runPip({ ...install, command, purpose });
  if (reason === undefined) return;
  throw new UserError(
    `pip cannot install what ${purpose} asks for: ${reason} Correct the requirement in plugin.json, or tell pip where to look (option "pip").`,
  );
}
