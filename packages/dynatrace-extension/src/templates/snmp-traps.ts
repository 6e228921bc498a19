import type { ProjectTemplate } from '@extkit/devkit';
import { projectFiles } from './project-files.ts';
import { projectNames, type ProjectNames } from './project-names.ts';

/** Traps of any kind, by their sender and their identifier. */
export const snmpTrapsTemplate: ProjectTemplate = {
  id: 'snmptraps',
  description: 'Devices that send SNMP traps: how many, of which kind',
  files({ name, author }) {
    const names = projectNames(name);
    const { title, prefix } = names;
    const metric = `${prefix}.traps.count`;
    return projectFiles(names, author, {
      readme: {
        about: 'Counts the SNMP traps that devices send, by device and by kind of trap.',
        development: `Have your devices send their traps to the ActiveGate. Choose the feature set \`events\` in the monitoring configuration:
with it, Dynatrace also keeps the traps themselves, as log records.
`,
      },
      manifest: manifest(names),
      charts: [
        { title: 'Traps by sender', query: `timeseries sum(${metric}), by: {sender}` },
        { title: 'Traps by kind', query: `timeseries sum(${metric}), by: {trap.oid}` },
      ],
      alert: {
        file: 'many-traps',
        name: `${title}: many traps`,
        description: 'The device sent {severity} traps in a minute, more than {threshold}.',
        metric,
        aggregation: 'sum',
        condition: 'ABOVE',
        threshold: 100,
        entityType: `${prefix}:sender`,
      },
    });
  },
};

function manifest({ project, title, prefix }: ProjectNames): string {
  return `
# What people read about the metric. Its key ends in ".count", for it is a count.
metrics:
  - key: ${prefix}.traps.count
    metadata:
      displayName: Traps
      description: Traps that a device sent
      unit: Count
      dimensions:
        - key: sender
          displayName: Sender
        - key: trap.oid
          displayName: Trap

# Where the values come from: https://docs.dynatrace.com/docs/shortlink/snmptraps-extension
snmptraps:
  - group: ${project}
    interval:
      minutes: 1
    # This name of a feature set has the traps forwarded as log records, too.
    featureSet: events
    # At most five. These two are what a trap itself tells.
    dimensions:
      - key: sender
        value: const:sender
      - key: trap.oid
        value: const:trapOID
    # The one metric there is: how many traps came.
    metrics:
      - key: ${prefix}.traps.count
        value: calculated
        type: count,delta

# Which entities the metrics belong to.
topology:
  types:
    - name: ${prefix}:sender
      displayName: ${title} sender
      enabled: true
      rules:
        - idPattern: ${prefix}_sender_{sender}
          instanceNamePattern: "{sender}"
          sources:
            - sourceType: Metrics
              condition: $prefix(${prefix}.)
          attributes:
            - key: address
              displayName: Address
              pattern: "{sender}"
`;
}
