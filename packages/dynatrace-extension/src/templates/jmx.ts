import type { ProjectTemplate } from '@extkit/devkit';
import type { Alert } from './alert.ts';
import type { Chart } from './dashboard.ts';
import { projectFiles } from './project-files.ts';
import { projectNames, type ProjectNames } from './project-names.ts';
import type { ReadmeText } from './readme.ts';

/** Java processes: the MBeans that every JVM has on its own. */
export const jmxTemplate: ProjectTemplate = {
  id: 'jmx',
  description: 'Java processes: the attributes of their MBeans',
  files({ name, author }) {
    const names = projectNames(name);
    return projectFiles(names, author, {
      readme: README,
      manifest: manifest(names),
      charts: charts(names),
      alert: manyThreads(names),
    });
  },
};

function manifest({ project, title, prefix }: ProjectNames): string {
  return `
# What people read about the metrics. Keys of count metrics end in ".count", those of gauges do not.
metrics:
  - key: ${prefix}.heap.used
    metadata:
      displayName: Used heap
      description: Memory that objects take, garbage included
      unit: Byte
  - key: ${prefix}.heap.committed
    metadata:
      displayName: Committed heap
      description: Memory that the JVM has for objects
      unit: Byte
  - key: ${prefix}.threads
    metadata:
      displayName: Threads
      description: Threads that live
      unit: Count
  - key: ${prefix}.threads.started.count
    metadata:
      displayName: Started threads
      description: Threads that were started
      unit: Count
  - key: ${prefix}.collector.collections.count
    metadata:
      displayName: Collections
      description: How often the garbage collector ran
      unit: Count
  - key: ${prefix}.collector.time.count
    metadata:
      displayName: Collection time
      description: For how long the garbage collector ran
      unit: MilliSecond

# Where the values come from: https://docs.dynatrace.com/docs/shortlink/jmx-extension
jmx:
  groups:
    # OneAgent adds the process, its group and its host to every metric, as "dt.entity.process_group_instance" and so on.
    - group: ${project}
      subgroups:
        - subgroup: memory
          query: java.lang:type=Memory
          metrics:
            # An attribute that is no number: the accessor calls a method of it, here of CompositeData.
            - key: ${prefix}.heap.used
              value:
                attribute: HeapMemoryUsage
                accessor: get("used")
              type: gauge
            - key: ${prefix}.heap.committed
              value:
                attribute: HeapMemoryUsage
                accessor: get("committed")
              type: gauge
        - subgroup: threads
          query: java.lang:type=Threading
          metrics:
            - key: ${prefix}.threads
              value: attribute:ThreadCount
              type: gauge
            - key: ${prefix}.threads.started.count
              value: attribute:TotalStartedThreadCount
              type: count
        # A pattern finds several MBeans: a key property of their names tells them apart.
        - subgroup: collectors
          query: java.lang:type=GarbageCollector,name=*
          featureSet: Garbage collectors
          dimensions:
            - key: collector
              value: property:name
          metrics:
            - key: ${prefix}.collector.collections.count
              value: attribute:CollectionCount
              type: count
            - key: ${prefix}.collector.time.count
              value: attribute:CollectionTime
              type: count

# Which entities the metrics belong to, besides the process that OneAgent knows.
topology:
  types:
    - name: ${prefix}:collector
      displayName: ${title} collector
      enabled: true
      rules:
        - idPattern: ${prefix}_collector_{dt.entity.process_group_instance}_{collector}
          instanceNamePattern: "{collector}"
          sources:
            - sourceType: Metrics
              condition: $prefix(${prefix}.collector.)
          attributes:
            - key: collector
              displayName: Garbage collector
              pattern: "{collector}"
  relationships:
    - fromType: ${prefix}:collector
      typeOfRelation: RUNS_ON
      toType: process_group_instance
      sources:
        - sourceType: Metrics
          condition: $prefix(${prefix}.collector.)
`;
}

function manyThreads({ title, prefix }: ProjectNames): Alert {
  return {
    file: 'many-threads',
    name: `${title}: many threads`,
    description: 'The process has {severity} threads, more than {threshold}.',
    metric: `${prefix}.threads`,
    aggregation: 'max',
    condition: 'ABOVE',
    threshold: 1000,
    entityType: 'process_group_instance',
  };
}

function charts({ prefix }: ProjectNames): Chart[] {
  const by = 'by: {dt.entity.process_group_instance}';
  const byCollector = 'by: {dt.entity.process_group_instance, collector}';
  return [
    { title: 'Used heap', query: `timeseries avg(${prefix}.heap.used), ${by}` },
    { title: 'Committed heap', query: `timeseries avg(${prefix}.heap.committed), ${by}` },
    { title: 'Threads', query: `timeseries avg(${prefix}.threads), ${by}` },
    { title: 'Started threads', query: `timeseries sum(${prefix}.threads.started.count), ${by}` },
    { title: 'Collections', query: `timeseries sum(${prefix}.collector.collections.count), ${byCollector}` },
    { title: 'Collection time', query: `timeseries sum(${prefix}.collector.time.count), ${byCollector}` },
  ];
}

const README: ReadmeText = {
  about: 'Monitors Java processes: their heap, their threads and their garbage collectors.',
  development: `Replace the queries in \`extension/extension.yaml\` by the names of your own MBeans, and their attributes: JConsole shows what
a process has. OneAgent has to monitor the process, and its feature Java Metric Extensions (JMX) has to be enabled.
`,
};
