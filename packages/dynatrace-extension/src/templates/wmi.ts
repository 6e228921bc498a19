import type { ProjectTemplate } from '@extkit/devkit';
import type { Alert } from './alert.ts';
import type { Chart } from './dashboard.ts';
import { projectFiles } from './project-files.ts';
import { projectNames, type ProjectNames } from './project-names.ts';
import type { ReadmeText } from './readme.ts';

/** Windows hosts: their performance counters, which every Windows has. */
export const wmiTemplate: ProjectTemplate = {
  id: 'wmi',
  description: 'Windows hosts: whatever WMI tells of them',
  files({ name, author }) {
    const names = projectNames(name);
    return projectFiles(names, author, {
      readme: README,
      activation: CONFIGURATION,
      manifest: manifest(names),
      charts: charts(names),
      alert: fullDisk(names),
    });
  },
};

function manifest({ title, prefix }: ProjectNames): string {
  return `
# What people read about the metrics. Keys of count metrics end in ".count", those of gauges do not.
metrics:
  - key: ${prefix}.cpu.usage
    metadata:
      displayName: CPU usage
      description: How much of the time the processors were busy
      unit: Percent
  - key: ${prefix}.memory.available
    metadata:
      displayName: Available memory
      description: Physical memory that processes can have at once
      unit: Byte
  - key: ${prefix}.memory.committed
    metadata:
      displayName: Committed memory
      description: Memory that is promised to processes
      unit: Byte
  - key: ${prefix}.processes
    metadata:
      displayName: Processes
      description: Processes that exist
      unit: Count
  - key: ${prefix}.disk.free
    metadata:
      displayName: Free space
      description: How much of the disk is free
      unit: Percent
  - key: ${prefix}.disk.queue
    metadata:
      displayName: Disk queue
      description: Requests that wait for the disk or are being served
      unit: Count

# Where the values come from: https://docs.dynatrace.com/docs/shortlink/wmi-extensions-reference
wmi:
  - group: host
    interval:
      minutes: 1
    # What each subgroup has, too.
    dimensions:
      - key: host
        value: this:device.host
    subgroups:
      - subgroup: processor
        query: SELECT PercentProcessorTime FROM Win32_PerfFormattedData_PerfOS_Processor WHERE Name = '_Total'
        metrics:
          - key: ${prefix}.cpu.usage
            value: column:PercentProcessorTime
            type: gauge
      - subgroup: memory
        query: SELECT AvailableBytes, CommittedBytes FROM Win32_PerfFormattedData_PerfOS_Memory
        metrics:
          - key: ${prefix}.memory.available
            value: column:AvailableBytes
            type: gauge
          - key: ${prefix}.memory.committed
            value: column:CommittedBytes
            type: gauge
      - subgroup: system
        query: SELECT Processes FROM Win32_PerfFormattedData_PerfOS_System
        metrics:
          - key: ${prefix}.processes
            value: column:Processes
            type: gauge
      # Every row of a result becomes a metric line of its own.
      - subgroup: disks
        featureSet: Disks
        query: SELECT Name, PercentFreeSpace, CurrentDiskQueueLength FROM Win32_PerfFormattedData_PerfDisk_LogicalDisk WHERE Name <> '_Total'
        dimensions:
          - key: disk
            value: column:Name
        metrics:
          - key: ${prefix}.disk.free
            value: column:PercentFreeSpace
            type: gauge
          - key: ${prefix}.disk.queue
            value: column:CurrentDiskQueueLength
            type: gauge
${topology(title, prefix)}`;
}

function topology(title: string, prefix: string): string {
  return `
# Which entities the metrics belong to.
topology:
  types:
    - name: ${prefix}:host
      displayName: ${title} host
      enabled: true
      rules:
        - idPattern: ${prefix}_host_{host}
          instanceNamePattern: "{host}"
          sources:
            - sourceType: Metrics
              condition: $prefix(${prefix}.)
          attributes:
            - key: host
              displayName: Host
              pattern: "{host}"
    - name: ${prefix}:disk
      displayName: ${title} disk
      enabled: true
      rules:
        - idPattern: ${prefix}_disk_{host}_{disk}
          instanceNamePattern: "{disk} ({host})"
          sources:
            - sourceType: Metrics
              condition: $prefix(${prefix}.disk.)
          attributes:
            - key: disk
              displayName: Disk
              pattern: "{disk}"
  relationships:
    - fromType: ${prefix}:disk
      typeOfRelation: CHILD_OF
      toType: ${prefix}:host
      sources:
        - sourceType: Metrics
          condition: $prefix(${prefix}.disk.)
`;
}

function fullDisk({ title, prefix }: ProjectNames): Alert {
  return {
    file: 'full-disk',
    name: `${title}: a disk is nearly full`,
    description: 'Only {severity} % of the disk is free, less than {threshold} %.',
    metric: `${prefix}.disk.free`,
    aggregation: 'min',
    condition: 'BELOW',
    threshold: 10,
    entityType: `${prefix}:disk`,
  };
}

function charts({ prefix }: ProjectNames): Chart[] {
  return [
    { title: 'CPU usage', query: `timeseries avg(${prefix}.cpu.usage), by: {host}` },
    { title: 'Available memory', query: `timeseries avg(${prefix}.memory.available), by: {host}` },
    { title: 'Committed memory', query: `timeseries avg(${prefix}.memory.committed), by: {host}` },
    { title: 'Processes', query: `timeseries avg(${prefix}.processes), by: {host}` },
    { title: 'Free space', query: `timeseries min(${prefix}.disk.free), by: {host, disk}` },
    { title: 'Disk queue', query: `timeseries avg(${prefix}.disk.queue), by: {host, disk}` },
  ];
}

const CONFIGURATION = {
  activationContext: 'REMOTE',
  featureSets: ['Disks'],
  wmiRemote: { devices: [{ host: 'windows.example.com', user: 'dynatrace', password: '{{password}}' }] },
};

const README: ReadmeText = {
  about: 'Monitors Windows hosts: their processors, memory, processes and disks.',
  development: `Replace the queries in \`extension/extension.yaml\` by your own. This shows what a class has, on a Windows host:

\`\`\`powershell
Get-CimInstance -Query "SELECT * FROM Win32_PerfFormattedData_PerfOS_System"
\`\`\`

The user has to be a member of the host's groups Performance Monitor Users and Distributed COM Users, and may read the
namespace \`root\\cimv2\`. Give the password where you add the configuration, in the place of \`{{password}}\`: it does not
belong in a repository.
`,
};
