import type { Files } from '@extkit/testing';

/** A project with one thing wrong with it. */
export interface BrokenProject {
  /** What is wrong; also the name of the project and of its directory. */
  readonly kind: string;
  /** By path, relative to the project. Without a manifest among them, it has a valid one. */
  readonly files?: Files;
  /** Does to the project's directory what files alone cannot express. */
  readonly damage?: (directory: string) => Promise<unknown>;
  /** Where the error is found, relative to the project, as `file:line:column`; without it, the error is one line. */
  readonly place?: string;
  /** A piece of the error that tells what is wrong, and one that tells what to do. */
  readonly says: readonly [fault: string, advice: string];
}

export const MANIFEST = 'extension/extension.yaml';

/** A valid one, with a dashboard beside it. Lines are easily counted here. */
const VALID_MANIFEST = `name: custom:queue-depth
version: 1.2.3
minDynatraceVersion: "1.285"
author:
  name: Example
dashboards:
  - path: overview.json
prometheus:
  - group: queues
    metrics:
      - key: queue.depth
        value: metric:queue_depth
        type: gauge
`;

export const VALID_FILES: Files = {
  [MANIFEST]: VALID_MANIFEST,
  'extension/overview.json': '{ "dashboardMetadata": { "name": "Queues" }, "tiles": [] }',
};

/** The valid manifest with one text in it replaced. */
export function manifestWith(from: string, to: string): Files {
  if (!VALID_MANIFEST.includes(from)) throw new Error(`The valid manifest has no ${from}.`);
  return { [MANIFEST]: VALID_MANIFEST.replace(from, () => to) };
}

/** A `project.json` that sets options of the build. */
export function buildOptions(options: Readonly<Record<string, unknown>>): Files {
  return { 'project.json': JSON.stringify({ targets: { build: { options } } }) };
}

/** A `project.json` for what Nx itself does not see as a file, and so infers no project from. */
export const DECLARED_TARGETS: Files = {
  'project.json': JSON.stringify({
    targets: {
      verify: { executor: '@extkit/nx:verify' },
      build: { executor: '@extkit/nx:build', dependsOn: ['verify'] },
    },
  }),
};
