import type { RuleCases } from '../rule-cases.ts';

const PIE = `            visualizationType: PIE_CHART
            pieChartConfig:
              metric:
                metricSelector: tape.drive.status:filter(gt(value,2)):splitBy("drive.vendor")
`;

const GRAPH = `          - displayName: Drive status
            visualizationType: GRAPH_CHART
            graphChartConfig:
              metrics:
                - metricSelector: tape.drive.status:splitBy("drive.number"):max
`;

const OLD = `          - displayName: Loads
            visualization:
              seriesType: COLUMN
            metrics:
              - metricSelector: tape.drive.loads.count:splitBy("drive.number"):sum
`;

const SINGLE = `              metric:
                metricSelector: tape.library.temperature:max
`;

const AXIS = '                  yAxisKey: celsius\n';

export const chartCases: readonly RuleCases[] = [
  {
    code: 'DTX0227',
    sample: 'tape-library',
    invalid: [
      {
        title: 'an empty list of metrics',
        from: GRAPH,
        to: `          - «displayName»: Drive status
            visualizationType: GRAPH_CHART
            graphChartConfig:
              metrics: []
`,
      },
      {
        title: 'no list of metrics',
        from: GRAPH,
        to: `          - «displayName»: Drive status
            visualizationType: GRAPH_CHART
            graphChartConfig:
              stacked: true
`,
      },
      {
        title: 'a metric without a selector',
        from: GRAPH,
        to: `          - «displayName»: Drive status
            visualizationType: GRAPH_CHART
            graphChartConfig:
              metrics:
                - visualization:
                    seriesType: LINE
`,
      },
      {
        title: 'a single value of nothing',
        from: SINGLE,
        to: '',
        and: [{ from: '- displayName: Hottest', to: '- «displayName»: Hottest' }],
      },
      {
        title: 'a pie of nothing',
        from: PIE,
        to: '            visualizationType: PIE_CHART\n            pieChartConfig:\n              showLegend: true\n',
        and: [{ from: '- displayName: Broken drives', to: '- «displayName»: Broken drives' }],
      },
      { title: 'an old chart', from: OLD, to: '          - «displayName»: Loads\n            metrics: []\n' },
    ],
    valid: [
      {
        title: 'a query',
        from: 'metricSelector: tape.library.temperature:max',
        to: 'dqlQuery: timeseries max(tape.library.temperature)',
      },
      {
        title: 'an old chart with two metrics',
        from: OLD,
        to: `${OLD}              - metricSelector: tape.drive.status\n`,
      },
    ],
  },
  {
    code: 'DTX0228',
    sample: 'tape-library',
    invalid: [
      {
        title: 'the configuration of a graph for a pie',
        from: PIE,
        to: `            visualizationType: PIE_CHART
            «graphChartConfig»:
              metrics:
                - metricSelector: tape.drive.status
`,
      },
      {
        title: 'the configuration of a single value without its type',
        from: '            visualizationType: SINGLE_VALUE\n            singleValueConfig:\n',
        to: '            «singleValueConfig»:\n',
      },
      {
        title: 'the configuration of a pie for a single value',
        from: '            visualizationType: SINGLE_VALUE\n            singleValueConfig:\n              showTrend: true\n',
        to: '            visualizationType: SINGLE_VALUE\n            «pieChartConfig»:\n',
      },
      {
        title: 'a pie that is written as an old graph',
        from: PIE,
        to: `            «visualizationType»: PIE_CHART
            metrics:
              - metricSelector: tape.drive.status
`,
      },
      { title: 'a pie without a configuration', from: PIE, to: '            «visualizationType»: PIE_CHART\n' },
      {
        title: 'the configuration of a pie for a graph',
        from: PIE,
        to: PIE.replace('PIE_CHART', 'GRAPH_CHART').replace('pieChartConfig', '«pieChartConfig»'),
      },
    ],
    valid: [
      { title: 'a graph that does not say so', from: GRAPH, to: GRAPH.replace(/ +visualizationType.*\n/, '') },
      { title: 'an old graph that says so', from: OLD, to: `${OLD}            visualizationType: GRAPH_CHART\n` },
    ],
  },
  {
    code: 'DTX0229',
    sample: 'tape-library',
    invalid: [
      { title: 'a misspelt axis', from: AXIS, to: '                  yAxisKey: «celcius»\n' },
      { title: 'an axis that is not there', from: AXIS, to: '                  yAxisKey: «right»\n' },
      {
        title: 'a chart without axes',
        from: GRAPH,
        to: `${GRAPH}                  yAxisKey: «celsius»\n`,
      },
      {
        title: 'an axis that was renamed',
        from: '                - key: celsius\n',
        to: '                - key: kelvin\n',
        at: 'celsius',
      },
      {
        title: 'the axis of one metric of two',
        from: AXIS,
        to: `${AXIS}                - metricSelector: tape.library.temperature:max\n                  yAxisKey: «Celsius»\n`,
      },
    ],
    valid: [
      { title: 'no axis', from: AXIS, to: '' },
      {
        title: 'a second axis',
        from: '                - key: celsius\n',
        to: '                - key: other\n                - key: celsius\n',
      },
    ],
  },
];
