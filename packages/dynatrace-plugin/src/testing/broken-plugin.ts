import { join } from 'node:path';
import { expect } from 'vitest';
import { verify } from '../verify.ts';
import { temporaryFolder } from '@extkit/testing';

/** A valid OneAgent plugin. A test breaks one thing in it; lines and columns are easily counted here. */
export const ONEAGENT_MANIFEST = `{
  "name": "custom.python.queue",
  "version": "1.2",
  "type": "python",
  "entity": "PROCESS_GROUP_INSTANCE",
  "metricGroup": "tech.Queue",
  "technologies": ["PYTHON"],
  "source": {
    "package": "queue_plugin",
    "className": "QueuePlugin",
    "install_requires": ["requests>=2.6.0"],
    "activation": "Singleton"
  },
  "metrics": [
    {
      "entity": "PROCESS_GROUP_INSTANCE",
      "timeseries": {
        "key": "depth", "unit": "Count", "displayname": "Depth",
        "dimensions": ["rx_pid", "queue"]
      },
      "alert_settings": [{
        "alert_id": "deep", "event_type": "PERFORMANCE_EVENT", "event_name": "Deep queue",
        "threshold": 100, "alert_condition": "ABOVE",
        "samples": 5, "violating_samples": 3, "dealerting_samples": 5
      }]
    },
    { "statetimeseries": { "key": "state", "displayname": "State", "states": ["OK", "FULL"] } }
  ],
  "properties": [
    { "key": "url", "type": "String", "defaultValue": "http://localhost" },
    { "key": "level", "type": "Dropdown", "dropdownValues": ["INFO", "DEBUG"], "defaultValue": "INFO" }
  ],
  "configUI": {
    "displayName": "Queue",
    "properties": [
      { "key": "url", "displayName": "URL", "displayOrder": 1 }
    ]
  },
  "ui": {
    "keyMetrics": [{ "key": "depth", "aggregation": "AVG" }],
    "keycharts": [
      { "title": "Depth", "group": "Queue", "series": [{ "key": "depth", "dimensions": ["queue"] }] }
    ],
    "charts": [
      { "title": "State", "group": "Queue", "series": [{ "key": "state" }] }
    ]
  }
}
`;

/** The code that belongs to it. */
export const QUEUE_PLUGIN = `import requests
from ruxit.api.base_plugin import BasePlugin


class QueuePlugin(BasePlugin):
    def query(self, **kwargs):
        pass
`;

type Files = Readonly<Record<string, string>>;

/** Verifies and gives `severity CODE line:column` of each diagnostic. */
export async function findings(manifest: string | Uint8Array, files?: Files): Promise<string[]> {
  const diagnostics = await verified(manifest, files);
  return diagnostics.map(({ code, severity, range: { start } }) => `${severity} ${code} ${start.line}:${start.column}`);
}

/** Verifies and gives the messages. */
export async function messages(manifest: string | Uint8Array, files?: Files): Promise<string[]> {
  return (await verified(manifest, files)).map(({ message }) => message);
}

async function verified(manifest: string | Uint8Array, files: Files = { 'queue_plugin.py': QUEUE_PLUGIN }) {
  const directory = temporaryFolder({ 'plugin.json': manifest, ...files });
  return verify({ directory, manifestPath: join(directory, 'plugin.json') });
}

/** The valid manifest with one text in it replaced. */
export function edit(from: string, to: string): string {
  expect(ONEAGENT_MANIFEST).toContain(from);
  return ONEAGENT_MANIFEST.replace(from, () => to);
}
