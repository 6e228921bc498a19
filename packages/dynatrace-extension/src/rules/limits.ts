import { select, selectText, type Rule } from '@extkit/devkit/rules';
import { datasourceKeys } from '../manifest/datasource-keys.ts';
import type { ManifestModel } from '../manifest/manifest-model.ts';

const MAX_METRICS = 500;

/** Google Cloud's manifests are read by a program of its own, without this limit; Python code makes what metrics it likes (facts 3.4). */
const limited = datasourceKeys.filter((key) => key !== 'gcp' && key !== 'python');

const metricPlaces = [
  ['*', 'metrics', '*'],
  ['*', 'subgroups', '*', 'metrics', '*'],
  ['groups', '*', 'metrics', '*'],
  ['groups', '*', 'subgroups', '*', 'metrics', '*'],
];

export const metricTotal: Rule<ManifestModel> = {
  code: 'DTX0051',
  severity: 'error',
  summary: `A datasource collects at most ${MAX_METRICS} metrics in all its groups and subgroups.`,
  source: 'facts 3.2',
  check({ manifest }, report) {
    for (const key of limited) {
      const total = metricPlaces.flatMap((place) => select(manifest.value, [key, ...place])).length;
      if (total <= MAX_METRICS) continue;
      report({
        at: manifest.at([key], 'key'),
        message: `'${key}' collects ${total} metrics, and an extension may have ${MAX_METRICS}: remove some or split the extension.`,
      });
    }
  },
};

/** Up to this minor version, Dynatrace took fewer alerts. */
const FEW_ALERTS = { minor: 303, max: 10 };

export const alertsOfOldVersions: Rule<ManifestModel> = {
  code: 'DTX0052',
  severity: 'warning',
  summary: `Up to Dynatrace 1.${FEW_ALERTS.minor}, an extension has at most ${FEW_ALERTS.max} alerts.`,
  source: 'facts 3.2',
  check({ manifest }, report) {
    const minor = /^1\.(\d+)/.exec(selectText(manifest.value, ['minDynatraceVersion']) ?? '')?.[1];
    const alerts = select(manifest.value, ['alerts', '*']).length;
    if (minor === undefined || Number(minor) > FEW_ALERTS.minor || alerts <= FEW_ALERTS.max) return;
    report({
      at: manifest.at(['alerts'], 'key'),
      message: `Dynatrace up to 1.${FEW_ALERTS.minor} takes ${FEW_ALERTS.max} alerts, here are ${alerts}: raise minDynatraceVersion to "1.${FEW_ALERTS.minor + 1}" or remove some.`,
    });
  },
};
