import type { Edit, RuleCases } from '../rule-cases.ts';

const sample = 'turnstile';
const gates = 'extension/openpipeline/gates.source.json';
const journal = 'extension/openpipeline/journal.source.json';
const gatesPipeline = 'extension/openpipeline/gates.pipeline.json';

const named = (file: string, name: string) => ({
  title: name,
  file,
  from: '  "source": "custom:turnstile",',
  to: `  "source": «"${name}"»,`,
  fixed: true,
});

const routed = (file: string, from: string, to: string) => ({
  title: to,
  file,
  from: `    "pipelineId": "extension:${from}"`,
  to: `    "pipelineId": «"${to}"»`,
});

const sourceScope = (file: string, from: string, to: string): Edit => ({
  from: `      sourcePath: openpipeline/${file}.source.json\n      configScope: ${from}`,
  to: `      sourcePath: openpipeline/${file}.source.json\n      configScope: ${to}`,
});
const pipelineScope = (file: string, from: string, to: string): Edit => ({
  from: `      pipelinePath: openpipeline/${file}.pipeline.json\n      configScope: ${from}`,
  to: `      pipelinePath: openpipeline/${file}.pipeline.json\n      configScope: ${to}`,
});

export const sourceCases: readonly RuleCases[] = [
  {
    code: 'DTX0343',
    sample,
    invalid: [
      named(gates, 'turnstile'),
      named(gates, 'custom:turnstiles'),
      named(journal, 'custom:Turnstile'),
      named(journal, 'extension:turnstile'),
      named(gates, 'extension'),
    ],
    valid: [
      {
        title: 'another name in all places',
        from: 'name: custom:turnstile',
        to: 'name: custom:gates',
        and: [gates, journal].map((file) => ({ file, from: '"custom:turnstile"', to: '"custom:gates"' })),
      },
      {
        title: 'the name in quotes',
        from: 'name: custom:turnstile',
        to: 'name: "custom:turnstile"',
      },
    ],
  },
  {
    code: 'DTX0344',
    sample,
    invalid: [
      routed(gates, 'turnstile-gates', 'extension:turnstile-gate'),
      routed(gates, 'turnstile-gates', 'extension:gates'),
      routed(journal, 'turnstile-journal', 'turnstile-journal'),
      routed(journal, 'turnstile-journal', 'custom:turnstile-journal'),
      {
        title: 'another customId of the pipeline',
        file: gatesPipeline,
        from: '"customId": "extension:turnstile-gates"',
        to: '"customId": "extension:turnstile-entrances"',
        at: '"extension:turnstile-gates"',
        atFile: gates,
      },
      {
        title: 'the pipeline removed',
        from: '    - displayName: Journal\n      pipelinePath: openpipeline/journal.pipeline.json\n      configScope: logs\n',
        to: '',
        remove: ['extension/openpipeline/journal.pipeline.json'],
        at: '"extension:turnstile-journal"',
        atFile: journal,
      },
    ],
    valid: [
      {
        title: 'a pipeline of the environment',
        file: gates,
        from: '"pipelineId": "extension:turnstile-gates"',
        to: '"pipelineId": "pipeline_everything_4711"',
      },
      {
        title: 'the prefix in the route only',
        file: gatesPipeline,
        from: '"customId": "extension:turnstile-gates"',
        to: '"customId": "turnstile-gates"',
      },
    ],
  },
  {
    code: 'DTX0345',
    sample,
    invalid: [
      { title: 'a source for logs', ...sourceScope('gates', 'metrics', '«logs»') },
      { title: 'a source for events', ...sourceScope('gates', 'metrics', '«events»') },
      { title: 'a source for metrics', ...sourceScope('journal', 'logs', '«metrics»') },
      { title: 'a pipeline for events', ...pipelineScope('gates', 'metrics', 'events'), at: 'metrics' },
      {
        title: 'a pipeline for spans',
        ...pipelineScope('journal', 'logs', 'spans'),
        and: [sourceScope('journal', 'logs', '«logs»')],
      },
    ],
    valid: [
      {
        title: 'another scope for both',
        ...pipelineScope('journal', 'logs', 'events'),
        and: [sourceScope('journal', 'logs', 'events')],
      },
      {
        title: 'a pipeline of the environment',
        ...sourceScope('journal', 'logs', 'events'),
        and: [{ file: journal, from: '"extension:turnstile-journal"', to: '"pipeline_everything_4711"' }],
      },
    ],
  },
];
