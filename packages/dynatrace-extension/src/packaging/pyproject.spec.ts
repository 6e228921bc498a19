import { describe, expect, it } from 'vitest';
import { readPyproject } from './pyproject.ts';

async function read(text: string): Promise<unknown> {
  const { version, requirements, problem } = await readPyproject('/a/pyproject.toml', text);
  const place = (at: typeof version | typeof requirements | typeof problem) =>
    at && `${at.range.start.line}:${at.range.start.column}-${at.range.end.line}:${at.range.end.column}`;
  return [
    version && `${version.text} ${place(version) ?? ''}`,
    requirements && `${requirements.names.join(' ')} ${place(requirements) ?? ''}`,
    problem && `${problem.reason} ${place(problem) ?? ''}`,
  ];
}

describe('what a pyproject.toml says', () => {
  it.each([
    [
      'both',
      '[project]\nname = "a"\nversion = "1.2.3" # ours\ndependencies = ["A_b.c[x]>=1 ; python_version > \'3\'", "d"]',
      '1.2.3 3:12-3:17',
      'a-b-c d 4:1-4:13',
    ],
    [
      'another table first',
      '[tool.x]\nversion = "9"\n[project]\nversion = \'1.0\'\ndependencies = []',
      '1.0 4:12-4:15',
      ' 5:1-5:13',
    ],
    [
      'a list over several lines',
      '[project]\r\ndependencies = [\r\n  "a[b]",\r\n]\r\nversion = "2"\r\n[tool.y]\r\nversion = "3"',
      '2 5:12-5:13',
      'a 2:1-2:13',
    ],
    ['no dependencies', '# ours\n[ project ]\nname = "a"', undefined, ' 2:1-2:12'],
    ['what setup.py says', '[project]\nname = "a"\ndynamic = ["version", "dependencies"]', undefined, undefined],
    ['what Poetry says', '[project]\nname = "a"\n[tool.poetry.dependencies]\nx = "1"', undefined, undefined],
    [
      'a version written in an unusual way',
      'project.version = "1"\nproject.dependencies = ["a"]',
      undefined,
      'a 1:1-1:1',
    ],
    ['no project', '[build-system]\nrequires = []', undefined, undefined],
    ['other types', '[project]\nversion = 1\ndependencies = [{ a = 1 }, 2, 1979-05-27]', undefined, ' 3:1-3:13'],
    ['nothing', '', undefined, undefined],
  ])('%s', async (_, text, version, requirements) => {
    expect(await read(text)).toEqual([version, requirements, undefined]);
  });

  it.each([
    ['[project]\nname: "a"', 'incomplete key-value: cannot find end of key 2:1-2:1'],
    ['[project]\nversion = "1"\nversion = "2"', 'trying to redefine an already defined table or value 3:1-3:1'],
  ])('a syntax error in %j', async (text, problem) => {
    expect(await read(text)).toEqual([undefined, undefined, problem]);
  });
});
