import type { Files } from '@extkit/testing';

const manifest = `name: com.dynatrace.extension.official-queues
version: 1.0.0
minDynatraceVersion: "1.310"
author:
  name: Example
snmp:
  - group: queues
    metrics:
      - key: official.queue.depth
        value: oid:1.3.6.1.4.1.99999.1.1.0
        type: gauge
metrics:
  - key: official.queue.depth
    metadata:
      displayName: Depth
      description: How many messages wait
      unit: Count
`;

/** For a team whose extensions are official: see `settings.ts`. */
export const officialQueues: Files = { 'extension/extension.yaml': manifest };
