import { join } from 'node:path';
import { expect } from 'vitest';
import { verify } from '../verify.ts';
import { temporaryProject } from './temporary-project.ts';

/** A valid manifest. A test breaks one thing in it; lines and columns are easily counted here. */
export const VALID_MANIFEST = `name: custom:queue-depth
version: 1.2.3
minDynatraceVersion: "1.285"
author:
  name: Example
vars:
  - id: queue
    displayName: Queue
    type: text
dashboards:
  - path: dashboards/overview.json
snmp:
  - group: device
    interval:
      minutes: 5
    subgroups:
      - subgroup: queues
        table: true
        featureSet: queues
        dimensions:
          - key: queue.name
            value: oid:1.3.6.1.4.1.9.1
        metrics:
          - key: queue.depth
            value: oid:1.3.6.1.4.1.9.2
            type: gauge
metrics:
  - key: queue.depth
    metadata:
      displayName: Depth
      unit: Count
topology:
  types:
    - name: queue-depth:queue
      displayName: Queue
      rules:
        - idPattern: queue_{queue.name}
          sources:
            - sourceType: Metrics
              condition: $prefix(queue.)
screens:
  - entityType: queue-depth:queue
    chartsCards:
      - key: depth
        displayName: Depth
`;

export type Files = Readonly<Record<string, string | Uint8Array>>;
const FILES: Files = { 'extension/dashboards/overview.json': '{}' };

/** Verifies and gives `severity CODE line:column` of each diagnostic but infos, with the file where it is not the manifest. */
export async function findings(manifest: string | Uint8Array | undefined, files: Files = {}): Promise<string[]> {
  const extension = temporaryProject({
    ...FILES,
    ...(manifest !== undefined && { 'extension/extension.yaml': manifest }),
    ...files,
  });
  const diagnostics = await verify(extension);
  return diagnostics
    .filter(({ severity }) => severity !== 'info')
    .map(({ code, severity, file, range: { start } }) => {
      const place =
        file === extension.manifestPath ? '' : `${file.slice(join(extension.directory, 'extension').length + 1)}:`;
      return `${severity} ${code} ${place}${start.line}:${start.column}`;
    });
}

/** The valid manifest with one text in it replaced. */
export function edit(from: string, to: string): string {
  expect(VALID_MANIFEST).toContain(from);
  return VALID_MANIFEST.replace(from, () => to);
}
