import type { RuleCases } from '../rule-cases.ts';

const file = 'activation.json';
const sample = 'ticket-desk';
const simulator = 'config/simulator.json';

const activatesRemote = { from: '    local:\n      path: activationSchema.json\n', to: '' };

export const configurationCases: readonly RuleCases[] = [
  {
    code: 'DTX0264',
    sample,
    invalid: [
      { title: 'an older version', file, from: '"version": "1.4.0"', to: '"version": «"1.3.0"»', fixed: true },
      { title: 'a newer version', file, from: '"version": "1.4.0"', to: '"version": «"2.0.0"»', fixed: true },
      { title: 'less of it', file, from: '"version": "1.4.0"', to: '"version": «"1.4"»', fixed: true },
      {
        title: 'a raised manifest',
        from: 'version: 1.4.0',
        to: 'version: 1.5.0',
        at: '"1.4.0"',
        atFile: file,
        fixed: true,
      },
      {
        title: 'a quoted number in the manifest',
        from: 'version: 1.4.0',
        to: 'version: "2.0"',
        at: '"1.4.0"',
        atFile: file,
        fixed: true,
      },
    ],
    valid: [
      { title: 'no version', file, from: '  "version": "1.4.0",\n', to: '' },
      { title: 'quotes in the manifest', from: 'version: 1.4.0', to: "version: '1.4.0'" },
    ],
  },
  {
    code: 'DTX0265',
    sample,
    invalid: [
      { title: 'a misspelt name', file, from: '["queues", "agents"]', to: '["queues", «"agent"»]' },
      { title: 'upper case', file, from: '["queues", "agents"]', to: '[«"Queues"», "agents"]' },
      { title: 'one that was removed', file, from: '["queues", "agents"]', to: '["queues", «"customers"»]' },
      { title: 'an empty name', file, from: '["queues", "agents"]', to: '["queues", «""»]' },
      { title: 'white space', file, from: '["queues", "agents"]', to: '["queues", «"agents "»]' },
    ],
    valid: [
      { title: 'the default', file, from: '["queues", "agents"]', to: '["default", "agents"]' },
      { title: 'none', file, from: '  "featureSets": ["queues", "agents"],\n', to: '' },
    ],
  },
  {
    code: 'DTX0266',
    sample,
    invalid: [
      {
        title: 'a context that the manifest does not activate',
        ...activatesRemote,
        and: [
          { file, from: '"activationContext": "REMOTE"', to: '"activationContext": «"LOCAL"»' },
          { file, from: '"pythonRemote"', to: '"pythonLocal"' },
        ],
      },
      {
        title: "the other context's settings",
        file,
        from: '"pythonRemote"',
        to: '"pythonLocal"',
        at: '"REMOTE"',
        atFile: file,
      },
      { title: 'the other context', file, from: '"activationContext": "REMOTE"', to: '"activationContext": «"LOCAL"»' },
      {
        title: 'the settings there, but not activated',
        ...activatesRemote,
        and: [{ file, from: '"activationContext": "REMOTE"', to: '"activationContext": «"LOCAL"»' }],
      },
    ],
    valid: [
      {
        title: 'both settings',
        file,
        from: '"pythonRemote": {',
        to: '"pythonLocal": { "desks": [{ "url": "http://localhost" }] },\n  "pythonRemote": {',
      },
      { title: 'no context', file, from: '  "activationContext": "REMOTE",\n', to: '' },
    ],
  },
  {
    code: 'DTX0266',
    sample: 'core-switches',
    invalid: [
      {
        title: 'a datasource that runs on ActiveGates only',
        file: simulator,
        from: '  "enabled": true,',
        to: '  "enabled": true,\n  "activationContext": «"LOCAL"»,',
      },
    ],
    valid: [
      {
        title: 'its only context',
        file: simulator,
        from: '  "enabled": true,',
        to: '  "enabled": true,\n  "activationContext": "REMOTE",',
      },
    ],
  },
  {
    code: 'DTX0267',
    sample: 'core-switches',
    invalid: [
      {
        title: 'a required variable',
        file: simulator,
        from: '  "vars": {\n    "site": "lab",',
        to: '  «"vars"»: {',
      },
      {
        title: 'no variables at all',
        file: simulator,
        from: '  "vars": {\n    "site": "lab",\n    "role": "edge",\n    "filter": "$prefix(Gi)"\n  },\n',
        to: '',
        at: '"enabled"',
        atFile: simulator,
      },
      {
        title: 'one that has become required',
        from: '    pattern: ^[$]\n',
        to: '    pattern: ^[$]\n    required: true\n',
        and: [{ file: simulator, from: ',\n    "filter": "$prefix(Gi)"', to: '' }],
        at: '"vars"',
        atFile: simulator,
      },
      {
        title: 'several, told once',
        from: '    pattern: ^[$]\n',
        to: '    pattern: ^[$]\n    required: true\n',
        and: [
          {
            file: simulator,
            from: '  "vars": {\n    "site": "lab",\n    "role": "edge",\n    "filter": "$prefix(Gi)"\n  },',
            to: '  «"vars"»: {},',
          },
        ],
      },
      {
        title: 'one without its default',
        from: '    defaultValue: core\n',
        to: '    required: true\n',
        and: [{ file: simulator, from: '\n    "role": "edge",', to: '' }],
        at: '"vars"',
        atFile: simulator,
      },
    ],
    valid: [
      { title: 'an optional variable', file: simulator, from: ',\n    "filter": "$prefix(Gi)"', to: '' },
      {
        title: 'required, with a default',
        from: '    defaultValue: core\n',
        to: '    defaultValue: core\n    required: true\n',
        and: [{ file: simulator, from: '\n    "role": "edge",', to: '' }],
      },
    ],
  },
  {
    code: 'DTX0268',
    sample: 'core-switches',
    invalid: [
      { title: 'a misspelt id', file: simulator, from: '"role": "edge"', to: '«"rolle"»: "edge"' },
      { title: 'a required one misspelt', file: simulator, from: '"site": "lab"', to: '«"stie"»: "lab"' },
      { title: 'another case', file: simulator, from: '"site": "lab"', to: '«"Site"»: "lab"' },
      { title: 'one too many', file: simulator, from: '"site": "lab",', to: '"site": "lab",\n    «"country"»: "de",' },
      {
        title: 'the name of a prototype',
        file: simulator,
        from: '"site": "lab",',
        to: '"site": "lab",\n    «"constructor"»: "de",',
      },
    ],
    valid: [
      {
        title: 'another order',
        file: simulator,
        from: '"site": "lab",\n    "role": "edge",',
        to: '"role": "edge",\n    "site": "lab",',
      },
      {
        title: 'only those that are required',
        file: simulator,
        from: '"role": "edge",\n    "filter": "$prefix(Gi)"',
        to: '"role": "core"',
      },
    ],
  },
  {
    code: 'DTX0269',
    sample: 'core-switches',
    invalid: [
      { title: 'a value that is not available', file: simulator, from: '"role": "edge"', to: '"role": «"access"»' },
      { title: 'the name that people see', file: simulator, from: '"role": "edge"', to: '"role": «"Edge"»' },
      {
        title: 'a text that is too long',
        file: simulator,
        from: '"site": "lab"',
        to: '"site": «"the laboratory in the cellar"»',
      },
      {
        title: 'a text that breaks the pattern',
        file: simulator,
        from: '"filter": "$prefix(Gi)"',
        to: '"filter": «"prefix(Gi)"»',
      },
      { title: 'an empty text where a value is required', file: simulator, from: '"site": "lab"', to: '"site": «""»' },
    ],
    valid: [
      { title: 'a placeholder', file: simulator, from: '"role": "edge"', to: '"role": "{{role}}"' },
      { title: 'the longest text', file: simulator, from: '"site": "lab"', to: '"site": "12345678901234567890"' },
    ],
  },
];
