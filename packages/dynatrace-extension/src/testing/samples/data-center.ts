import type { Files } from '@extkit/testing';
import { alert } from '../../templates/alert.ts';

const GROUPS = 10;
const METRICS_PER_GROUP = 50;
const ALERTS = 11;

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
const lines = <T>(items: readonly T[], text: (item: T) => string) => items.map(text).join('');

const metrics = numbers(GROUPS).flatMap((group) => numbers(METRICS_PER_GROUP).map((metric) => ({ group, metric })));

const manifest = `name: custom:data-center
version: 3.0.0
minDynatraceVersion: "1.304"
author:
  name: Example
alerts:
${lines(numbers(ALERTS), (number) => `  - path: alerts/rack-${number}.json\n`)}snmp:
${lines(
  numbers(GROUPS),
  (group) => `  - group: room ${group}
    dimensions:
      - key: device.address
        value: this:device.address
    metrics:
${lines(
  metrics.filter((metric) => metric.group === group),
  ({ metric }) => `      - key: room${group}.rack${metric}.power
        value: oid:1.3.6.1.4.1.99999.${group}.${metric}.0
        type: gauge
`,
)}`,
)}metrics:
${lines(
  metrics,
  ({ group, metric }) => `  - key: room${group}.rack${metric}.power
    metadata:
      displayName: Power of rack ${metric} in room ${group}
      description: What the rack draws
      unit: W
`,
)}topology:
  types:
    - name: data-center:controller
      displayName: Power controller
      rules:
        - idPattern: controller_{device.address}
          instanceNamePattern: Controller {device.address}
          sources:
            - sourceType: Metrics
              condition: $prefix(room1.)
`;

const alerts = numbers(ALERTS).map((number): [string, string] => [
  `extension/alerts/rack-${number}.json`,
  alert({
    name: `Rack ${number} draws much power`,
    description: 'The rack draws {severity} W, more than {threshold}.',
    file: `rack-${number}`,
    metric: `room1.rack${number}.power`,
    aggregation: 'avg',
    condition: 'ABOVE',
    threshold: 5000,
    entityType: 'data-center:controller',
  }),
]);

/** An extension at the limits: as many groups and metrics as there may be, and as many alerts as older versions refuse. */
export const dataCenter: Files = { 'extension/extension.yaml': manifest, ...Object.fromEntries(alerts) };
