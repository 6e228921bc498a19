import { compare } from '@renovatebot/pep440';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askPip, hasPip } from '../testing/real-pip.ts';
import { holds } from './marker.ts';
import { parseRequirement } from './requirement.ts';
import { targetEnvironment } from './target-environment.ts';
import { targetTags } from './target-tags.ts';
import { admits, parseSpecifier } from './version-specifier.ts';

/** What pip itself says of the same inputs, through the library that comes with it. The same inputs at every run. */
const SEED = { seed: 5, numRuns: 3000 };

const number = fc.constantFrom('0', '1', '2', '10');
const release = fc.array(number, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('.'));
const epoch = fc.constantFrom('', '', '', '1!');
const suffix = fc.constantFrom(
  '',
  '',
  '',
  'a1',
  'b2',
  'rc1',
  '.dev0',
  'a1.dev2',
  '.post1',
  '-2',
  '.post1.dev3',
  'rc1.post2',
);
const local = fc.constantFrom('', '', '', '+abc', '+abc.1', '+2');
const publicVersion = fc.tuple(epoch, release, suffix).map((parts) => parts.join(''));
const version = fc.tuple(publicVersion, local).map((parts) => parts.join(''));
const specifier = fc.oneof(
  fc.tuple(fc.constantFrom('<', '>', '<=', '>='), publicVersion).map((parts) => parts.join('')),
  fc.tuple(fc.constantFrom('==', '!=', '==='), version).map((parts) => parts.join(' ')),
  fc.tuple(fc.constantFrom('==', '!='), epoch, release).map(([operator, ...rest]) => `${operator}${rest.join('')}.*`),
  fc.tuple(number, publicVersion).map(([major, rest]) => `~=${major}.${rest.replace(/^1!/, '')}`),
);

/** Before packaging 22, a version such as `1rc1` did not start as `1.0`. The present one says that it does, and so do we. */
function isOfOneMind([prefix, candidate]: [string, string]): boolean {
  return !prefix.endsWith('.0.*') || /^(1!)?[\d.]+$/.test(candidate);
}

/** What pip would find on a machine of the platform, rather than what `--platform` makes of its name. */
const TAGS = `import platform, re, sysconfig
from types import SimpleNamespace
from pip._vendor.packaging import tags, _manylinux, _musllinux
def platforms_of(name):
    linux = re.fullmatch(r'(manylinux\\d+|manylinux_2_(\\d+)|musllinux_1_(\\d+))_(.+)', name)
    mac = re.fullmatch(r'macosx_(\\d+)_(\\d+)_(.+)', name)
    if mac:
        return list(tags.mac_platforms((int(mac[1]), int(mac[2])), mac[3]))
    if not linux:
        return [name]
    family, glibc, musl, machine = linux.groups()
    glibc = int(glibc or {'manylinux2010': 12, 'manylinux2014': 17}.get(family, 0))
    platform.system = lambda: 'Linux'
    sysconfig.get_platform = lambda: 'linux-' + machine
    _manylinux._have_compatible_abi = lambda *_: musl is None
    _manylinux._get_glibc_version = lambda: (2, glibc)
    _musllinux._get_musl_version = lambda _: SimpleNamespace(major=1, minor=int(musl)) if musl else None
    return list(tags._linux_platforms(False))
def tags_of(target):
    python = (3, int(target['python'].split('.')[1]))
    interpreter = 'cp3%d' % python[1]
    platforms = platforms_of(target['platform'])
    return [*tags.cpython_tags(python, [interpreter], platforms), *tags.compatible_tags(python, interpreter, platforms)]
result = [list(map(str, tags_of(target))) for target in given]`;

/**
 * Versions of pip differ in whether what was built on the machine itself comes first or last, and in how they call
 * programs for three processors that no Python of today is built for.
 */
function isSettled(tag: string): boolean {
  return !/-linux_|_fat32?$/.test(tag);
}

const condition = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('python_version', 'python_full_version', 'implementation_version'),
      fc.constantFrom('<', '<=', '==', '!=', '>=', '>', '~='),
      fc.constantFrom('3.8', '3.10', '3.10.0', '3.11', '3.14', '4.0'),
    )
    .map(([variable, operator, value]) => `${variable} ${operator} "${value}"`),
  fc
    .tuple(
      fc.constantFrom(
        'os_name',
        'sys_platform',
        'platform_system',
        'platform_machine',
        'platform_python_implementation',
        'implementation_name',
        'extra',
      ),
      fc.constantFrom('==', '!=', 'in', 'not in'),
      fc.constantFrom(
        'nt',
        'posix',
        'win32',
        'linux',
        'Windows',
        'Linux',
        'x86_64',
        'AMD64',
        'CPython',
        'cpython',
        'test',
        '',
      ),
    )
    .map(
      ([variable, operator, value]) => `${variable}${operator.includes('n') ? ` ${operator} ` : operator}'${value}'`,
    ),
  fc.constantFrom(
    `"win" in sys_platform`,
    `"3.10" <= python_version`,
    `python_version in "3.9 3.10"`,
    `python_version not in '3.14,3.15'`,
    `os.name == "nt"`,
  ),
);
const { marker } = fc.letrec<{ marker: string }>((tie) => ({
  marker: fc.oneof(
    { depthSize: 'small' },
    condition,
    fc.tuple(tie('marker'), fc.constantFrom('and', 'or'), tie('marker')).map((parts) => parts.join(' ')),
    tie('marker').map((inner) => `(${inner})`),
  ),
}));

const targets = ['3.8', '3.10', '3.14'].flatMap((python) =>
  [
    'manylinux2014_x86_64',
    'manylinux_2_28_x86_64',
    'manylinux2014_aarch64',
    'manylinux2010_i686',
    'musllinux_1_2_x86_64',
    'linux_x86_64',
    'win_amd64',
    'win32',
    'macosx_11_0_arm64',
    'macosx_14_0_x86_64',
    'macosx_10_15_x86_64',
  ].map((platform) => ({ python, platform })),
);

describe.skipIf(!hasPip)('as the real pip (skipped without python3 and pip)', () => {
  it('orders versions', () => {
    const pairs = fc.sample(fc.tuple(version, version), SEED);
    const ours = pairs.map(([a, b]) => Math.sign(compare(a, b)));
    expect(ours).toEqual(
      askPip(
        'from pip._vendor.packaging.version import Version as V\nresult = [(V(a) > V(b)) - (V(a) < V(b)) for a, b in given]',
        pairs,
      ),
    );
  });

  it('lets a specifier admit a version', () => {
    const pairs = fc.sample(fc.tuple(specifier, version).filter(isOfOneMind), SEED);
    const ours = pairs.map(([text, candidate]) => {
      const parsed = parseSpecifier(text);
      return [text, candidate, parsed === undefined ? 'invalid' : admits(parsed, candidate)];
    });
    const theirs = askPip(
      `from pip._vendor.packaging.specifiers import Specifier, InvalidSpecifier
def contains(specifier, version):
    try:
        return Specifier(specifier).contains(version, prereleases=True)
    except InvalidSpecifier:
        return 'invalid'
result = [[s, v, contains(s, v)] for s, v in given]`,
      pairs,
    );
    expect(ours).toEqual(theirs);
  });

  it('evaluates markers', () => {
    const cases = fc
      .sample(fc.tuple(marker, fc.constantFrom(...targets), fc.constantFrom('', 'test')), SEED)
      .map(([text, target, extra]) => ({ text, environment: { ...targetEnvironment(target), extra } }));
    const ours = cases.map(({ text, environment }) => {
      const requirement = parseRequirement(`a; ${text}`);
      return [text, requirement?.marker === undefined ? 'invalid' : holds(requirement.marker, environment)];
    });
    const theirs = askPip(
      `from pip._vendor.packaging.markers import Marker
result = [[case['text'], Marker(case['text']).evaluate(case['environment'])] for case in given]`,
      cases,
    );
    expect(ours).toEqual(theirs);
  });

  it('reads requirements', () => {
    const arbitrary = fc
      .tuple(
        fc.constantFrom('a', 'Foo.Bar', 'x_y-Z9'),
        fc.constantFrom('', '[b]', ' [ b, C-d ]', '[]'),
        fc.array(
          specifier.filter((text) => !text.startsWith('===')),
          { maxLength: 3 },
        ),
        fc.boolean(),
        fc.constantFrom('', ';', ' ; '),
        marker,
      )
      .map(([name, extras, specifiers, inParentheses, semicolon, text]) => {
        const versions = specifiers.join(', ');
        return `${name}${extras}${inParentheses && versions !== '' ? ` (${versions})` : ` ${versions}`}${semicolon === '' ? '' : `${semicolon}${text}`}`;
      });
    const texts = fc.sample(arbitrary, { ...SEED, numRuns: 500 });
    const ours = texts.map((text) => {
      const requirement = parseRequirement(text);
      const specifiers = requirement?.specifiers.map(
        ({ operator, version: wanted, prefix }) => `${operator}${wanted}${prefix ? '.*' : ''}`,
      );
      return [
        text,
        requirement?.project,
        requirement?.extras.toSorted(),
        [...new Set(specifiers)].sort(),
        requirement?.marker !== undefined,
      ];
    });
    const theirs = askPip(
      `from pip._vendor.packaging.requirements import Requirement
from pip._vendor.packaging.utils import canonicalize_name as name
result = [[t, name(r.name), sorted(map(name, r.extras)), sorted(map(str, r.specifier)), r.marker is not None] for t in given for r in [Requirement(t)]]`,
      texts,
    );
    expect(ours).toEqual(theirs);
  });

  it('lists the tags of every target', () => {
    const theirs = askPip(TAGS, targets) as readonly (readonly string[])[];
    for (const [index, target] of targets.entries()) {
      const ours = targetTags(target).map(({ python, abi, platform }) => `${python}-${abi}-${platform}`);
      expect(ours).toEqual(expect.arrayContaining([...(theirs[index] ?? [])]));
      expect(ours.filter(isSettled)).toEqual(theirs[index]?.filter(isSettled));
    }
  });
});
