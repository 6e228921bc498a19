import type { RuleCases } from '../rule-cases.ts';

const file = 'extension/activationSchema.json';
const sample = 'ticket-desk';

const local = `    "pythonLocal": {
      "displayName": "On a host",
      "type": { "$ref": "#/types/remote" }
    }`;
const remote = `    "pythonRemote": {
      "displayName": "On an ActiveGate",`;
const head = `  "properties": {\n${remote}\n`;
const remoteType = '      "type": { "$ref": "#/types/remote" }\n';
const bothActivated = `    remote:
      path: activationSchema.json
    local:
      path: activationSchema.json`;
const verifyTls = `          "type": "boolean",
          "default": true`;

export const schemaCases: readonly RuleCases[] = [
  {
    code: 'DTX0254',
    sample,
    invalid: [
      { title: 'python', file, from: remote, to: remote.replace('"pythonRemote"', '«"python"»') },
      {
        title: 'another case',
        file,
        from: head,
        to: head.replace('"properties"', '«"properties"»').replace('Remote', 'remote'),
      },
      { title: 'one of two', file, from: `${head}${remoteType}    },\n${local}`, to: `  «"properties"»: {\n${local}` },
      {
        title: 'both',
        file,
        from: head,
        to: head.replace('"properties"', '«"properties"»').replace('pythonRemote', 'remote'),
        and: [{ file, from: local, to: local.replace('pythonLocal', 'local') }],
      },
      {
        title: 'a schema of its own for hosts',
        from: bothActivated,
        to: bothActivated.replace(/activationSchema\.json$/, 'hosts.json'),
        add: {
          'extension/hosts.json': `{
  "schemaId": "python-extension.activation",
  «"properties"»: {
    "pythonRemote": {
      "type": "text",
      "default": ""
    }
  }
}
`,
        },
      },
    ],
    valid: [
      { title: 'more than the manifest activates', from: '    local:\n      path: activationSchema.json\n', to: '' },
      {
        title: 'the local one alone',
        from: '    remote:\n      path: activationSchema.json\n',
        to: '',
        and: [
          { file, from: `${head}${remoteType}    },\n`, to: '  "properties": {\n' },
          { file: 'activation.json', from: 'REMOTE', to: 'LOCAL' },
          { file: 'activation.json', from: 'pythonRemote', to: 'pythonLocal' },
        ],
      },
    ],
  },
  {
    code: 'DTX0262',
    sample,
    invalid: [
      { title: 'a value twice', file, from: '"value": "vault"', to: '"value": «"none"»' },
      {
        title: 'the next one',
        file,
        from: '"value": "token"',
        to: '"value": «"none"»',
        and: [
          { file, from: '"expectedValue": "token"', to: '"expectedValue": "vault"' },
          { file, from: '["none", "token"]', to: '["none"]' },
          { file: 'activation.json', from: '"method": "token"', to: '"method": "vault"' },
        ],
      },
      {
        title: 'with other names',
        file,
        from: '"value": "vault", "displayName": "Credential vault"',
        to: '"value": «"token"», "displayName": "Vault"',
      },
      {
        title: 'a number',
        file,
        from: '{ "value": "vault", "displayName": "Credential vault" }',
        to: '{ "value": 1 },\n        { "value": «1» }',
      },
      {
        title: 'an empty text',
        file,
        from: '{ "value": "vault", "displayName": "Credential vault" }',
        to: '{ "value": "" },\n        { "value": «""» }',
      },
    ],
    valid: [
      {
        title: 'a number and its text',
        file,
        from: '{ "value": "vault", "displayName": "Credential vault" }',
        to: '{ "value": 1 },\n        { "value": "1" }',
      },
      { title: 'upper and lower case', file, from: '"value": "vault"', to: '"value": "None"' },
    ],
  },
  {
    code: 'DTX0263',
    sample,
    invalid: [
      { title: 'a misspelt property', file, from: '["timeout", "labels"]', to: '["timeout", «"lables"»]' },
      { title: 'a label instead of the name', file, from: '["timeout", "labels"]', to: '[«"The timeout"», "labels"]' },
      {
        title: 'a tab',
        file,
        from: '"expandable": {\n          "sections": [{ "displayName": "More", "properties": ["timeout", "labels"] }]',
        to: '"tabs": {\n          "groups": [{ "displayName": "More", "properties": [«"colour"»] }]',
      },
      {
        title: 'a column',
        file,
        from: '"expandable": {\n          "sections": [{ "displayName": "More", "properties": ["timeout", "labels"] }]',
        to: '"table": {\n          "columns": [{ "id": "a", "propertyRef": «"uri"» }]',
      },
      {
        title: 'at a property',
        file,
        from: verifyTls,
        to: `${verifyTls},\n          "uiCustomization": { "table": { "columns": [{ "id": "a", "propertyRef": «"nobody/name"» }] } }`,
      },
    ],
    valid: [
      { title: 'a property of another type', file, from: '["timeout", "labels"]', to: '["timeout", "desks"]' },
      {
        title: 'a path',
        file,
        from: verifyTls,
        to: `${verifyTls},\n          "uiCustomization": { "table": { "columns": [{ "id": "a", "propertyRef": "fallback/url" }] } }`,
      },
    ],
  },
];
