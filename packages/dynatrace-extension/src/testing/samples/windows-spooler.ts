import type { Files } from '@extkit/testing';

/** Print queues and disks of Windows hosts, by WMI. */
export const windowsSpooler: Files = {
  'extension/extension.yaml': `name: custom:windows-spooler
version: 1.3.0
minDynatraceVersion: "1.300"
author:
  name: Example
vars:
  - id: queue
    displayName: Queues
    description: A pattern for the names of the queues
    type: text
metrics:
  - key: spooler.jobs
    metadata:
      displayName: Jobs
      description: Jobs that wait in a queue
      unit: Count
  - key: spooler.pages.count
    metadata:
      displayName: Pages
      description: Pages that a queue has printed
      unit: Count
  - key: spooler.disk.free
    metadata:
      displayName: Free space
      description: Of the disk that the spooler writes to
      unit: MegaByte
wmi:
  - group: host
    interval:
      minutes: 5
    query: SELECT Name, Domain FROM Win32_ComputerSystem
    dimensions:
      - key: host
        value: this:device.host
      - key: domain
        value: column:Domain
    subgroups:
      - subgroup: queues
        query: SELECT Name, Jobs, TotalPagesPrinted FROM Win32_PerfRawData_Spooler_PrintQueue WHERE Name LIKE var:queue
        dimensions:
          - key: queue
            value: column:Name
        metrics:
          - key: spooler.jobs
            value: column:jobs
            type: gauge
          - key: spooler.pages.count
            value: TotalPagesPrinted
            type: count
      - subgroup: disks
        wmiNamespace: root\\cimv2
        query: SELECT * FROM Win32_PerfFormattedData_PerfDisk_LogicalDisk WHERE Name <> '_Total'
        dimensions:
          - key: disk
            value: column:Name
        metrics:
          - key: spooler.disk.free
            value: column:FreeMegabytes
            type: gauge
`,
};
