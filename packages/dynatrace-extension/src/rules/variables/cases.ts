import type { RuleCases } from '../rule-cases.ts';

const lockers = `    type: text
    defaultValue: $prefix(A)
    maxLength: 40
    pattern: ^[$].*
`;
const zone = `    type: enum
    defaultValue: indoor
    availableValues:
      - value: indoor
        displayName: Indoor
      - value: outdoor
        displayName: Outdoor
`;
const owner = 'filter: const:$or($prefix(var:owner.name),$not($eq(nobody)))';
const another = (lines: string) => `vars:\n  - id: more\n    displayName: More\n${lines}`;
/** A variable `more` is used here. */
const useOfMore = { from: '$not($eq(nobody))', to: '$not($eq(var:more))' };

export const variablesCases: readonly RuleCases[] = [
  {
    code: 'DTX0090',
    sample: 'parcel-station',
    invalid: [
      {
        title: 'a filter that has been removed',
        from: '            filter: var:lockers2\n',
        to: '',
        and: [{ from: '- id: lockers2', to: '- id: «lockers2»' }],
      },
      {
        title: 'a reference without its prefix',
        from: 'value: var:zone',
        to: 'value: const:zone',
        and: [{ from: '- id: zone', to: '- id: «zone»' }],
      },
      {
        title: 'a reference in a comment',
        from: 'filter: var:lockers2',
        to: '# filter: var:lockers2',
        and: [{ from: '- id: lockers2', to: '- id: «lockers2»' }],
      },
      {
        title: 'a variable that nobody needs yet',
        from: 'vars:\n',
        to: 'vars:\n  - id: «timeout»\n    displayName: Timeout\n    type: text\n',
      },
      {
        title: 'an id with digits',
        from: owner,
        to: 'filter: const:$eq(nobody)',
        and: [{ from: '- id: owner.name', to: '- id: «owner.name»' }],
      },
    ],
    valid: [
      { title: 'an id with digits, in quotes', from: 'filter: var:lockers2', to: 'filter: "var:lockers2"' },
      { title: 'a reference within a condition', from: owner, to: 'filter: const:$prefix(var:owner.name)' },
      {
        title: 'a reference in an inner condition',
        from: owner,
        to: 'filter: const:$and($not($suffix(var:owner.name)),$contains(a))',
      },
    ],
  },
  {
    code: 'DTX0091',
    sample: 'parcel-station',
    invalid: [
      { title: 'a misspelt id', from: 'filter: var:lockers2', to: 'filter: «var:lockers»' },
      { title: 'a misspelt id of a value', from: 'value: var:zone', to: 'value: «var:zones»' },
      {
        title: 'a misspelt id within a condition',
        from: owner,
        to: 'filter: const:$or($prefix(«var:owner_name»),$not($eq(nobody)))',
      },
      { title: 'upper case', from: 'value: var:zone', to: 'value: «var:Zone»' },
      {
        title: 'a variable that is nowhere defined',
        from: '          - key: locker.name\n',
        to: '          - key: locker.city\n            value: «var:city»\n          - key: locker.name\n',
      },
      {
        title: 'a second condition',
        from: owner,
        to: 'filter: const:$or($prefix(var:owner.name),$prefix(«var:country2»))',
      },
    ],
    valid: [
      {
        title: 'a word that only ends like a reference',
        from: owner,
        to: 'filter: const:$or($prefix(var:owner.name),$eq(envvar:x))',
      },
      {
        title: 'a text in a description',
        from: 'description: How often the locker was opened',
        to: 'description: Mind var:nothing',
      },
    ],
  },
  {
    code: 'DTX0092',
    sample: 'parcel-station',
    invalid: [
      { title: 'a copy', from: 'alerts:\n', to: '  - id: «zone»\n    displayName: Zone\n    type: text\nalerts:\n' },
      {
        title: 'a copy with an id in quotes',
        from: 'alerts:\n',
        to: '  - id: «"zone"»\n    displayName: Zone\n    type: text\nalerts:\n',
      },
      {
        title: 'a copy at the beginning',
        from: 'vars:\n',
        to: 'vars:\n  - id: owner.name\n    displayName: Owner\n    type: text\n',
        and: [
          {
            from: '  - id: owner.name\n    displayName: Owner\n    description',
            to: '  - id: «owner.name»\n    displayName: Owner\n    description',
          },
        ],
      },
      {
        title: 'a copy of an id with a digit',
        from: 'alerts:\n',
        to: '  - { id: «lockers2», displayName: Lockers, type: text }\nalerts:\n',
      },
      {
        title: 'a copy of an id with a dot',
        from: 'alerts:\n',
        to: '  - { id: «owner.name», displayName: Owner, type: text }\nalerts:\n',
      },
    ],
    valid: [
      { title: 'another id', from: 'vars:\n', to: another('    type: text\n'), and: [useOfMore] },
      {
        title: 'the same display name',
        from: 'displayName: Zone\n    description',
        to: 'displayName: Owner\n    description',
      },
    ],
  },
  {
    code: 'DTX0093',
    sample: 'parcel-station',
    invalid: [
      { title: 'an enum without values', from: zone, to: '    type: «enum»\n' },
      { title: 'an enum with an empty list', from: zone, to: '    type: «enum»\n    availableValues: []\n' },
      {
        title: 'values of a text',
        from: zone,
        to: zone.replace('type: enum', 'type: text').replace('availableValues', '«availableValues»'),
      },
      {
        title: 'values of a text of several lines',
        from: zone,
        to: zone.replace('type: enum', 'type: multiline-text').replace('availableValues', '«availableValues»'),
      },
      { title: 'another enum without values', from: 'vars:\n', to: another('    type: «enum»\n'), and: [useOfMore] },
    ],
    valid: [
      { title: 'one value', from: zone, to: '    type: enum\n    availableValues: [{ value: indoor }]\n' },
      { title: 'no type', from: zone, to: zone.replace('    type: enum\n', '') },
    ],
  },
  {
    code: 'DTX0094',
    sample: 'parcel-station',
    invalid: [
      { title: 'none of the values', from: 'defaultValue: indoor', to: 'defaultValue: «inside»' },
      { title: 'upper case', from: 'defaultValue: indoor', to: 'defaultValue: «Indoor»' },
      { title: 'the name that is displayed', from: 'defaultValue: indoor', to: 'defaultValue: «"Out door"»' },
      {
        title: 'a default that is too long',
        from: 'maxLength: 40',
        to: 'maxLength: 5',
        and: [{ from: 'defaultValue: $prefix(A)', to: 'defaultValue: «$prefix(A)»' }],
      },
      { title: 'a default against the pattern', from: 'defaultValue: $prefix(A)', to: 'defaultValue: «prefix(A)»' },
      { title: 'a number that is no value', from: 'defaultValue: indoor', to: 'defaultValue: «1»' },
    ],
    valid: [
      {
        title: 'a number',
        from: zone,
        to: '    type: enum\n    defaultValue: 5\n    availableValues: [{ value: "5" }]\n',
      },
      { title: 'a pattern whose trial might take forever', from: 'pattern: ^[$].*', to: 'pattern: ^(a+)+$' },
      { title: 'a default as long as may be', from: 'maxLength: 40', to: 'maxLength: 10' },
    ],
  },
  {
    code: 'DTX0095',
    sample: 'parcel-station',
    invalid: [
      { title: 'a bracket that is not closed', from: lockers, to: lockers.replace('^[$].*', "«'^[$.*'»") },
      { title: 'a parenthesis that is not closed', from: lockers, to: lockers.replace('^[$].*', '«^([$].*»') },
      { title: 'nothing to repeat', from: lockers, to: lockers.replace('^[$].*', "«'*[$]'»") },
      { title: 'a parenthesis too many', from: lockers, to: lockers.replace('^[$].*', '«^[$].*)»') },
      { title: 'bounds mixed up', from: lockers, to: lockers.replace('^[$].*', "«'^[$].{5,2}'»") },
    ],
    valid: [
      { title: 'flags of Java', from: lockers, to: lockers.replace('^[$].*', "'(?i)^[$]PREFIX.*'") },
      { title: 'a quantifier of Java', from: lockers, to: lockers.replace('^[$].*', "'^[$].*+'") },
    ],
  },
];
