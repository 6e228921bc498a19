import type { RuleCases } from '../rule-cases.ts';

const WHEEL = 'extension/lib/ice_maker-1.2.0-py3-none-any.whl';

/** By one of these, the build makes the wheels. */
const RECIPES = ['pyproject.toml', 'setup.py'];
const VERSION = '      min: "3.10"\n      max: "3.14"\n';

export const programCases: readonly RuleCases[] = [
  {
    code: 'DTX0040',
    sample: 'ice-maker',
    invalid: [
      { title: 'a misspelt module', from: 'module: ice_maker', to: 'module: «ice_makr»' },
      { title: 'another case', from: 'module: ice_maker', to: 'module: «Ice_Maker»' },
      { title: 'a module in a package that is not there', from: 'module: ice_maker', to: 'module: «makers.ice»' },
      {
        title: 'a folder that is no package',
        from: 'module: ice_maker',
        to: 'module: «tools»',
        add: { 'tools/run.py': '' },
      },
      { title: 'no folder', from: 'module: ice_maker', to: 'module: «ice_maker»', remove: ['ice_maker/__init__.py'] },
    ],
    valid: [
      {
        title: 'a folder src',
        from: '',
        to: '',
        remove: ['ice_maker/__init__.py'],
        add: { 'src/ice_maker/__init__.py': '' },
      },
      { title: 'a module in the package', from: 'module: ice_maker', to: 'module: ice_maker.main' },
    ],
  },
  {
    code: 'DTX0041',
    sample: 'ice-maker',
    invalid: [
      { title: 'no wheel', from: 'python:\n', to: '«python»:\n', remove: [WHEEL, ...RECIPES] },
      {
        title: 'another kind of package',
        from: 'python:\n',
        to: '«python»:\n',
        remove: [WHEEL, ...RECIPES],
        add: { 'extension/lib/ice_maker-1.2.0.tar.gz': '' },
      },
      {
        title: 'a wheel in another folder',
        from: 'python:\n',
        to: '«python»:\n',
        remove: [WHEEL, ...RECIPES],
        add: { 'dist/ice_maker-1.2.0-py3-none-any.whl': '' },
      },
      {
        title: 'a wheel further down',
        from: 'python:\n',
        to: '«python»:\n',
        remove: [WHEEL, ...RECIPES],
        add: { 'extension/lib/linux/ice_maker-1.2.0-py3-none-any.whl': '' },
      },
      {
        title: 'an ending that is none',
        from: 'python:\n',
        to: '«python»:\n',
        remove: [WHEEL, ...RECIPES],
        add: { [`${WHEEL}.part`]: '' },
      },
    ],
    valid: [
      { title: 'a recipe by which the build makes it', from: '', to: '', remove: [WHEEL] },
      { title: 'several wheels', from: '', to: '', add: { 'extension/lib/requests-2.32.0-py3-none-any.whl': '' } },
      {
        title: 'another wheel',
        from: '',
        to: '',
        remove: [WHEEL],
        add: { 'extension/lib/a-1-cp310-cp310-win_amd64.whl': '' },
      },
    ],
  },
  {
    code: 'DTX0045',
    sample: 'ice-maker',
    invalid: [
      { title: 'the two swapped', from: VERSION, to: '      min: "3.14"\n      max: «"3.10"»\n' },
      { title: 'one above the other', from: VERSION, to: '      min: "3.11"\n      max: «"3.10"»\n' },
      { title: 'numbers that only look greater', from: VERSION, to: '      min: "3.10"\n      max: «"3.9"»\n' },
      { title: 'the highest first', from: VERSION, to: '      max: «"3.12"»\n      min: "3.14"\n' },
      { title: 'other quotes', from: VERSION, to: "      min: '3.14'\n      max: «'3.13'»\n" },
    ],
    valid: [
      { title: 'one version', from: VERSION, to: '      min: "3.14"\n      max: "3.14"\n' },
      { title: 'no highest version', from: VERSION, to: '      min: "3.10"\n' },
    ],
  },
  {
    code: 'DTX0046',
    sample: 'ice-maker',
    invalid: [
      { title: 'a range in between', from: VERSION, to: '      min: "3.11"\n      max: «"3.13"»\n' },
      { title: 'one version in between', from: VERSION, to: '      min: "3.12"\n      max: «"3.12"»\n' },
      { title: 'versions too old', from: VERSION, to: '      min: "3.8"\n      max: «"3.9"»\n' },
      { title: 'no lowest version', from: VERSION, to: '      max: «"3.9"»\n' },
      { title: 'versions too new', from: VERSION, to: '      min: «"3.15"»\n' },
    ],
    valid: [
      { title: 'an open range in between', from: VERSION, to: '      min: "3.12"\n' },
      { title: 'no versions', from: `    version:\n${VERSION}`, to: '' },
    ],
  },
  {
    code: 'DTX0047',
    sample: 'ice-maker',
    invalid: [
      { title: 'only the old Python', from: VERSION, to: '      min: "3.10"\n      max: «"3.10"»\n' },
      { title: 'up to a newer one', from: VERSION, to: '      min: "3.10"\n      max: «"3.12"»\n' },
      { title: 'no lowest version', from: VERSION, to: '      max: «"3.10"»\n' },
      { title: 'from an old one on', from: VERSION, to: '      min: "3.8"\n      max: «"3.10"»\n' },
      { title: 'up to just below', from: VERSION, to: '      min: "3.10"\n      max: «"3.13"»\n' },
    ],
    valid: [
      { title: 'a later one', from: VERSION, to: '      min: "3.10"\n      max: "3.20"\n' },
      { title: 'only the new Python', from: VERSION, to: '      min: "3.14"\n' },
    ],
  },
  {
    code: 'DTX0191',
    sample: 'ice-maker',
    invalid: [
      { title: 'one name twice', from: 'featureSet: doors', to: 'featureSet: «machines»' },
      { title: 'one name twice, in quotes', from: 'featureSet: doors', to: 'featureSet: «"machines"»' },
      {
        title: 'a third entry',
        from: '\nmetrics:\n  - key: ice.bags',
        to: '\n    - featureSet: «doors»\nmetrics:\n  - key: ice.bags',
      },
      {
        title: 'the default twice',
        from: 'featureSet: machines',
        to: 'featureSet: default',
        and: [{ from: 'featureSet: doors', to: 'featureSet: «default»' }],
      },
      {
        title: 'an entry in braces',
        from: '    - featureSet: doors\n',
        to: '    - { featureSet: «machines» }\n    - featureSet: doors\n',
      },
    ],
    valid: [
      { title: 'the default beside others', from: 'featureSet: machines', to: 'featureSet: default' },
      {
        title: 'a metric in two feature sets',
        from: '        - key: ice.door',
        to: '        - key: ice.bags\n        - key: ice.door',
      },
    ],
  },
];
