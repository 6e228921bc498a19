import { join } from 'node:path';

/** The path of the Python of a virtual environment. It runs wherever the folder is moved to, unlike the other programs in there. */
export function pythonOf(folder: string): string {
  return process.platform === 'win32' ? join(folder, 'Scripts', 'python.exe') : join(folder, 'bin', 'python');
}
