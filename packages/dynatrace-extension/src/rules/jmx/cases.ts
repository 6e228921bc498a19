import type { RuleCases } from '../rule-cases.ts';

const MEMORY = 'query: java.lang:type=Memory';

export const jmxCases: readonly RuleCases[] = [
  {
    code: 'DTX0180',
    sample: 'cache-server',
    invalid: [
      { title: 'a misspelt prefix', from: 'value: attribute:EntryCount', to: 'value: «atribute:EntryCount»' },
      { title: 'no prefix', from: 'value: attribute:Hits', to: 'value: «Hits»' },
      { title: 'a dimension without a prefix', from: 'value: property:name', to: 'value: «name»' },
      { title: 'the prefix of another datasource', from: 'value: const:cache-server', to: 'value: «label:product»' },
      { title: 'an attribute without a name', from: 'value: attribute:Policy', to: 'value: «"attribute: "»' },
    ],
    valid: [
      { title: 'a fixed metric', from: 'value: attribute:Hits', to: 'value: const:1' },
      { title: 'an attribute in an object', from: 'value: attribute:Hits', to: 'value: { attribute: Hits }' },
    ],
  },
  {
    code: 'DTX0181',
    sample: 'cache-server',
    invalid: [
      { title: 'no equals sign', from: MEMORY, to: 'query: java.lang:type=Memory,«Heap»' },
      { title: 'no domain', from: MEMORY, to: 'query: «type=Memory»' },
      { title: 'no key properties', from: MEMORY, to: 'query: "«java.lang:»"' },
      { title: 'a comma at the end', from: MEMORY, to: 'query: "«java.lang:type=Memory,»"' },
      { title: 'a key twice', from: MEMORY, to: 'query: java.lang:type=Memory,«type=*»' },
      { title: 'a key that is a pattern', from: MEMORY, to: 'query: java.lang:type=Memory,«na*=x»' },
      { title: 'no value', from: MEMORY, to: 'query: java.lang:type=Memory,«name=»' },
      { title: 'no key', from: MEMORY, to: 'query: java.lang:type=Memory,«=x»' },
      { title: 'two stars', from: MEMORY, to: "query: 'java.lang:*,type=Memory,«*»'" },
      { title: 'a colon in a value', from: MEMORY, to: 'query: java.lang:type=Memory,«name=a:b»' },
      { title: 'quotes that do not end', from: 'manager="main,*"', to: '«manager="main»' },
    ],
    valid: [
      { title: 'any key properties', from: MEMORY, to: 'query: java.lang:type=Memory,*' },
      { title: 'any domain', from: MEMORY, to: "query: '*:type=Memory,name=?ool*'" },
      { title: 'anything in quotes', from: 'manager="main,*"', to: 'manager="a=b,c:\\"d\\""' },
    ],
  },
  {
    code: 'DTX0182',
    sample: 'cache-server',
    invalid: [
      { title: 'a misspelt key property', from: 'value: property:name', to: 'value: property:«nmae»' },
      { title: 'a key property that the query lacks', from: 'value: property:name', to: 'value: property:«host»' },
      { title: 'another case', from: 'value: property:type', to: 'value: property:«Type»' },
      {
        title: 'a group whose queries all lack it',
        from: 'value: const:cache-server',
        to: 'value: property:«product»',
      },
      {
        title: 'a query that was changed',
        from: 'type=Cache,name=*,',
        to: 'type=Cache,cacheName=*,',
        and: [{ from: 'value: property:name', to: 'value: property:«name»' }],
      },
    ],
    valid: [
      { title: 'further key properties', from: 'type=Cache,name=*,', to: 'type=Cache,*,' },
      {
        title: 'a group one of whose queries has it',
        from: 'value: const:cache-server',
        to: 'value: property:manager',
      },
    ],
  },
  {
    code: 'DTX0183',
    sample: 'cache-server',
    invalid: [
      {
        title: 'a subgroup without a query',
        from: `          ${MEMORY}
          dimensions:
            - key: bean.type
              value: property:type
          metrics:
`,
        to: `          dimensions:
            - key: bean.type
              value: property:type
          «metrics»:
`,
      },
      {
        title: 'the other subgroup',
        from: '          query: com.example.cache:type=Cache,name=*,manager="main,*"\n',
        to: '',
        and: [{ from: 'attribute:Policy\n          metrics:', to: 'attribute:Policy\n          «metrics»:' }],
      },
      {
        title: 'one that has filters instead',
        from: `          ${MEMORY}\n`,
        to: '          queryFilters:\n            - field: type\n              filter: const:$eq(Memory)\n',
        and: [{ from: 'property:type\n          metrics:', to: 'property:type\n          «metrics»:' }],
      },
      {
        title: 'a further subgroup',
        from: '        - subgroup: caches\n',
        to: '        - subgroup: threads\n          «metrics»: [{ key: cache.entries, value: const:1, type: gauge }]\n        - subgroup: caches\n',
      },
      {
        title: 'a further group',
        from: '    - group: server\n',
        to: '    - group: threads\n      subgroups:\n        - subgroup: all\n          «metrics»: [{ key: cache.entries, value: const:1, type: gauge }]\n    - group: server\n',
      },
    ],
    valid: [
      {
        title: 'a group with metrics',
        from: '            - key: cache.hits.count\n              value: attribute:Hits\n              type: count\n',
        to: '',
        and: [
          {
            from: '      subgroups:\n',
            to: '      metrics: [{ key: cache.hits.count, value: const:1, type: count }]\n      subgroups:\n',
          },
        ],
      },
      { title: 'a query for everything', from: MEMORY, to: "query: '*:*'" },
    ],
  },
];
