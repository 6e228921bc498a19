import { describe, expect, it } from 'vitest';
import { hasPython, observe, only, query } from '../testing/simulated-plugin.ts';

/** What a plugin does -> after which it still can report, and the simulator understands it. */
const DEEDS: readonly (readonly [string, readonly string[]])[] = [
  [
    'replaces what the host itself needs',
    ['import json, time', 'json.dumps = json.loads = time.time = os.write = None'],
  ],
  [
    'writes what no host says into all files',
    [
      'for file in range(1, 9):',
      '    try: os.write(file, b\'null\\n5\\n{"type": "x"}\\n\')',
      '    except OSError: pass',
    ],
  ],
  ['prints bytes that are no text', ['os.write(1, bytes(range(256)))', 'sys.stdout.buffer.write(bytes(range(256)))']],
  ['prints a line without an end', ['print("x" * 10000000, end="")', 'os.write(1, b"x" * 10000000)']],
  ['closes the usual files', ['sys.stdin.close()', 'for file in range(3): os.close(file)']],
];

describe.skipIf(!hasPython)('a simulation goes on where a plugin (skipped where python3 is absent)', () => {
  it.each(DEEDS)('%s', async (_, lines) => {
    const observations = await observe({ code: query('import os, sys', ...lines, 'device.absolute("load", 1)') });
    expect(only('metric', observations)).toMatchObject([{ key: 'load', value: 1 }]);
    expect(only('status', observations)).toMatchObject([{ status: 'OK' }]);
    expect(only('run', observations)).toHaveLength(1);
  });

  it.skipIf(process.platform === 'win32')('forks: only the plugin itself is listened to', async () => {
    const code = query('import os', 'os.fork()', 'device.absolute("load", 1)');
    const observations = await observe({ code }, { iterations: 2 });
    expect(only('metric', observations)).toHaveLength(2);
    expect(only('run', observations)).toMatchObject([{ iteration: 1 }, { iteration: 2 }]);
  });

  it('has modules that are called like those that the host has imported', async () => {
    const files = { 'queue.py': 'boom', 'platform.py': 'boom', 'types.py': 'boom' };
    const observations = await observe({ code: query('pass'), files });
    expect(only('status', observations)).toMatchObject([{ status: 'OK' }]);
  });
});
