import { UserError } from '@extkit/devkit';

/** The names that versions of glibc had before PEP 600. */
const MANYLINUX_NAMES: Readonly<Record<string, number>> = { manylinux1: 5, manylinux2010: 12, manylinux2014: 17 };
/** The oldest glibc 2.x that wheels are made for; on other processors than Intel's nothing is older than 2.17. */
const OLDEST_GLIBC = { intel: 5, other: 17 };
/** macOS 10.16 is how macOS 11 calls itself to old programs. */
const LAST_MACOS_10 = 16;
const FIRST_MACOS_10 = 4;

const PLATFORM =
  /^(?:(manylinux1|manylinux2010|manylinux2014|manylinux_2_\d{1,3}|musllinux_1_\d{1,3}|macosx_\d{1,2}_\d{1,2})_(\w+)|(?:linux|win)_?\w+)$/;

/**
 * Gives every platform whose wheels can be installed on the given one, the best first: what pip takes there. With
 * `pip download`, which by itself does not know that a platform takes wheels for older ones, each goes into a
 * `--platform` of its own.
 *
 * A Linux also takes wheels that were built on any Linux for itself, `linux_…`, where there is no other; but for the
 * platform `linux_x86_64` nothing is known of its C library, so that only its own wheels fit (facts 1.7).
 *
 * @throws {UserError} where it is no platform of a wheel
 */
export function targetPlatforms(platform: string): string[] {
  const match = PLATFORM.exec(platform);
  if (match === null) {
    throw new UserError(
      `'${platform}' is no platform that wheels can be checked for: give one such as manylinux2014_x86_64 or win_amd64.`,
    );
  }
  const [, system, machine] = match;
  if (system === undefined || machine === undefined) return [platform];
  const [family = '', ...numbers] = system.split('_');
  const [major = 0, minor = 0] = numbers.map(Number);
  if (family === 'macosx') return macosPlatforms(major, minor, machine);
  const built = `linux_${machine}`;
  if (family === 'musllinux') return [...down(minor, 0).map((version) => `musllinux_1_${version}_${machine}`), built];
  return [...manylinuxPlatforms(MANYLINUX_NAMES[system] ?? minor, machine), built];
}

/** PEP 600. */
function manylinuxPlatforms(glibc: number, machine: string): string[] {
  const isIntel = machine === 'x86_64' || machine === 'i686';
  return down(glibc, isIntel ? OLDEST_GLIBC.intel : OLDEST_GLIBC.other).flatMap((version) => {
    const names = Object.keys(MANYLINUX_NAMES).filter((name) => MANYLINUX_NAMES[name] === version);
    return [`manylinux_2_${version}`, ...names].map((name) => `${name}_${machine}`);
  });
}

function macosPlatforms(major: number, minor: number, machine: string): string[] {
  const named = (version: string, formats: readonly string[]) => formats.map((format) => `macosx_${version}_${format}`);
  const formats = macosFormats(machine);
  if (major === 10) return down(minor, FIRST_MACOS_10).flatMap((version) => named(`10_${version}`, formats));
  // Programs for 10.x are for Intel; on another processor they run where they hold code for both.
  const older = machine === 'x86_64' ? formats : ['universal2'];
  return [
    ...down(major, 11).flatMap((version) => named(`${version}_0`, formats)),
    ...down(LAST_MACOS_10, FIRST_MACOS_10).flatMap((version) => named(`10_${version}`, older)),
  ];
}

/** The kinds of programs that run on a processor. */
function macosFormats(machine: string): readonly string[] {
  // What is `fat3` to newer versions of pip was `fat32` to older ones.
  if (machine === 'x86_64') return ['x86_64', 'intel', 'fat64', 'fat3', 'fat32', 'universal2', 'universal'];
  return machine === 'arm64' ? ['arm64', 'universal2'] : [machine];
}

function down(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, from - to + 1) }, (_, index) => from - index);
}
