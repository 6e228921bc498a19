/**
 * A script, not a module of functions: Nx runs it for the hash of a build that runs Python. It prints one line that
 * changes where pip may choose other files: with the interpreter's version, the system and the processor.
 */
import { spawnSync } from 'node:child_process';
import { DEFAULT_PYTHON } from '@extkit/devkit';

const { status, stdout } = spawnSync(DEFAULT_PYTHON, ['--version'], { encoding: 'utf8' });
// Where there is none, the build itself says so, and better.
const version = status === 0 ? stdout.trim() : 'no Python';
process.stdout.write(`${version}, ${process.platform} ${process.arch}\n`);
