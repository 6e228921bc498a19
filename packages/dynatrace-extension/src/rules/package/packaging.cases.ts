import type { RuleCases } from '../rule-cases.ts';

const PYPROJECT = 'pyproject.toml';
const SETUP = 'setup.py';

export const packagingCases: readonly RuleCases[] = [
  {
    code: 'DTX0042',
    sample: 'ice-maker',
    invalid: [
      {
        title: 'a version that was not raised',
        file: PYPROJECT,
        from: 'version = "1.2.0"',
        to: 'version = "«1.1.0»"',
        fixed: true,
      },
      {
        title: 'a version that was not raised in setup.py',
        file: SETUP,
        from: 'version="1.2"',
        to: 'version="«1.1»"',
        fixed: true,
      },
      { title: 'a pre-release', file: PYPROJECT, from: 'version = "1.2.0"', to: 'version = "«1.2.0rc1»"', fixed: true },
      { title: 'single quotes', file: PYPROJECT, from: 'version = "1.2.0"', to: "version='«1.2.10»'", fixed: true },
      { title: 'a comment beside it', file: SETUP, from: 'version="1.2"', to: "version = '«0.9»'", fixed: true },
      {
        title: 'a manifest that was raised',
        from: 'version: 1.2.0',
        to: 'version: 1.3.0',
        and: [
          { file: PYPROJECT, from: 'version = "1.2.0"', to: 'version = "«1.2.0»"' },
          { file: SETUP, from: 'version="1.2"', to: 'version="1.3"' },
        ],
        fixed: true,
      },
    ],
    valid: [
      {
        title: 'a version that setup.py reads from the manifest',
        file: SETUP,
        from: 'version="1.2"',
        to: 'version=find_version()',
        and: [{ file: PYPROJECT, from: 'version = "1.2.0"', to: 'dynamic = ["version"]' }],
      },
      { title: 'the version of another tool', file: PYPROJECT, from: 'line-length = 100', to: 'version = "0.9"' },
      { title: 'no packaging', from: '', to: '', remove: [PYPROJECT, SETUP] },
    ],
  },
  {
    code: 'DTX0043',
    sample: 'ice-maker',
    invalid: [
      {
        title: 'no SDK',
        file: PYPROJECT,
        from: 'dependencies = [\n  "dt-extensions-sdk>=1.10",',
        to: '«dependencies» = [',
      },
      {
        title: 'a misspelt SDK',
        file: PYPROJECT,
        from: 'dependencies = [\n  "dt-extensions-sdk>=1.10"',
        to: '«dependencies» = [\n  "dt-extension-sdk>=1.10"',
      },
      {
        title: 'an empty list',
        file: PYPROJECT,
        from: 'dependencies = [\n  "dt-extensions-sdk>=1.10",\n  "requests",\n]',
        to: '«dependencies» = []',
      },
      {
        title: 'no list',
        file: PYPROJECT,
        from: 'dependencies = [\n  "dt-extensions-sdk>=1.10",\n  "requests",\n]',
        to: '',
        and: [{ file: PYPROJECT, from: '[project]', to: '«[project]»' }],
      },
      {
        title: 'a setup.py alone',
        file: SETUP,
        from: '    packages=',
        to: '    «install_requires»=["requests"],\n    packages=',
        remove: [PYPROJECT],
      },
    ],
    valid: [
      {
        title: 'another spelling, with extras',
        file: PYPROJECT,
        from: '"dt-extensions-sdk>=1.10"',
        to: '"dt_extensions_sdk[cli] >= 1.10"',
      },
      {
        title: 'a setup.py alone',
        file: SETUP,
        from: '    packages=',
        to: '    install_requires=["dt-extensions-sdk"],\n    packages=',
        remove: [PYPROJECT],
      },
      {
        title: 'requirements in a file',
        file: PYPROJECT,
        from: 'dependencies = [\n  "dt-extensions-sdk>=1.10",\n  "requests",\n]',
        to: 'dynamic = ["dependencies"]',
      },
    ],
  },
  {
    code: 'DTX0044',
    sample: 'ice-maker',
    invalid: [
      { title: 'no quotes', file: PYPROJECT, from: 'name = "ice-maker"', to: 'name = «»ice-maker' },
      { title: 'a missing value', file: PYPROJECT, from: 'line-length = 100', to: 'line-length = «»' },
      { title: 'a key twice', file: PYPROJECT, from: 'name = "ice-maker"', to: 'name = "ice-maker"\n«»name = "ice"' },
      { title: 'a colon', file: PYPROJECT, from: 'name = "ice-maker"', to: '«»name: "ice-maker"' },
      { title: 'a bare word', file: PYPROJECT, from: 'line-length = 100', to: '«»line length = 100' },
    ],
    valid: [
      {
        title: 'an empty file',
        file: PYPROJECT,
        from: '',
        to: '',
        remove: [PYPROJECT],
        add: { [PYPROJECT]: '# nothing yet\n' },
      },
      { title: 'quotes in quotes', file: PYPROJECT, from: 'name = "ice-maker"', to: "name = '''ice-maker'''" },
    ],
  },
];
