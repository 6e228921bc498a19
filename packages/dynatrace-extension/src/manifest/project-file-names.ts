/**
 * Where developers keep the configurations that they run an extension with, relative to the project (facts 1.9, 4.4).
 * `secrets.json` is never read.
 */
export const activationFiles = ['activation.json', 'local-activation.json', 'config/simulator.json'] as const;

/** What makes a Python project a package. */
export const packagingFiles = ['setup.py', 'pyproject.toml'] as const;

/** What `verify` reads in a project beside the manifest's folder. */
export const projectFileNames: readonly string[] = [...activationFiles, ...packagingFiles];
