import type { RuleCases } from '../rule-cases.ts';
import { nameCases } from './name.cases.ts';
import { versionCases } from './version.cases.ts';

export const identityCases: readonly RuleCases[] = [
  ...nameCases,
  ...versionCases,
  {
    code: 'DTX0015',
    sample: 'queue-depth',
    invalid: [
      { title: 'an author without a name', from: 'author:\n  name: Example', to: '«author»: {}' },
      {
        title: 'no author',
        from: 'author:\n  name: Example\n',
        to: '',
        and: [{ from: 'name: custom:', to: '«»name: custom:' }],
      },
      { title: 'an author in braces, without a name', from: 'author:\n  name: Example', to: '«author»: {\n}' },
    ],
    valid: [
      { title: 'an author in braces', from: 'author:\n  name: Example', to: 'author: { name: Example }' },
      {
        title: 'the author last',
        from: 'author:\n  name: Example\n',
        to: '',
        and: [{ from: 'snmp:\n', to: 'author: { name: Example }\nsnmp:\n' }],
      },
    ],
  },
  {
    code: 'DTX0015',
    sample: 'parcel-station',
    invalid: [
      { title: 'an author without a name, in a larger manifest', from: 'author:\n  name: Example', to: '«author»: {}' },
      {
        title: 'a commented author',
        from: 'author:\n  name: Example\n',
        to: '# author:\n#  name: Example\n',
        and: [{ from: 'name: custom:', to: '«»name: custom:' }],
      },
    ],
  },
];
