import { describe, expect, it } from 'vitest';
import { hasPython, observe, observeLines, only, plugin, query } from '../testing/simulated-plugin.ts';

/** What is raised -> the status and its details. */
const ENDINGS: readonly (readonly [string, string, RegExp])[] = [
  ['raise AuthException("wrong password")', 'ERROR_AUTH', /^wrong password$/],
  ['raise ConfigException("no url")', 'ERROR_CONFIG', /^no url$/],
  ['raise NothingToReportException()', 'NOTHING_TO_REPORT', /^$/],
  ['raise ValueError("boom")', 'ERROR_UNKNOWN', /^ValueError: boom \(demo\.py line \d+\)$/],
  ['1 / 0', 'ERROR_UNKNOWN', /^ZeroDivisionError: division by zero \(demo\.py line \d+\)$/],
  ['import json; json.loads("{")', 'ERROR_UNKNOWN', /^JSONDecodeError: .*\(demo\.py line \d+\)$/],
  ['raise SystemExit(3)', 'ERROR_UNKNOWN', /^SystemExit: 3 \(demo\.py line \d+\)$/],
];

describe.skipIf(!hasPython)('the statuses (skipped where python3 is absent)', () => {
  const runOf = observeLines(
    ENDINGS.map(([line]) => line),
    'from ruxit.api.exceptions import *',
  );

  it.each(ENDINGS)('%s', async (line, status, details) => {
    const [observation, ...others] = only('status', await runOf(line));
    expect(observation).toMatchObject({ status, ok: false });
    expect(observation?.details ?? '').toMatch(details);
    expect(others).toEqual([]);
  });

  it('logs the traceback of what nobody expected, without the frames of the host', async () => {
    const code = query('self.measure(device)') + '\n    def measure(self, device):\n        raise KeyError("x")\n';
    const [log] = only('log', await observe({ code }));
    expect(log?.level).toBe('error');
    expect(log?.message).toMatch(/^Traceback.*line 7, in query.*line 10, in measure.*KeyError: 'x'$/s);
    expect(log?.message).not.toContain('extkit_host');
  });

  it('closes a plugin after an error and creates it anew; what it reported before the error is sent', async () => {
    const code = plugin([
      'runs = 0',
      'def initialize(self, **kwargs):',
      '    print("initialize")',
      'def query(self, **kwargs):',
      '    Demo.runs += 1',
      '    self.topology_builder.create_group("g1", "Group").absolute("load", self.runs)',
      '    if self.runs == 2: raise ValueError("boom")',
      'def close(self, **kwargs):',
      '    print("close")',
    ]);

    const observations = await observe({ code }, { iterations: 3 });

    expect(only('status', observations).map(({ status }) => status)).toEqual(['OK', 'ERROR_UNKNOWN', 'OK']);
    expect(only('metric', observations).map(({ value }) => value)).toEqual([1, 2, 3]);
    const prints = only('log', observations).filter(({ level }) => level === 'info');
    expect(prints.map(({ message }) => message)).toEqual(['initialize', 'close', 'initialize', 'close']);
  });

  it('gives the status of an initialize that fails, and tries again', async () => {
    const code = plugin(['def initialize(self, **kwargs):', '    raise ValueError("no network")']);
    const statuses = only('status', await observe({ code }, { iterations: 2 }));
    expect(statuses.map(({ details }) => details)).toEqual(Array(2).fill('ValueError: no network (demo.py line 6)'));
  });

  it('says when a real host would give up', async () => {
    const observations = await observe({ code: query('raise ValueError("boom")') }, { iterations: 25 });
    expect(only('problem', observations)).toMatchObject([
      { code: 'crash-limit', message: expect.stringContaining('20 runs in a row failed') as string },
    ]);
  });

  it('says which package is missing where it is imported only when needed', async () => {
    const manifest = { source: { package: 'demo', className: 'Demo', install_requires: ['not-there>=1.0'] } };
    const observations = await observe({ manifest, code: query('import not_there.client') });
    expect(only('problem', observations)).toMatchObject([
      { code: 'missing-module', message: expect.stringMatching(/-m pip install 'not-there>=1\.0'/) as string },
    ]);
  });

  it('says how Python ended where the plugin ends it', async () => {
    const observations = await observe({ code: query('import os', 'os._exit(7)') });
    expect(only('problem', observations)).toMatchObject([
      { code: 'python-ended', message: 'Python ended with code 7. A plugin must not end its host.' },
    ]);
    expect(only('run', observations)).toEqual([]);
  });
});
