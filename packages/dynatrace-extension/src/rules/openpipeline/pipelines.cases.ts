import type { RuleCases } from '../rule-cases.ts';

const sample = 'turnstile';
const gates = 'extension/openpipeline/gates.pipeline.json';
const journal = 'extension/openpipeline/journal.pipeline.json';

const further = {
  from: '  sources:\n',
  to: '    - displayName: Third\n      pipelinePath: openpipeline/third.pipeline.json\n      configScope: logs\n  sources:\n',
};
const third = (id: string) => ({
  'extension/openpipeline/third.pipeline.json': `{ "customId": ${id}, "displayName": "Third", "processing": { "processors": [] } }`,
});

export const pipelineCases: readonly RuleCases[] = [
  {
    code: 'DTX0340',
    sample,
    invalid: [
      {
        title: 'the id of another processor',
        file: gates,
        from: '        "id": "drop-tests",',
        to: '        "id": «"station-lookup"»,',
      },
      { title: 'a key of the metadata', file: gates, from: '"entryKey": "purpose"', to: '"entryKey": «"team"»' },
      { title: 'a part of an id', file: gates, from: '"idComponent": "name"', to: '"idComponent": «"station"»' },
      { title: 'a property of an event', file: journal, from: '"key": "event.name"', to: '"key": «"event.type"»' },
      {
        title: 'a field of a node',
        file: gates,
        from: '{ "fieldName": "station", "referencedFieldName": "gate.station" }',
        to: '{ "fieldName": «"city"», "referencedFieldName": "gate.city" }',
      },
      { title: 'the id of another node', file: gates, from: '"id": "station-node"', to: '"id": «"gate-node"»' },
    ],
    valid: [
      { title: 'one id in two stages', file: gates, from: '"id": "station-node"', to: '"id": "drop-tests"' },
      {
        title: 'a field of two dimensions',
        file: gates,
        from: '{ "fieldName": "station", "referencedFieldName": "gate.station" }',
        to: '{ "fieldName": "city", "referencedFieldName": "gate.station" }',
      },
    ],
  },
  {
    code: 'DTX0341',
    sample,
    invalid: [
      {
        title: 'the customId of another pipeline',
        file: journal,
        from: '  "customId": "extension:turnstile-journal",',
        to: '  "customId": «"extension:turnstile-gates"»,',
      },
      {
        title: 'the first pipeline takes the customId of the second',
        file: gates,
        from: 'extension:turnstile-gates',
        to: 'extension:turnstile-journal',
        at: '"extension:turnstile-journal"',
        atFile: journal,
      },
      { title: 'a copy of the first', ...further, add: third('«"extension:turnstile-gates"»') },
      { title: 'a copy of the second', ...further, add: third('«"extension:turnstile-journal"»') },
      {
        title: 'a customId that no source routes to',
        file: journal,
        from: '"extension:turnstile-journal"',
        to: '«"turnstile"»',
        and: [{ file: gates, from: '"extension:turnstile-gates"', to: '"turnstile"' }],
      },
    ],
    valid: [
      { title: 'a third customId', ...further, add: third('"extension:turnstile"') },
      { title: 'one that differs in case', ...further, add: third('"extension:Turnstile-Gates"') },
    ],
  },
  {
    code: 'DTX0342',
    sample,
    invalid: [
      {
        title: 'another type',
        file: journal,
        from: '        "type": "fieldsRename",',
        to: '        "type": «"fieldsAdd"»,',
      },
      { title: 'no settings', file: gates, from: '"type": "drop",', to: '"type": «"dql"»,' },
      {
        title: 'settings of a type that needs none',
        file: gates,
        from: '"type": "drop",',
        to: '"type": "drop",\n        «"dql"»: { "script": "fields content" },',
      },
      {
        title: 'another kind of metric',
        file: journal,
        from: '"type": "counterMetric"',
        to: '"type": «"valueMetric"»',
      },
      {
        title: 'settings of two types',
        file: journal,
        from: '        "type": "fieldsRename",',
        to: '        "type": "fieldsRename",\n        «"fieldsRemove"»: { "fields": ["code"] },',
      },
      { title: 'another kind of event', file: journal, from: '"type": "davis"', to: '"type": «"bizevent"»' },
    ],
    valid: [
      { title: 'another type without settings', file: gates, from: '"type": "drop",', to: '"type": "noStorage",' },
      {
        title: 'the settings of the type',
        file: gates,
        from: '"type": "drop",',
        to: '"type": "fieldsRemove",\n        "fieldsRemove": { "fields": ["gate.test"] },',
      },
    ],
  },
  {
    code: 'DTX0346',
    sample,
    invalid: ['"1.329"', '"1.310.0"', '"1.285"', '"1.329.99"', "'1.320'"].map((version) => ({
      title: version,
      from: 'minDynatraceVersion: "1.335"',
      to: `minDynatraceVersion: «${version}»`,
    })),
    valid: [
      { title: 'the first version', from: 'minDynatraceVersion: "1.335"', to: 'minDynatraceVersion: "1.330.0"' },
      {
        title: 'no entities',
        from: 'minDynatraceVersion: "1.335"',
        to: 'minDynatraceVersion: "1.310"',
        remove: [gates],
        add: {
          [gates]:
            '{ "customId": "extension:turnstile-gates", "displayName": "Gates", "processing": { "processors": [] } }',
        },
      },
    ],
  },
  {
    code: 'DTX0347',
    sample,
    invalid: [
      {
        title: 'a misspelt metric',
        file: gates,
        from: '"matcher": "metric.key == \\"turnstile.gate.blocked\\"",',
        to: '"matcher": "metric.key == \\"«turnstile.gate.bloked»\\"",',
      },
      {
        title: 'a metric that was never there',
        file: gates,
        from: 'turnstile.gate.blocked',
        to: '«turnstile.gate.open»',
      },
      {
        title: 'a pattern that nothing matches',
        file: gates,
        from: '\\"turnstile.gate.*\\"',
        to: '\\"«turnstile.gates.*»\\"',
      },
      {
        title: 'a prefix that nothing has',
        file: gates,
        from: 'startsWith(metric.key, \\"turnstile.gate.\\")',
        to: 'startsWith(metric.key, \\"«turnstil.gate.»\\")',
      },
      {
        title: 'a pattern deeper down',
        file: gates,
        from: '\\"turnstile.gate.*\\"',
        to: '\\"«turnstile.gate.visitor.*»\\"',
      },
    ],
    valid: [
      { title: 'a metric of Dynatrace', file: gates, from: 'turnstile.gate.blocked', to: 'dt.host.cpu.usage' },
      {
        title: 'a metric that a pipeline makes',
        file: gates,
        from: 'turnstile.gate.blocked',
        to: 'turnstile.gate.errors',
      },
      { title: 'a part of a section', file: gates, from: '\\"turnstile.gate.*\\"', to: '\\"turnstile.gate.vis*\\"' },
    ],
  },
  {
    code: 'DTX0348',
    sample,
    invalid: [
      {
        title: 'a misspelt dimension in an id',
        file: gates,
        from: '{ "idComponent": "name", "referencedFieldName": "gate.name" }',
        to: '{ "idComponent": "name", "referencedFieldName": "«gate.nmae»" }',
      },
      {
        title: 'in a name',
        file: gates,
        from: '"sourceFieldName": "gate.name"',
        to: '"sourceFieldName": "«gate.names»"',
      },
      {
        title: 'in a field',
        file: gates,
        from: '{ "fieldName": "station", "referencedFieldName": "gate.station" }',
        to: '{ "fieldName": "station", "referencedFieldName": "«gate.staton»" }',
      },
      {
        title: 'in a lookup',
        file: gates,
        from: '"sourceField": "gate.station"',
        to: '"sourceField": "«gates.station»"',
      },
      { title: 'in a matcher', file: gates, from: 'isNotNull(gate.name)', to: 'isNotNull(«gate.nam»)' },
    ],
    valid: [
      {
        title: 'a dimension of Dynatrace',
        file: gates,
        from: '{ "idComponent": "name", "referencedFieldName": "gate.name" }',
        to: '{ "idComponent": "name", "referencedFieldName": "dt.entity.host" }',
      },
      {
        title: 'a field that the pipeline makes',
        file: gates,
        from: '{ "fieldName": "station", "referencedFieldName": "gate.station" }',
        to: '{ "fieldName": "station", "referencedFieldName": "gate.stations" }',
        and: [{ file: gates, from: '"destinationField": "gate.city"', to: '"destinationField": "gate.stations"' }],
      },
    ],
  },
];
