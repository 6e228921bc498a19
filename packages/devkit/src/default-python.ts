/** The Python interpreter, where no other is named. */
export const DEFAULT_PYTHON = process.platform === 'win32' ? 'python' : 'python3';
