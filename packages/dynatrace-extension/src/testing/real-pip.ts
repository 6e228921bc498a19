import { execFileSync } from 'node:child_process';
import { isInstalled } from '@extkit/testing';

/** Whether there is a pip to compare with. */
export const hasPip = isInstalled('python3', '-m', 'pip', '--version');

/**
 * Runs a program that has pip's own modules: `given` is what it is given, and it sets `result`. Both go through JSON.
 */
export function askPip(program: string, given: unknown): unknown {
  const script = `import json, sys\ngiven = json.load(sys.stdin)\n${program}\njson.dump(result, sys.__stdout__)\n`;
  const output = execFileSync('python3', ['-W', 'ignore', '-c', script], {
    input: JSON.stringify(given),
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: { ...process.env, PIP_CONFIG_FILE: '/dev/null', PIP_DISABLE_PIP_VERSION_CHECK: '1', PIP_NO_INPUT: '1' },
  });
  return JSON.parse(output);
}
