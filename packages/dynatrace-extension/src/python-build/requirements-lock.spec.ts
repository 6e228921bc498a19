import { expect, it } from 'vitest';
import { DEFAULT_TARGETS } from '../wheels/target.ts';
import { formatLock, type LockedWheel } from './requirements-lock.ts';

const wheelsOf = (project: string, version: string, hashes: Readonly<Record<number, string>>): LockedWheel[] =>
  DEFAULT_TARGETS.flatMap((target, index) => {
    const sha256 = hashes[index];
    return sha256 === undefined ? [] : [{ target, project, version, sha256 }];
  });

it('has an entry for each version of each project, sorted, with all hashes and with a marker where not all take it', () => {
  const wheels = [
    ...wheelsOf('tool', '2.0', { 2: 'f0', 3: 'f0' }),
    ...wheelsOf('tool', '1.0', { 0: 'e0', 1: 'e0' }),
    ...wheelsOf('tool-core', '1.0', { 1: 'd1', 3: 'd3' }),
    ...wheelsOf('native', '3.1', { 0: 'c0', 1: 'b0', 2: 'a0', 3: 'a9' }),
  ];
  const text = formatLock(wheels, DEFAULT_TARGETS);
  expect(text.replace(/^#.*\n/gm, '')).toBe(`
native==3.1 \\
    --hash=sha256:a0 \\
    --hash=sha256:a9 \\
    --hash=sha256:b0 \\
    --hash=sha256:c0
tool==1.0 ; python_version == "3.10" \\
    --hash=sha256:e0
tool==2.0 ; python_version == "3.14" \\
    --hash=sha256:f0
tool-core==1.0 ; sys_platform == "win32" \\
    --hash=sha256:d1 \\
    --hash=sha256:d3
`);
  expect(formatLock(wheels.reverse(), DEFAULT_TARGETS)).toBe(text);
});

it('says for what it was made and how to make it anew', () => {
  const text = formatLock([], DEFAULT_TARGETS);
  expect(text).toContain('# Python: 3.10, 3.14\n# Platforms: manylinux2014_x86_64, win_amd64\n');
  expect(text).toContain('the target "lock": run it again');
});
