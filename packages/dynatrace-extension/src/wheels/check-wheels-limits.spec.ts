import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wheelFile } from '../testing/wheel-file.ts';
import { checkWheels } from './check-wheels.ts';
import type { WheelFile } from './wheel-file.ts';

function own(...requires: string[]): WheelFile {
  return wheelFile('my_extension-1.0-py3-none-any.whl', { requires });
}

function check(...files: readonly WheelFile[]) {
  const targets = [{ python: '3.10', platform: 'manylinux2014_x86_64' }];
  return checkWheels(files, { root: 'my-extension', targets });
}

describe('where there are many versions to combine', () => {
  const versions = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

  it('finds what is missing whatever is chosen of the others', () => {
    const twice = versions(30).flatMap((number) =>
      ['1', '2'].map((version) => wheelFile(`p${number}-${version}-py3-none-any.whl`)),
    );
    const late = ['1', '2'].map((version) => wheelFile(`late-${version}-py3-none-any.whl`, { requires: ['missing'] }));
    const root = own(...versions(30).map((number) => `p${number}`), 'late');
    expect(check(root, ...twice, ...late).targets).toMatchObject([
      { verdict: 'incomplete', shortcomings: [{ kind: 'missing', project: 'missing' }] },
    ]);
  });

  it('gives up rather than search for ever', () => {
    // Nine pigeons cannot have a hole each of eight, and one has to try them all to know.
    const pigeons = versions(9).flatMap((pigeon) =>
      versions(8).map((hole) =>
        wheelFile(`pigeon${pigeon}-${hole}-py3-none-any.whl`, { requires: [`hole${hole}==${pigeon}`] }),
      ),
    );
    const holes = versions(8).flatMap((hole) =>
      versions(9).map((pigeon) => wheelFile(`hole${hole}-${pigeon}-py3-none-any.whl`)),
    );
    const report = check(own(...versions(9).map((pigeon) => `pigeon${pigeon}`)), ...pigeons, ...holes);
    expect(report.targets[0]?.verdict).toBe('undecided');
    expect(report.unneeded).toEqual([]);
  });
});

it('copes with a long chain and with wheels that need a thousand others', () => {
  const chain = Array.from({ length: 500 }, (_, index) =>
    wheelFile(`p${index}-1-py3-none-any.whl`, { requires: [`p${index + 1}`] }),
  );
  const many = wheelFile('many-1-py3-none-any.whl', {
    requires: Array.from({ length: 1000 }, (_, index) => `q${index}`),
  });
  const [report] = check(own('p0', 'many'), ...chain, many).targets;
  expect(report?.wheels).toHaveLength(502);
  expect(report?.shortcomings).toHaveLength(1001);
});

describe('any input', () => {
  const text = fc.oneof(
    fc.string(),
    fc
      .array(
        fc.constantFrom(
          'a',
          'b',
          '-1',
          '-py3-none-any',
          '.whl',
          'Name: a',
          'Version: 1',
          'Requires-Dist: ',
          'constructor',
          '__proto__',
          '[x]',
          '>=1',
          '~=',
          ';',
          '(',
          ' extra == ',
          '"x"',
          ' ',
          '\n',
        ),
      )
      .map((parts) => parts.join('')),
  );

  it('is reported on', () => {
    const file = fc.record({ fileName: text, metadata: text, size: fc.integer() });
    fc.assert(
      fc.property(fc.array(file), text, (files, root) => {
        expect(checkWheels(files, { root }).targets).toHaveLength(4);
      }),
    );
  });

  it('is, however long it is', () => {
    const zeros = '0.'.repeat(500_000);
    const requires = [`b==${zeros}0`, `b==${zeros}*`, `b; "${zeros}0" < python_version`, `b${'-'.repeat(500_000)}`];
    const wheels = requires.map((long, index) => wheelFile(`a-${index}-py3-none-any.whl`, { requires: [long] }));
    expect(check(own(), ...wheels, wheelFile(`a-${zeros}0-py3-none-any.whl`)).unreadable).toHaveLength(4);
  });
});
