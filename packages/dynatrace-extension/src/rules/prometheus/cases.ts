import type { RuleCases } from '../rule-cases.ts';

export const prometheusCases: readonly RuleCases[] = [
  {
    code: 'DTX0170',
    sample: 'ticket-queue',
    invalid: [
      {
        title: 'a metric without a prefix',
        from: 'value: metric:tickets_opened_total',
        to: 'value: «tickets_opened_total»',
      },
      { title: 'a misspelt prefix of a metric', from: 'value: metric:tickets:waiting', to: 'value: «metrics:waiting»' },
      { title: 'a misspelt prefix of a dimension', from: 'value: label:priority', to: 'value: «lable:priority»' },
      { title: 'a metric that is a label', from: 'value: metric:tickets:waiting', to: 'value: «label:waiting»' },
      {
        title: 'the prefix of another datasource',
        from: 'value: metric:tickets:waiting',
        to: 'value: «oid:1.3.6.1.2.1»',
      },
      { title: 'a label without a name', from: 'value: label:priority', to: 'value: «"label:"»' },
    ],
    valid: [
      {
        title: 'a fixed value that looks like an address',
        from: 'value: ticket\n',
        to: 'value: https://example.com\n',
      },
      { title: 'a fixed metric', from: 'value: metric:tickets:waiting', to: 'value: const:1' },
      { title: 'a variable', from: 'value: const:tickets', to: 'value: var:team' },
    ],
  },
  {
    code: 'DTX0171',
    sample: 'ticket-queue',
    invalid: [
      {
        title: 'labels in braces',
        from: 'value: metric:tickets_opened_total',
        to: 'value: metric:«tickets_opened_total{kind="bug"}»',
      },
      { title: 'a dot in a metric', from: 'metric:tickets_opened_total', to: 'metric:«tickets.opened.total»' },
      { title: 'a hyphen in a label', from: 'value: label:priority', to: 'value: label:«ticket-priority»' },
      { title: 'a colon in a label', from: 'value: label:priority', to: 'value: label:«ticket:priority»' },
      { title: 'a function', from: 'metric:tickets_opened_total', to: 'metric:«rate(tickets_opened_total)»' },
      { title: 'a metric that starts with a digit', from: 'metric:ticket_duration_seconds', to: 'metric:«5xx_total»' },
      { title: 'the metric of a reference', from: 'metric:build_info', to: 'metric:«build-info»' },
      { title: 'the label of a reference', from: 'ref:version', to: 'ref:«app.version»' },
    ],
    valid: [
      { title: 'a recording rule', from: 'metric:tickets_opened_total', to: 'metric:team:tickets_opened:rate5m' },
      { title: 'a name that starts with an underscore', from: 'value: label:priority', to: 'value: label:__meta' },
    ],
  },
  {
    code: 'DTX0172',
    sample: 'ticket-queue',
    invalid: [
      {
        title: 'one argument',
        from: 'value: $reference(metric:build_info, ref:version)',
        to: 'value: «$reference(metric:build_info)»',
      },
      {
        title: 'a misspelt function',
        from: '$reference(metric:build_info, ref:version)',
        to: '«$refrence(metric:build_info, ref:version)»',
      },
      {
        title: 'no prefixes',
        from: '$reference(metric:build_info, ref:version)',
        to: '«$reference(build_info, version)»',
      },
      {
        title: 'the arguments the other way round',
        from: '$reference(metric:build_info, ref:version)',
        to: '«$reference(ref:version, metric:build_info)»',
      },
      {
        title: 'no end',
        from: '$reference(metric:build_info, ref:version)',
        to: '«$reference(metric:build_info, ref:version»',
      },
      {
        title: 'a label',
        from: '$reference(metric:build_info, ref:version)',
        to: '«$reference(metric:build_info, label:version)»',
      },
    ],
    valid: [
      { title: 'without spaces', from: 'metric:build_info, ref:version', to: 'metric:build_info,ref:version' },
      {
        title: 'in quotes',
        from: '$reference(metric:build_info, ref:version)',
        to: '"$reference( metric:build_info , ref:version )"',
      },
    ],
  },
];
