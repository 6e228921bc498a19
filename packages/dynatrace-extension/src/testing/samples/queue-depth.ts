import type { Files } from '@extkit/testing';

/** A small SNMP extension with a little of everything. Lines and columns are easily counted here. */
export const VALID_MANIFEST = `name: custom:queue-depth
version: 1.2.3
minDynatraceVersion: "1.285"
author:
  name: Example
vars:
  - id: queue
    displayName: Queue
    type: text
dashboards:
  - path: dashboards/overview.json
snmp:
  - group: device
    interval:
      minutes: 5
    subgroups:
      - subgroup: queues
        table: true
        featureSet: queues
        dimensions:
          - key: queue.name
            value: oid:1.3.6.1.4.1.9.1
            filter: var:queue
        metrics:
          - key: queue.depth
            value: oid:1.3.6.1.4.1.9.2
            type: gauge
metrics:
  - key: queue.depth
    metadata:
      displayName: Depth
      description: How many messages wait
      unit: Count
topology:
  types:
    - name: queue-depth:queue
      displayName: Queue
      rules:
        - idPattern: queue_{queue.name}
          sources:
            - sourceType: Metrics
              condition: $prefix(queue.)
screens:
  - entityType: queue-depth:queue
    chartsCards:
      - key: depth
        displayName: Depth
        numberOfVisibleCharts: 1
`;

export const VALID_DASHBOARD = '{ "dashboardMetadata": { "name": "Queues" }, "tiles": [] }';

export const queueDepth: Files = {
  'extension/extension.yaml': VALID_MANIFEST,
  'extension/dashboards/overview.json': VALID_DASHBOARD,
};
