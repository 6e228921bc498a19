import type { RuleCases } from '../rule-cases.ts';

const VENDOR = `            attribute:
              key: vendor
`;

const ACTION = '        key: climate\n        actionLocation';

const SECOND_FILTER = `                  modifier: equals
                  defaultSearch: false
`;

export const contentCases: readonly RuleCases[] = [
  {
    code: 'DTX0232',
    sample: 'tape-library',
    invalid: [
      { title: 'a misspelt attribute', from: VENDOR, to: VENDOR.replace('vendor', '«vendro»') },
      { title: 'an attribute that no rule fills', from: VENDOR, to: VENDOR.replace('vendor', '«model»') },
      { title: 'an attribute of the other type', from: VENDOR, to: VENDOR.replace('vendor', '«serial»') },
      {
        title: 'a property of the entity',
        from: `            key: serial
            displayName: Serial number
        - type`,
        to: `            key: «serialNumber»
            displayName: Serial number
        - type`,
      },
      {
        title: 'an attribute that was renamed in the rules',
        from: '            - key: vendor\n',
        to: '            - key: maker\n',
        and: [{ from: VENDOR, to: VENDOR.replace('vendor', '«vendor»') }],
      },
    ],
    valid: [
      { title: 'an attribute that Dynatrace fills', from: VENDOR, to: VENDOR.replace('vendor', 'dt.listen_ports') },
      { title: 'what every entity has', from: VENDOR, to: VENDOR.replace('vendor', 'lastSeenTms') },
      {
        title: 'an attribute of a type of others',
        from: 'type("tape-library:drive")',
        to: 'type(host)',
        and: [{ from: VENDOR, to: VENDOR.replace('vendor', 'osType') }],
      },
    ],
  },
  {
    code: 'DTX0233',
    sample: 'tape-library',
    invalid: [
      { title: 'a misspelt card', from: ACTION, to: ACTION.replace('climate', '«climat»') },
      { title: 'a card that is not there', from: ACTION, to: ACTION.replace('climate', '«visitors»') },
      { title: 'a card of another type', from: ACTION, to: ACTION.replace('climate', '«drives»') },
      { title: 'a card of another screen', from: ACTION, to: ACTION.replace('climate', '«wear»') },
      {
        title: 'a card of another scope',
        from: '      - actionScope: CHART_GROUP\n        key: climate\n',
        to: '      - actionScope: ENTITIES_LIST\n        key: «climate»\n',
      },
    ],
    valid: [
      { title: 'all cards of a scope', from: ACTION, to: '        actionLocation' },
      {
        title: 'the whole page',
        from: '      - actionScope: CHART_GROUP\n        key: climate\n',
        to: '      - actionScope: GLOBAL_DETAILS\n',
      },
    ],
  },
  {
    code: 'DTX0234',
    sample: 'tape-library',
    invalid: [
      {
        title: 'two default filters',
        from: SECOND_FILTER,
        to: SECOND_FILTER.replace('false', '«true»'),
      },
      {
        title: 'a default filter in another group',
        from: `          entityFilters:
            - displayName: Filter by
`,
        to: `          entityFilters:
            - displayName: Before
              filters:
                - type: tag
                  displayName: Tag
                  freeText: false
                  defaultSearch: true
                  distinct: false
                  entityTypes: [HOST]
            - displayName: Filter by
`,
        and: [
          {
            from: 'modifier: contains\n                  defaultSearch: true\n',
            to: 'modifier: contains\n                  defaultSearch: «true»\n',
          },
        ],
      },
      {
        title: 'filters of the whole screen',
        from: '  - entityType: HOST\n',
        to: `  - entityType: HOST
    filtering:
      entityFilters:
        - displayName: a
          filters:
            - { type: tag, displayName: Tag, freeText: false, distinct: true, entityTypes: [HOST], defaultSearch: true }
            - { type: tag, displayName: Tag, freeText: false, distinct: true, entityTypes: [HOST], defaultSearch: «true» }
`,
      },
      {
        title: 'filters of the page of details',
        from: '  - entityType: HOST\n',
        to: `  - entityType: HOST
    detailsFilters:
      entityFilters:
        - displayName: a
          filters:
            - { type: tag, displayName: Tag, freeText: true, distinct: true, entityTypes: [HOST], defaultSearch: true }
            - { type: tag, displayName: Tag, freeText: true, distinct: true, entityTypes: [HOST], defaultSearch: «true» }
`,
      },
      {
        title: 'filters of a table of metrics',
        from: '      - key: tapes\n        pageSize: 5\n',
        to: `      - key: tapes
        filtering:
          entityFilters:
            - displayName: a
              filters:
                - { type: x, displayName: X, freeText: true, distinct: true, entityTypes: [HOST], defaultSearch: true }
                - { type: y, displayName: Y, freeText: true, distinct: true, entityTypes: [HOST], defaultSearch: «true» }
        pageSize: 5
`,
      },
    ],
    valid: [
      { title: 'no default filter', from: '                  defaultSearch: true\n', to: '' },
      {
        title: 'a default filter in each of two bars',
        from: '  - entityType: HOST\n',
        to: `  - entityType: HOST
    listFilters:
      entityFilters:
        - displayName: a
          filters:
            - { type: tag, displayName: Tag, freeText: false, distinct: true, entityTypes: [HOST], defaultSearch: true }
`,
      },
    ],
  },
];
