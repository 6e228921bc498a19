import type { RuleCases } from '../rule-cases.ts';

const owner = 'filter: const:$or($prefix(var:owner.name),$not($eq(nobody)))';
const filter = (condition: string) => `filter: const:$or($prefix(var:owner.name),${condition})`;

export const dimensionCases: readonly RuleCases[] = [
  {
    code: 'DTX0053',
    sample: 'parcel-station',
    invalid: [
      {
        title: 'twice in a subgroup',
        from: '          - key: locker.owner\n',
        to: '          - key: «locker.name»\n',
        and: [{ from: '        - key: locker.owner\n          displayName: Owner\n', to: '' }],
      },
      {
        title: 'twice in a group',
        from: '      - key: zone\n        value: var:zone\n',
        to: '      - key: zone\n        value: var:zone\n      - key: «zone»\n        value: const:none\n',
      },
      {
        title: 'in a group and its subgroup',
        from: '        featureSet: Conveyor\n',
        to: '        featureSet: Conveyor\n        dimensions:\n          - key: «zone»\n            value: const:belt\n',
      },
      {
        title: 'in a group and its subgroup, in quotes',
        from: '        featureSet: Conveyor\n',
        to: '        featureSet: Conveyor\n        dimensions: [{ key: «"zone"», value: const:belt }]\n',
      },
      {
        title: 'in a group and its table',
        from: '          - key: locker.name\n            value',
        to: '          - key: «device.address»\n            value: const:none\n          - key: locker.name\n            value',
      },
    ],
    valid: [
      {
        title: 'in two groups',
        from: '  - group: returns\n    interval:\n      minutes: 60\n    dimensions:\n',
        to: '  - group: returns\n    interval:\n      minutes: 60\n    dimensions:\n      - key: zone\n        value: const:returns\n',
      },
      {
        title: 'in two subgroups',
        from: '        featureSet: Conveyor\n',
        to: '        featureSet: Conveyor\n        dimensions: [{ key: locker.name, value: const:none }]\n',
      },
    ],
  },
  {
    code: 'DTX0054',
    sample: 'parcel-station',
    invalid: [
      { title: 'a misspelt function', from: owner, to: filter('$not(«$equals»(nobody))') },
      {
        title: 'a parenthesis that is not closed',
        from: owner,
        to: `filter: const:«$or»($prefix(var:owner.name),$eq(nobody)`,
      },
      { title: 'a parenthesis too many', from: owner, to: `${filter('$eq(nobody)')}«)»` },
      { title: 'a function without its sign', from: owner, to: filter('«not»($eq(nobody))') },
      { title: 'no function', from: owner, to: filter('«nobody)»').slice(0, -1) },
      { title: 'a condition alone to choose from', from: owner, to: 'filter: const:«$or»($prefix(var:owner.name))' },
      {
        title: 'no prefix',
        from: 'filter: var:lockers2',
        to: 'filter: «$prefix(A)»',
        and: [{ from: 'value: oid:1.3.6.1.4.1.99999.2.1.2', to: 'value: var:lockers2' }],
      },
    ],
    valid: [
      { title: 'spaces', from: owner, to: filter(' $not( $eq(nobody) )') },
      { title: 'parentheses and commas within a text', from: owner, to: filter('$contains(a (b), c)') },
      { title: 'conditions within conditions', from: owner, to: filter('$and($suffix(a),$not($or($eq(b),$eq(c))))') },
    ],
  },
];
