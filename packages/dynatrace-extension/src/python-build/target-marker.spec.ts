import { UserError } from '@extkit/devkit';
import { expect, it } from 'vitest';
import { DEFAULT_TARGETS, type Target } from '../wheels/target.ts';
import { targetMarker } from './target-marker.ts';

const [linux10, windows10, linux14, windows14] = DEFAULT_TARGETS as readonly [Target, Target, Target, Target];
const mac = (machine: string): Target => ({ python: '3.14', platform: `macosx_11_0_${machine}` });

it.each([
  ['all', DEFAULT_TARGETS, undefined],
  ['those of one system', [windows10, windows14], 'sys_platform == "win32"'],
  ['those of one Python', [linux10, windows10], 'python_version == "3.10"'],
  ['one', [linux14], 'python_version == "3.14" and sys_platform == "linux"'],
  [
    'two that have nothing in common',
    [linux14, windows10],
    'python_version == "3.10" and sys_platform == "win32" or python_version == "3.14" and sys_platform == "linux"',
  ],
])('of the default targets, tells %s', (_, some, expected) => {
  expect(targetMarker(some, DEFAULT_TARGETS)).toBe(expected);
});

it('names the processor where there are several for a system', () => {
  const all = [linux14, mac('arm64'), mac('x86_64')];
  expect(targetMarker([mac('arm64')], all)).toBe('sys_platform == "darwin" and platform_machine == "arm64"');
  expect(targetMarker([linux14], all)).toBe('sys_platform == "linux"');
});

it('refuses to tell apart what no marker can', () => {
  const newer = { python: '3.14', platform: 'manylinux_2_28_x86_64' };
  expect(() => targetMarker([newer], [linux14, newer])).toThrow(UserError);
  expect(targetMarker([newer, linux14], [linux14, newer])).toBe(undefined);
});
