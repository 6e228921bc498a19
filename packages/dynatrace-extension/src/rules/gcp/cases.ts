import type { RuleCases } from '../rule-cases.ts';

export const gcpCases: readonly RuleCases[] = [
  {
    code: 'DTX0190',
    sample: 'cloud-files',
    invalid: [
      {
        title: 'a misspelt prefix',
        from: 'value: label:metric.labels.file_share',
        to: 'value: «lable:metric.labels.file_share»',
      },
      {
        title: 'the plural',
        from: 'value: label:resource.labels.project_id',
        to: 'value: «labels:resource.labels.project_id»',
      },
      {
        title: 'a metric that is a label',
        from: 'value: metric:file.googleapis.com/nfs/server/free_bytes',
        to: 'value: «label:metric.labels.free_bytes»',
      },
      {
        title: 'a label that is a metric',
        from: 'value: resource.labels.location',
        to: 'value: «metric:resource.labels.location»',
      },
      {
        title: 'the prefix of another datasource',
        from: 'value: resource.labels.location',
        to: 'value: «column:location»',
      },
      { title: 'a prefix and nothing else', from: 'value: resource.labels.location', to: 'value: «"label:"»' },
    ],
    valid: [
      { title: 'all prefixes', from: 'value: resource.labels.location', to: 'value: label:resource.labels.location' },
      { title: 'a fixed value', from: 'value: resource.labels.location', to: 'value: const:europe-west3' },
    ],
  },
];
