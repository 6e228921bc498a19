import { UserError } from '@extkit/devkit';
import { describe, expect, it } from 'vitest';
import { targetPlatforms } from './target-platforms.ts';
import { tagRank, targetTags } from './target-tags.ts';
import { parseWheelName } from './wheel-name.ts';

describe('the platforms whose wheels a platform takes', () => {
  it.each([
    ['win_amd64', ['win_amd64']],
    // Nothing is known of its C library, so no manylinux wheel is sure to run.
    ['linux_x86_64', ['linux_x86_64']],
    ['manylinux2014_aarch64', ['manylinux_2_17_aarch64', 'manylinux2014_aarch64', 'linux_aarch64']],
    ['musllinux_1_1_x86_64', ['musllinux_1_1_x86_64', 'musllinux_1_0_x86_64', 'linux_x86_64']],
  ])('%s', (platform, expected) => expect(targetPlatforms(platform)).toEqual(expected));

  it('are those of every older glibc, under all their names', () => {
    const platforms = targetPlatforms('manylinux_2_17_x86_64');
    expect(platforms.slice(0, 3)).toEqual(['manylinux_2_17_x86_64', 'manylinux2014_x86_64', 'manylinux_2_16_x86_64']);
    expect(platforms.slice(-3)).toEqual(['manylinux_2_5_x86_64', 'manylinux1_x86_64', 'linux_x86_64']);
    expect(platforms).toEqual(targetPlatforms('manylinux2014_x86_64'));
    expect(targetPlatforms('manylinux_2_28_x86_64')).toEqual(expect.arrayContaining(platforms));
  });

  it.each(['', 'any', 'manylinux2015_x86_64', 'manylinux_2_99999_x86_64', 'solaris'])('%s is none', (platform) => {
    expect(() => targetPlatforms(platform)).toThrow(UserError);
  });
});

describe('a wheel fits', () => {
  const linux = { python: '3.10', platform: 'manylinux2014_x86_64' };
  const windows = { python: '3.14', platform: 'win_amd64' };

  it.each([
    ['a-1-py3-none-any.whl', true, true],
    ['a-1-py2.py3-none-any.whl', true, true],
    ['a-1-py311-none-any.whl', false, true],
    ['a-1-cp310-cp310-win_amd64.whl', false, false],
    ['a-1-cp310-cp310-manylinux_2_17_x86_64.manylinux2014_x86_64.whl', true, false],
    ['a-1-cp310-cp310-manylinux_2_28_x86_64.whl', false, false],
    ['a-1-cp310-cp310-manylinux2014_aarch64.whl', false, false],
    ['a-1-cp310-cp310-musllinux_1_1_x86_64.whl', false, false],
    ['a-1-cp36-abi3-manylinux1_x86_64.whl', true, false],
    ['a-1-cp311-abi3-win_amd64.whl', false, true],
    ['a-1-cp314-cp314t-win_amd64.whl', false, false],
    ['a-1-py3-none-win_amd64.whl', false, true],
    ['a-1-CP314-CP314-WIN_AMD64.whl', false, true],
  ])('%s', (fileName, onLinux, onWindows) => {
    const { tags = { pythons: new Set<string>(), abis: new Set<string>(), platforms: new Set<string>() } } =
      parseWheelName(fileName) ?? {};
    expect(tagRank(targetTags(linux), tags) !== undefined).toBe(onLinux);
    expect(tagRank(targetTags(windows), tags) !== undefined).toBe(onWindows);
  });
});

it.each(['', '3', '2.7', '3.7', '3.10.x', '310', '3.1000'])('%s is no Python to check for', (python) => {
  expect(() => targetTags({ python, platform: 'win_amd64' })).toThrow(UserError);
});
