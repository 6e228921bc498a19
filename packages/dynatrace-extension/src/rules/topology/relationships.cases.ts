import type { RuleCases } from '../rule-cases.ts';

const MORE = '  relationships:\n';

/** Puts a relationship before the others. */
function another(ends: string): string {
  return `${MORE}    - typeOfRelation: RUNS_ON\n      sources: [{ sourceType: Logs }]\n${ends}`;
}

export const relationshipCases: readonly RuleCases[] = [
  {
    code: 'DTX0202',
    sample: 'tape-library',
    invalid: [
      { title: 'a misspelt role', from: '      toRole: holder\n', to: '      toRole: «holdr»\n' },
      { title: 'the role of nobody', from: 'toRole: holder', to: 'toRole: «default»' },
      {
        title: 'a role of the other end',
        from: '    - fromType: tape-library:drive\n',
        to: '    - fromType: tape-library:drive\n      fromRole: «holder»\n',
      },
      { title: 'a role in upper case', from: 'toRole: holder', to: 'toRole: «HOLDER»' },
      {
        title: 'a rule that has lost its role',
        from: '          role: holder\n',
        to: '',
        at: 'holder',
      },
    ],
    valid: [
      { title: 'another role of the type', from: 'toRole: holder', to: 'toRole: home' },
      { title: 'no role', from: '      toRole: holder\n', to: '' },
      {
        title: 'a role of a type of others',
        from: '      toType: network:device\n',
        to: '      toType: network:device\n      toRole: switch\n',
      },
    ],
  },
  {
    code: 'DTX0203',
    sample: 'tape-library',
    invalid: [
      {
        title: 'two built-in types',
        from: MORE,
        to: another('      fromType: «process_group»\n      toType: host\n'),
      },
      {
        title: 'a built-in type and itself',
        from: MORE,
        to: another('      toType: host\n      fromType: «host»\n'),
      },
      {
        title: 'an own type without its prefix',
        from: '    - fromType: tape-library:library\n      typeOfRelation: SAME_AS\n      toType: network:device\n',
        to: '    - fromType: «library»\n      typeOfRelation: SAME_AS\n      toType: host\n',
      },
      {
        title: 'the type of another extension without its prefix',
        from: '    - fromType: tape-library:library\n      typeOfRelation: SAME_AS\n      toType: network:device\n',
        to: '    - fromType: «"host"»\n      typeOfRelation: SAME_AS\n      toType: device\n',
      },
      {
        title: 'a relationship that is switched off',
        from: MORE,
        to: another('      enabled: false\n      fromType: «service»\n      toType: host\n'),
      },
    ],
    valid: [
      {
        title: 'an own type and a built-in one',
        from: MORE,
        to: another('      fromType: tape-library:drive\n      toType: host\n'),
      },
      {
        title: 'a built-in type and that of another extension',
        from: MORE,
        to: another('      fromType: host\n      toType: network:device\n'),
      },
    ],
  },
];
