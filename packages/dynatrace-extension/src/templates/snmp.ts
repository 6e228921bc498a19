import type { ProjectTemplate } from '@extkit/devkit';
import type { Alert } from './alert.ts';
import type { Chart } from './dashboard.ts';
import { projectFiles } from './project-files.ts';
import { projectNames, type ProjectNames } from './project-names.ts';
import type { ReadmeText } from './readme.ts';

/** Network devices through SNMP: what any agent answers by SNMPv2-MIB and IF-MIB. */
export const snmpTemplate: ProjectTemplate = {
  id: 'snmp',
  description: 'Devices that answer SNMP: scalar and table OIDs',
  files({ name, author }) {
    const names = projectNames(name);
    return projectFiles(names, author, {
      readme: README,
      activation: CONFIGURATION,
      manifest: manifest(names),
      charts: overview(names),
      alert: interfaceErrors(names),
    });
  },
};

function manifest({ title, prefix }: ProjectNames): string {
  return `
# What people read about the metrics. Keys of count metrics end in ".count", those of gauges do not.
metrics:
  - key: ${prefix}.sys.uptime
    metadata:
      displayName: Uptime
      description: Hundredths of a second since the device's network management was started
      unit: Unspecified
  - key: ${prefix}.interface.status
    metadata:
      displayName: Interface status
      description: 1 up, 2 down, 3 testing, 4 unknown, 5 dormant, 6 not present, 7 lower layer down
      unit: State
  - key: ${prefix}.interface.speed
    metadata:
      displayName: Interface speed
      description: The interface's nominal bandwidth
      unit: MegaBitPerSecond
  - key: ${prefix}.interface.received.bytes.count
    metadata:
      displayName: Bytes received
      description: Bytes that the interface received, framing included
      unit: Byte
  - key: ${prefix}.interface.sent.bytes.count
    metadata:
      displayName: Bytes sent
      description: Bytes that the interface sent, framing included
      unit: Byte
  - key: ${prefix}.interface.receive.errors.count
    metadata:
      displayName: Receive errors
      description: Packets that the interface received with errors
      unit: Count
  - key: ${prefix}.interface.send.errors.count
    metadata:
      displayName: Send errors
      description: Packets that the interface could not send because of errors
      unit: Count

# Where the values come from: https://docs.dynatrace.com/docs/shortlink/snmp-extensions-reference
snmp:
  - group: device
    interval:
      minutes: 1
    # Dimension keys are lower-case: a capital letter would drop the whole metric line.
    dimensions:
      - key: device.address
        value: this:device.address
      - key: sys.name
        value: oid:1.3.6.1.2.1.1.5.0
    subgroups:
      # Scalar objects end in ".0" …
      - subgroup: system
        table: false
        dimensions:
          - key: sys.location
            value: oid:1.3.6.1.2.1.1.6.0
        metrics:
          - key: ${prefix}.sys.uptime
            value: oid:1.3.6.1.2.1.1.3.0
            type: gauge
      # … and columns of a table do not: every row becomes a metric line of its own.
      - subgroup: interfaces
        featureSet: Interfaces
        table: true
        dimensions:
          - key: interface.index
            value: oid:1.3.6.1.2.1.2.2.1.1
          - key: interface.name
            value: oid:1.3.6.1.2.1.31.1.1.1.1
        metrics:
          - key: ${prefix}.interface.status
            value: oid:1.3.6.1.2.1.2.2.1.8
            type: gauge
          - key: ${prefix}.interface.speed
            value: oid:1.3.6.1.2.1.31.1.1.1.15
            type: gauge
          - key: ${prefix}.interface.received.bytes.count
            value: oid:1.3.6.1.2.1.31.1.1.1.6
            type: count
          - key: ${prefix}.interface.sent.bytes.count
            value: oid:1.3.6.1.2.1.31.1.1.1.10
            type: count
          - key: ${prefix}.interface.receive.errors.count
            value: oid:1.3.6.1.2.1.2.2.1.14
            type: count
          - key: ${prefix}.interface.send.errors.count
            value: oid:1.3.6.1.2.1.2.2.1.20
            type: count

# Which entities the metrics belong to.
topology:
  types:
    - name: ${prefix}:device
      displayName: ${title} device
      enabled: true
      rules:
        - idPattern: ${prefix}_device_{device.address}
          instanceNamePattern: "{sys.name} ({device.address})"
          sources:
            - sourceType: Metrics
              condition: $prefix(${prefix}.)
          attributes:
            - key: address
              displayName: Address
              pattern: "{device.address}"
            - key: location
              displayName: Location
              pattern: "{sys.location}"
    - name: ${prefix}:interface
      displayName: ${title} interface
      enabled: true
      rules:
        - idPattern: ${prefix}_interface_{device.address}_{interface.index}
          instanceNamePattern: "{interface.name} ({sys.name})"
          sources:
            - sourceType: Metrics
              condition: $prefix(${prefix}.interface.)
          attributes:
            - key: interface
              displayName: Interface
              pattern: "{interface.name}"
  relationships:
    - fromType: ${prefix}:interface
      typeOfRelation: CHILD_OF
      toType: ${prefix}:device
      sources:
        - sourceType: Metrics
          condition: $prefix(${prefix}.interface.)
`;
}

function interfaceErrors({ title, prefix }: ProjectNames): Alert {
  return {
    file: 'interface-errors',
    name: `${title}: receive errors on an interface`,
    description: 'The interface received {severity} packets with errors in a minute, more than {threshold}.',
    metric: `${prefix}.interface.receive.errors.count`,
    aggregation: 'sum',
    condition: 'ABOVE',
    threshold: 10,
    entityType: `${prefix}:interface`,
  };
}

function overview({ prefix }: ProjectNames): Chart[] {
  const by = 'by: {sys.name, interface.name}';
  return [
    { title: 'Received', query: `timeseries sum(${prefix}.interface.received.bytes.count), ${by}` },
    { title: 'Sent', query: `timeseries sum(${prefix}.interface.sent.bytes.count), ${by}` },
    { title: 'Receive errors', query: `timeseries sum(${prefix}.interface.receive.errors.count), ${by}` },
    { title: 'Send errors', query: `timeseries sum(${prefix}.interface.send.errors.count), ${by}` },
  ];
}

const CONFIGURATION = {
  featureSets: ['Interfaces'],
  snmp: {
    devices: [{ ip: '127.0.0.1', port: 161, authentication: { type: 'SNMPv2c', community: 'public' } }],
  },
};

const README: ReadmeText = {
  about: 'Monitors devices that answer SNMP: their uptime, and the state, traffic and errors of their interfaces.',
  development: `Replace the object identifiers in \`extension/extension.yaml\` by those of your device's MIB; a MIB file beside the
manifest, in \`extension/snmp/\`, lets you write names instead of numbers.
`,
};
