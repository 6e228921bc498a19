import type { ProjectTemplate } from '@extkit/devkit';
import type { Alert } from './alert.ts';
import type { Chart } from './dashboard.ts';
import { GITIGNORE, PYTHON_GITIGNORE } from './gitignore.ts';
import { projectFiles } from './project-files.ts';
import { projectNames, type ProjectNames } from './project-names.ts';
import { activationSchema } from './python-activation-schema.ts';
import { lookupModule, lookupTest, mainModule, pyproject, SETUP } from './python-sources.ts';
import type { ReadmeText } from './readme.ts';

/** A program of one's own: it times the look-up of host names, which works on any computer, and shows each part. */
export const pythonTemplate: ProjectTemplate = {
  id: 'python',
  description: 'Your own Python code: anything that a program can measure',
  files({ name, author }) {
    const names = projectNames(name);
    const { module } = names;
    const files = projectFiles(names, author, {
      readme: projectReadme(names),
      activation: CONFIGURATION,
      manifest: manifest(names),
      charts: overview(names),
      alert: slowLookups(names),
    });
    return new Map([
      ...files,
      ['.gitignore', GITIGNORE + PYTHON_GITIGNORE],
      ['extension/activationSchema.json', activationSchema(names)],
      ['pyproject.toml', pyproject(names)],
      ['setup.py', SETUP],
      [`${module}/__init__.py`, `"""${names.title}."""\n`],
      [`${module}/__main__.py`, mainModule(names)],
      [`${module}/lookup.py`, lookupModule],
      ['tests/__init__.py', '"""Run them with: python -m unittest"""\n'],
      ['tests/test_lookup.py', lookupTest(names)],
    ]);
  },
};

const CONFIGURATION = {
  activationContext: 'REMOTE',
  featureSets: ['default'],
  pythonRemote: { endpoints: [{ host: 'localhost' }] },
};

function manifest({ title, prefix, module }: ProjectNames): string {
  return `
python:
  runtime:
    # The folder beside "extension" that holds the program.
    module: ${module}
    version:
      min: "3.10"
  activation:
    # What a monitoring configuration asks for. "remote": the extension runs on an ActiveGate.
    remote:
      path: activationSchema.json
  featureSets:
    - featureSet: default
      metrics:
        - key: ${prefix}.lookup.time
        - key: ${prefix}.lookup.addresses
        - key: ${prefix}.lookup.failures.count

# What people read about the metrics. Keys of count metrics end in ".count", those of gauges do not.
metrics:
  - key: ${prefix}.lookup.time
    metadata:
      displayName: Look-up time
      description: How long it took to look up the host's name
      unit: MilliSecond
      dimensions:
        - key: hostname
          displayName: Host name
  - key: ${prefix}.lookup.addresses
    metadata:
      displayName: Addresses
      description: To how many addresses the host's name leads
      unit: Count
      dimensions:
        - key: hostname
          displayName: Host name
  - key: ${prefix}.lookup.failures.count
    metadata:
      displayName: Failed look-ups
      description: Look-ups of the host's name that failed
      unit: Count
      dimensions:
        - key: hostname
          displayName: Host name

# Which entities the metrics belong to.
topology:
  types:
    - name: ${prefix}:host
      displayName: ${title} host
      enabled: true
      rules:
        - idPattern: ${prefix}_host_{hostname}
          instanceNamePattern: "{hostname}"
          sources:
            - sourceType: Metrics
              condition: $prefix(${prefix}.)
          attributes:
            - key: hostname
              displayName: Host name
              pattern: "{hostname}"
`;
}

function slowLookups({ title, prefix }: ProjectNames): Alert {
  return {
    file: 'slow-lookups',
    name: `${title}: slow look-ups`,
    description: 'Looking up the name took {severity} ms, more than {threshold} ms.',
    metric: `${prefix}.lookup.time`,
    aggregation: 'avg',
    condition: 'ABOVE',
    threshold: 500,
    entityType: `${prefix}:host`,
  };
}

function overview({ prefix }: ProjectNames): Chart[] {
  return [
    { title: 'Look-up time', query: `timeseries avg(${prefix}.lookup.time), by: {hostname}` },
    { title: 'Addresses', query: `timeseries max(${prefix}.lookup.addresses), by: {hostname}` },
    { title: 'Failed look-ups', query: `timeseries sum(${prefix}.lookup.failures.count), by: {hostname}` },
  ];
}

function projectReadme(names: ProjectNames): ReadmeText {
  return {
    about: 'Monitors how long it takes to look up the names of hosts, and where that fails.',
    development: `\`${names.module}/lookup.py\` measures and knows nothing of Dynatrace; \`${names.module}/__main__.py\` reports. Replace both by your own.

\`\`\`sh
pip install -e '.[dev]'
python -m unittest              # tests the measuring
python -m ${names.module}       # runs the extension with activation.json and prints what it would send
\`\`\`

The build makes the program's wheel and gets those that it needs, for every Python and platform that runs it. Run the
target \`lock\` and commit \`requirements.lock\`, so that each build packs the same ones. A password in \`activation.json\` is written as \`{{name}}\`, with its value in \`secrets.json\`,
which stays on your computer.
`,
  };
}
