import type { Files } from '@extkit/testing';

/** Counts the traps that door controllers send. */
export const doorTraps: Files = {
  'extension/extension.yaml': `name: custom:door-traps
version: 1.0.1
minDynatraceVersion: "1.300"
author:
  name: Example
metrics:
  - key: doors.traps.count
    metadata:
      displayName: Traps
      description: Traps that door controllers sent
      unit: Count
snmptraps:
  - group: doors
    interval:
      minutes: 1
    dimensions:
      - key: sender
        value: const:sender
      - key: trap
        value: const:trapOID
      - key: building
        value: const:headquarters
    metrics:
      - key: doors.traps.count
        value: calculated
        type: count,delta
`,
};
