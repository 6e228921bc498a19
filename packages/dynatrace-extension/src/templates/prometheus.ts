import type { ProjectTemplate } from '@extkit/devkit';
import type { Alert } from './alert.ts';
import type { Chart } from './dashboard.ts';
import { projectFiles } from './project-files.ts';
import { projectNames, type ProjectNames } from './project-names.ts';
import type { ReadmeText } from './readme.ts';

/** What a Prometheus endpoint exposes: the metrics that most client libraries have on their own. */
export const prometheusTemplate: ProjectTemplate = {
  id: 'prometheus',
  description: 'Anything that exposes metrics in the Prometheus format',
  files({ name, author }) {
    const names = projectNames(name);
    return projectFiles(names, author, {
      readme: README,
      activation: CONFIGURATION,
      manifest: manifest(names),
      charts: overview(names),
      alert: openFiles(names),
    });
  },
};

function manifest({ project, title, prefix }: ProjectNames): string {
  return `
# What people read about the metrics. Keys of count metrics end in ".count", those of gauges do not.
metrics:
  - key: ${prefix}.process.cpu.seconds.count
    metadata:
      displayName: CPU time
      description: User and system CPU time that the process spent
      unit: Second
  - key: ${prefix}.process.memory
    metadata:
      displayName: Resident memory
      description: Physical memory that the process holds
      unit: Byte
  - key: ${prefix}.process.files
    metadata:
      displayName: Open files
      description: File descriptors that the process has open
      unit: Count
  - key: ${prefix}.scrapes.count
    metadata:
      displayName: Scrapes
      description: Answers that the endpoint gave, by status code
      unit: Count

# Where the values come from: https://docs.dynatrace.com/docs/shortlink/prometheus-extensions-reference
prometheus:
  - group: ${project}
    interval:
      minutes: 1
    # Every label becomes a dimension on its own; what is written here comes on top. To have an entity for each endpoint,
    # take a label that tells them apart instead of the constant.
    dimensions:
      - key: application
        value: const:${project}
    subgroups:
      - subgroup: process
        metrics:
          - key: ${prefix}.process.cpu.seconds.count
            value: metric:process_cpu_seconds_total
            type: count
          - key: ${prefix}.process.memory
            value: metric:process_resident_memory_bytes
            type: gauge
          - key: ${prefix}.process.files
            value: metric:process_open_fds
            type: gauge
      - subgroup: scrapes
        # Collected where the monitoring configuration names this feature set.
        featureSet: Scrapes
        dimensions:
          - key: code
            value: label:code
        metrics:
          - key: ${prefix}.scrapes.count
            value: metric:promhttp_metric_handler_requests_total
            type: count

# Which entities the metrics belong to.
topology:
  types:
    - name: ${prefix}:application
      displayName: ${title}
      enabled: true
      rules:
        - idPattern: ${prefix}_application_{application}
          instanceNamePattern: "{application}"
          sources:
            - sourceType: Metrics
              condition: $prefix(${prefix}.)
          attributes:
            - key: application
              displayName: Application
              pattern: "{application}"
`;
}

function openFiles({ title, prefix }: ProjectNames): Alert {
  return {
    file: 'open-files',
    name: `${title}: many open files`,
    description: 'The process has {severity} files open, more than {threshold}: it may soon be refused another.',
    metric: `${prefix}.process.files`,
    aggregation: 'max',
    condition: 'ABOVE',
    threshold: 900,
    entityType: `${prefix}:application`,
  };
}

function overview({ prefix }: ProjectNames): Chart[] {
  return [
    { title: 'CPU time', query: `timeseries sum(${prefix}.process.cpu.seconds.count), by: {application}` },
    { title: 'Resident memory', query: `timeseries avg(${prefix}.process.memory), by: {application}` },
    { title: 'Open files', query: `timeseries max(${prefix}.process.files), by: {application}` },
    { title: 'Scrapes', query: `timeseries sum(${prefix}.scrapes.count), by: {application, code}` },
  ];
}

const CONFIGURATION = {
  activationContext: 'REMOTE',
  featureSets: ['Scrapes'],
  prometheusRemote: {
    endpoints: [{ url: 'http://localhost:9090/metrics', authentication: { scheme: 'none', skipVerifyHttps: false } }],
  },
};

const README: ReadmeText = {
  about: 'Monitors a Prometheus endpoint: the CPU time, memory and files of its process, and how it answers scrapes.',
  development: `Look at what your endpoint exposes (\`curl http://localhost:9090/metrics\`) and replace the \`metric:\` and \`label:\` values
in \`extension/extension.yaml\` by its own.
`,
};
