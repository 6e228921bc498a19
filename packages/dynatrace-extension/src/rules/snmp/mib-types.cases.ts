import type { RuleCases } from '../rule-cases.ts';

const LOAD = 'oid:1.3.6.1.4.1.99999.1.1.1.0';

export const mibTypeCases: readonly RuleCases[] = [
  {
    code: 'DTX0132',
    sample: 'rack-power',
    invalid: [
      {
        title: 'a text of a MIB file',
        from: '            value: oid:1.3.6.1.4.1.99999.1.1.1.0',
        to: '            value: oid:«rackSerial»',
      },
      { title: 'the name of the device', from: LOAD, to: 'oid:«1.3.6.1.2.1.1.6.0»' },
      { title: 'an identifier', from: LOAD, to: 'oid:«1.3.6.1.2.1.1.2.0»' },
      { title: 'an address', from: LOAD, to: 'oid:«1.3.6.1.4.1.99999.1.1.7.0»' },
      { title: 'the name of a row', from: 'oid:1.3.6.1.4.1.99999.1.2.1.3', to: 'oid:«1.3.6.1.4.1.99999.1.2.1.2»' },
    ],
    valid: [
      { title: 'a time', from: LOAD, to: 'oid:1.3.6.1.2.1.1.3.0' },
      { title: 'states', from: LOAD, to: 'oid:rackState' },
    ],
  },
  {
    code: 'DTX0133',
    sample: 'rack-power',
    invalid: [
      {
        title: 'a count that is made a gauge',
        from: '- key: rack.restarts.count\n            value: oid:1.3.6.1.4.1.99999.1.1.3.0\n            type: count',
        to: '- key: rack.restarts\n            value: oid:1.3.6.1.4.1.99999.1.1.3.0\n            type: «gauge»',
        and: [{ from: '- key: rack.restarts.count\n    metadata', to: '- key: rack.restarts\n    metadata' }],
      },
      {
        title: 'a counter of a MIB file',
        from: '            value: oid:1.3.6.1.4.1.99999.1.1.1.0\n            type: gauge',
        to: '            value: oid:1.3.6.1.4.1.99999.1.1.3.0\n            type: «gauge»',
      },
      {
        title: 'by its name',
        from: 'oid:rackTemperature\n            type: gauge',
        to: 'oid:rackRestarts\n            type: «gauge»',
      },
      {
        title: 'a column',
        from: 'oid:1.3.6.1.4.1.99999.1.2.1.3\n            type: gauge',
        to: 'oid:1.3.6.1.4.1.99999.1.2.1.4\n            type: «gauge»',
      },
      {
        title: 'bytes of an interface',
        from: '1.3.6.1.2.1.31.1.1.1.15\n            type: gauge',
        to: '1.3.6.1.2.1.31.1.1.1.6\n            type: «gauge»',
      },
      {
        title: 'packets',
        from: 'oid:1.3.6.1.4.1.99999.1.1.1.0\n            type: gauge',
        to: 'oid:1.3.6.1.2.1.11.1.0\n            type: «gauge»',
      },
    ],
    valid: [
      {
        title: 'the differences',
        from: 'oid:ifInErrors\n            type: count',
        to: 'oid:ifInErrors\n            type: count,delta',
      },
      { title: 'a time', from: LOAD, to: 'oid:1.3.6.1.2.1.1.3.0' },
    ],
  },
  {
    code: 'DTX0134',
    sample: 'rack-power',
    invalid: [
      {
        title: 'a gauge that is made a count',
        from: '- key: rack.load\n            value: oid:1.3.6.1.4.1.99999.1.1.1.0\n            type: gauge',
        to: '- key: rack.load.count\n            value: oid:1.3.6.1.4.1.99999.1.1.1.0\n            type: «count»',
        and: [{ from: '- key: rack.load\n    metadata', to: '- key: rack.load.count\n    metadata' }],
      },
      {
        title: 'a gauge',
        from: '            value: oid:1.3.6.1.4.1.99999.1.1.3.0\n            type: count',
        to: '            value: oid:1.3.6.1.2.1.2.2.1.21.7\n            type: «count»',
      },
      {
        title: 'a gauge by way of a textual convention',
        from: 'oid:1.3.6.1.4.1.99999.1.2.1.4\n            type: count',
        to: 'oid:1.3.6.1.4.1.99999.1.2.1.3\n            type: «count»',
        and: [
          { from: 'oid:1.3.6.1.4.1.99999.1.2.1.3\n            type: gauge', to: 'const:1\n            type: gauge' },
        ],
      },
      {
        title: 'a plain integer',
        from: 'oid:ifInErrors\n            type: count',
        to: 'oid:ifMtu\n            type: «count»',
      },
      { title: 'states', from: '1.1.3.0\n            type: count', to: '1.1.5.0\n            type: «count»' },
      {
        title: 'a bandwidth',
        from: 'oid:ifInErrors\n            type: count',
        to: 'oid:ifSpeed\n            type: «count»',
      },
    ],
    valid: [
      {
        title: 'the differences',
        from: 'oid:ifInErrors\n            type: count',
        to: 'oid:ifMtu\n            type: count,delta',
      },
      {
        title: 'a counter of 64 bits',
        from: 'oid:ifInErrors\n            type: count',
        to: 'oid:ifHCInOctets\n            type: count',
      },
    ],
  },
];
