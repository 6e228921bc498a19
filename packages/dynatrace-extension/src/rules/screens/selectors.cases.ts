import type { RuleCases } from '../rule-cases.ts';

const LIST =
  '        entitySelectorTemplate: type("tape-library:drive"),fromRelationships.isChildOf($(entityConditions))\n';

export const selectorCases: readonly RuleCases[] = [
  {
    code: 'DTX0225',
    sample: 'tape-library',
    invalid: [
      {
        title: 'a parenthesis too few',
        from: LIST,
        to: '        entitySelectorTemplate: type("tape-library:drive"),fromRelationships.isChildOf«(»$(entityConditions)\n',
      },
      {
        title: 'a parenthesis too many',
        from: LIST,
        to: LIST.replace('),from', ')«)»,from'),
      },
      { title: 'a quote too few', from: LIST, to: LIST.replace('type("', 'type(').replace('"),', '«"»),') },
      {
        title: 'a parenthesis too few in a condition',
        from: '=type(tape-library:drive),fromRelationships.isChildOf($(entityConditions))',
        to: '=type(tape-library:drive),fromRelationships.isChildOf«(»$(entityConditions)',
      },
      {
        title: 'a parenthesis too few in a list of selectors',
        from: 'entityName("arm (left)")',
        to: 'entityName«(»"arm (left)"',
      },
      {
        title: 'a parenthesis too many where other entities filter',
        from: '        filtering:\n          entityFilters',
        to: '        filtering:\n          relationships: ["type(HOST)«)»"]\n          entityFilters',
      },
    ],
    valid: [
      { title: 'parentheses in a text', from: 'entityName("arm (left)")', to: 'entityName("arm ((left")' },
      { title: 'an escaped quote in a text', from: 'entityName("arm (left)")', to: 'entityName("arm ~"left")' },
      { title: 'AND between the criteria', from: LIST, to: LIST.replace('),from', ') AND from') },
    ],
  },
  {
    code: 'DTX0226',
    sample: 'tape-library',
    invalid: [
      {
        title: 'a misspelt metric',
        from: '                - metricSelector: tape.drive.status:splitBy("drive.number"):max\n',
        to: '                - metricSelector: «tape.drive.sttaus»:splitBy("drive.number"):max\n',
      },
      {
        title: 'a metric that is not collected',
        from: '                metricSelector: tape.library.temperature:max\n',
        to: '                metricSelector: «tape.library.humidity»:max\n',
      },
      {
        title: 'a metric in parentheses',
        from: 'metricSelector: tape.library.temperature:splitBy("library.serial"):avg',
        to: 'metricSelector: (tape.library.temperature:avg + «tape.library.offset»:avg)',
      },
      {
        title: 'a metric of a query',
        from: 'sum(tape.drive.loads.count)',
        to: 'sum(«tape.drive.load.count»)',
      },
      {
        title: 'a metric that stands in two places',
        from: '            metricSelector: tape.drive.status:max\n',
        to: '            metricSelector: «tape.drive.age»:max\n            additionalMetricSelectors:\n              collection: [tape.drive.age]\n',
      },
      {
        title: 'a metric of an old chart',
        from: 'tape.drive.loads.count:splitBy',
        to: '«tape.drive.unloads.count»:splitBy',
      },
    ],
    valid: [
      {
        title: 'a built-in metric',
        from: 'metricSelector: tape.library.temperature:max',
        to: 'metricSelector: builtin:host.cpu.usage:max',
      },
      {
        title: 'a metric of another extension',
        from: 'metricSelector: tape.library.temperature:max',
        to: 'metricSelector: disk.array.temperature:max',
      },
      {
        title: 'an unknown dimension, which is no metric',
        from: 'splitBy("drive.number"):max',
        to: 'splitBy("tape.drive.slot"):max',
      },
    ],
  },
];
