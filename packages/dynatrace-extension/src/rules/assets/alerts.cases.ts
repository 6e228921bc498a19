import type { RuleCases } from '../rule-cases.ts';

const sample = 'cold-store';
const warmRoom = 'extension/alerts/warm-room.json';
const openDoor = 'extension/alerts/open-door.json';

export const alertCases: readonly RuleCases[] = [
  {
    code: 'DTX0300',
    sample,
    invalid: [
      {
        title: 'a selector beside a metric',
        file: warmRoom,
        from: '  "metricId": "cold.room.temperature",',
        to: '  "metricId": "cold.room.temperature",\n  «"metricSelector"»: "cold.room.temperature:avg",',
      },
      {
        title: 'a metric beside a selector',
        file: openDoor,
        from: '  "metricSelector":',
        to: '  "metricId": "cold.room.door",\n  «"metricSelector"»:',
      },
      {
        title: 'a selector far from the metric',
        file: warmRoom,
        from: '  "eventType": "CUSTOM_ALERT"',
        to: '  "eventType": "CUSTOM_ALERT",\n  «"metricSelector"»: "cold.room.temperature"',
      },
      {
        title: 'a selector of another metric',
        file: warmRoom,
        from: '  "name": "Cold room too warm",',
        to: '  «"metricSelector"»: "builtin:host.cpu.usage",\n  "name": "Cold room too warm",',
      },
      {
        title: 'a selector with arithmetic',
        file: warmRoom,
        from: '  "enabled": true,',
        to: '  "enabled": true,\n  «"metricSelector"»: "cold.room.temperature:avg / 2",',
      },
    ],
    valid: [
      {
        title: 'a selector in place of the metric',
        file: warmRoom,
        from: '  "metricId": "cold.room.temperature",',
        to: '  "metricSelector": "cold.room.temperature:max",',
        and: [{ file: warmRoom, from: '  "aggregationType": "AVG",\n', to: '' }],
      },
      {
        title: 'a metric in place of the selector',
        file: openDoor,
        from: '  "metricSelector": "cold.room.door:splitBy(\\"dt.entity.cold-store:room\\"):max",',
        to: '  "metricId": "cold.room.door",',
      },
    ],
  },
  {
    code: 'DTX0301',
    sample,
    invalid: [
      {
        title: 'more violating samples than samples',
        file: warmRoom,
        from: '    "violatingSamples": 3,',
        to: '    "violatingSamples": «6»,',
      },
      {
        title: 'more dealerting samples than samples',
        file: warmRoom,
        from: '    "dealertingSamples": 5,',
        to: '    "dealertingSamples": «6»,',
      },
      {
        title: 'fewer samples than before',
        file: warmRoom,
        from: '    "samples": 5,\n    "violatingSamples": 3,\n    "dealertingSamples": 5,',
        to: '    "samples": 4,\n    "violatingSamples": 3,\n    "dealertingSamples": «5»,',
      },
      {
        title: 'one more than all of them',
        file: openDoor,
        from: '"violatingSamples": 10,',
        to: '"violatingSamples": «11»,',
      },
      {
        title: 'samples beside the strategy only',
        file: openDoor,
        from: '    "samples": 10,\n    "violatingSamples": 10,\n    "dealertingSamples": 4,\n',
        to: '',
        and: [
          {
            file: openDoor,
            from: '  "enabled": true,',
            to: '  "enabled": true,\n  "samples": 3,\n  "violatingSamples": «4»,\n  "dealertingSamples": 3,',
          },
        ],
      },
    ],
    valid: [
      {
        title: 'all of them',
        file: openDoor,
        from: '"dealertingSamples": 4,',
        to: '"dealertingSamples": 10,',
      },
      {
        title: 'parts without a whole',
        file: openDoor,
        from: '    "samples": 10,\n',
        to: '',
      },
    ],
  },
  {
    code: 'DTX0302',
    sample,
    invalid: [
      {
        title: 'two thresholds',
        file: warmRoom,
        from: '\n  "threshold": 8.5,',
        to: '\n  "threshold": «9»,',
      },
      {
        title: 'two conditions',
        file: warmRoom,
        from: '\n  "alertCondition": "ABOVE",',
        to: '\n  "alertCondition": «"BELOW"»,',
      },
      {
        title: 'two units',
        file: warmRoom,
        from: '\n  "unit": "UNSPECIFIED",',
        to: '\n  "unit": «"PERCENT"»,',
      },
      {
        title: 'two windows',
        file: warmRoom,
        from: '\n  "samples": 5,',
        to: '\n  "samples": «6»,',
      },
      {
        title: 'two numbers of violating samples',
        file: warmRoom,
        from: '\n  "violatingSamples": 3,',
        to: '\n  "violatingSamples": «2»,',
      },
    ],
    valid: [
      {
        title: 'a number written otherwise',
        file: warmRoom,
        from: '\n  "threshold": 8.5,',
        to: '\n  "threshold": 8.50,',
      },
      { title: 'the strategy alone', file: warmRoom, from: '\n  "threshold": 8.5,', to: '' },
    ],
  },
  {
    code: 'DTX0307',
    sample,
    invalid: [
      {
        title: 'an aggregation beside a selector',
        file: openDoor,
        from: '  "enabled": true,',
        to: '  "enabled": true,\n  «"aggregationType"»: "MAX",',
      },
      {
        title: 'filters of dimensions',
        file: openDoor,
        from: '  "enabled": true,',
        to: '  "enabled": true,\n  «"metricDimensions"»: [{ "key": "room.name" }],',
      },
      {
        title: 'a scope',
        file: openDoor,
        from: '  "enabled": true,',
        to: '  "enabled": true,\n  «"alertingScope"»: [{ "filterType": "NAME" }],',
      },
      {
        title: 'a metric that became a selector',
        file: warmRoom,
        from: '"metricId": "cold.room.temperature"',
        to: '"metricSelector": "cold.room.temperature:avg"',
        at: '"aggregationType"',
        atFile: warmRoom,
      },
      {
        title: 'an aggregation after everything else',
        file: openDoor,
        from: '  "eventType": "CUSTOM_ALERT"',
        to: '  "eventType": "CUSTOM_ALERT",\n  «"aggregationType"»: "VALUE"',
      },
    ],
    valid: [
      {
        title: 'what an export writes for nothing',
        file: openDoor,
        from: '  "enabled": true,',
        to: '  "enabled": true,\n  "metricDimensions": [],\n  "alertingScope": null,',
      },
      {
        title: 'filters beside a metric',
        file: warmRoom,
        from: '  "enabled": true,',
        to: '  "enabled": true,\n  "metricDimensions": [{ "key": "room.name" }],',
      },
    ],
  },
];
