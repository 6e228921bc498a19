import type { MarkerEnvironment } from './marker.ts';
import { pythonVersion, type Target } from './target.ts';

const LINUX = { os_name: 'posix', sys_platform: 'linux', platform_system: 'Linux' };
const MACOS = { os_name: 'posix', sys_platform: 'darwin', platform_system: 'Darwin' };
const WINDOWS = { os_name: 'nt', sys_platform: 'win32', platform_system: 'Windows' };

/** The processors as Windows itself names them. */
const WINDOWS_MACHINES: Readonly<Record<string, string>> = { win_amd64: 'AMD64', win_arm64: 'ARM64', win32: 'x86' };

/** What the variables of markers stand for on a target. Which release of its system that is, is not known. */
export function targetEnvironment(target: Target): MarkerEnvironment {
  const { minor, patch } = pythonVersion(target);
  const fullVersion = `3.${minor}.${patch}`;
  return {
    ...systemOf(target.platform),
    extra: '',
    implementation_name: 'cpython',
    implementation_version: fullVersion,
    platform_python_implementation: 'CPython',
    platform_release: '',
    platform_version: '',
    python_full_version: fullVersion,
    python_version: `3.${minor}`,
  };
}

function systemOf(platform: string) {
  if (platform.startsWith('win')) return { ...WINDOWS, platform_machine: WINDOWS_MACHINES[platform] ?? '' };
  const machine = /^(?:[a-z]+linux(?:_\d+_\d+|\d+)|linux|macosx_\d+_\d+)_(\w+)$/.exec(platform)?.[1] ?? '';
  return { ...(platform.startsWith('macosx') ? MACOS : LINUX), platform_machine: machine };
}
