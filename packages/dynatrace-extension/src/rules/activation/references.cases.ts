import type { RuleCases } from '../rule-cases.ts';

const file = 'extension/activationSchema.json';
const sample = 'ticket-desk';

const fallback = `          "type": { "$ref": "#/types/desk" },
          "nullable": true`;
const types = '  "types": {\n';

export const referencesCases: readonly RuleCases[] = [
  {
    code: 'DTX0255',
    sample,
    invalid: [
      { title: 'a misspelt type', file, from: fallback, to: fallback.replace('"#/types/desk"', '«"#/types/dessk"»') },
      { title: 'a misspelt enum', file, from: '"#/enums/method"', to: '«"#/enums/methods"»' },
      {
        title: 'an item of a list',
        file,
        from: '"items": { "type": { "$ref": "#/types/desk" } }',
        to: '"items": { "type": { "$ref": «"#/types/endpoint"» } }',
      },
      {
        title: 'a type among the enums',
        file,
        from: fallback,
        to: fallback.replace('"#/types/desk"', '«"#/enums/desk"»'),
      },
      { title: 'upper case', file, from: fallback, to: fallback.replace('"#/types/desk"', '«"#/types/Desk"»') },
    ],
    valid: [
      { title: 'the type itself', file, from: '"displayName": "Fallback"', to: '"displayName": "Another"' },
      {
        title: 'a name with a point and a colon',
        file,
        from: types,
        to: `${types}    "dynatrace.datasource.python:desk": { "type": "object", "properties": {} },\n`,
        and: [{ file, from: fallback, to: fallback.replace('desk', 'dynatrace.datasource.python:desk') }],
      },
    ],
  },
  {
    code: 'DTX0256',
    sample,
    invalid: [
      {
        title: 'a type that is left over',
        file,
        from: types,
        to: `${types}    «"endpoint"»: { "type": "object", "properties": {} },\n`,
      },
      {
        title: 'an enum that is left over',
        file,
        from: '  "enums": {\n',
        to: '  "enums": {\n    «"level"»: { "type": "enum", "items": [{ "value": "low" }] },\n',
      },
      {
        title: 'a type that only an unused type names',
        file,
        from: types,
        to: `${types}    "inner": { "type": "object", "properties": {} },
    «"outer"»: { "type": "object", "properties": { "inner": { "type": { "$ref": "#/types/inner" } } } },\n`,
      },
      {
        title: 'a type of the name of an enum',
        file,
        from: types,
        to: `${types}    «"method"»: { "type": "object", "properties": {} },\n`,
      },
      {
        title: 'an enum that lost its property',
        file,
        from: '"type": { "$ref": "#/enums/method" }',
        to: '"type": "text"',
        at: '"method"',
        atFile: file,
      },
    ],
    valid: [
      {
        title: 'named by an item of a list only',
        file,
        from: `,\n        "fallback": {\n          "displayName": "Fallback",\n${fallback}\n        }`,
        to: '',
      },
      {
        title: 'an enum that an item names',
        file,
        from: '"items": { "type": "text", "constraints": [{ "type": "NO_WHITESPACE" }] }',
        to: '"items": { "type": { "$ref": "#/enums/method" } }',
        and: [{ file: 'activation.json', from: '"shop"]', to: '"none"]' }],
      },
    ],
  },
  {
    code: 'DTX0257',
    sample,
    invalid: [
      {
        title: 'a type that holds itself',
        file,
        from: fallback,
        to: '          "type": { "$ref": «"#/types/desk"» },\n          "nullable": false',
      },
      { title: 'nullable left out', file, from: fallback, to: '          "type": { "$ref": «"#/types/desk"» }' },
      {
        title: 'by way of another type',
        file,
        from: fallback,
        to: '          "type": { "$ref": "#/types/owner" }',
        and: [
          {
            file,
            from: '    "remote": {\n',
            to: '    "owner": { "type": "object", "properties": { "desk": { "type": { "$ref": «"#/types/desk"» } } } },\n    "remote": {\n',
          },
        ],
      },
      {
        title: 'a type that nothing else needs',
        file,
        from: fallback,
        to: '          "type": { "$ref": "#/types/node" },\n          "nullable": true',
        and: [
          {
            file,
            from: types,
            to: `${types}    "node": { "type": "object", "properties": { "next": { "type": { "$ref": «"#/types/node"» } } } },\n`,
          },
        ],
      },
      {
        title: 'with a default that is none',
        file,
        from: fallback,
        to: '          "type": { "$ref": «"#/types/desk"» },\n          "default": null',
      },
    ],
    valid: [
      {
        title: 'a list of itself',
        file,
        from: fallback,
        to: '          "type": "list",\n          "items": { "type": { "$ref": "#/types/desk" } }',
      },
      {
        title: 'only under a precondition',
        file,
        from: fallback,
        to: '          "type": { "$ref": "#/types/desk" },\n          "precondition": { "type": "EQUALS", "property": "verifyTls", "expectedValue": false }',
      },
    ],
  },
];
