import { select, type Rule } from '@extkit/devkit/rules';
import type { DatasourceKey } from '../../manifest/datasource-keys.ts';
import type { ManifestModel } from '../../manifest/manifest-model.ts';
import { minorVersion } from '../../manifest/minor-version.ts';

const MAX_METRICS = 500;

/** Google Cloud's manifests are read by a program of its own, without this limit; Python code makes what metrics it likes (facts 3.4). */
const UNLIMITED: ReadonlySet<DatasourceKey> = new Set(['gcp', 'python']);

export const metricTotal: Rule<ManifestModel> = {
  code: 'DTX0051',
  severity: 'error',
  summary: `A datasource collects at most ${MAX_METRICS} metrics in all its groups and subgroups.`,
  source: 'facts 3.2',
  explanation:
    'An environment refuses an extension with more. Groups that serve different users make good extensions of their own.',
  check({ manifest, datasources }, report) {
    for (const { key, groups } of datasources) {
      const levels = groups.flatMap((group) => [group, ...group.subgroups]);
      const total = levels.flatMap(({ metrics }) => metrics).length;
      if (total <= MAX_METRICS || UNLIMITED.has(key)) continue;
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
  explanation:
    'An environment of that version refuses the extension. Where nobody runs such an old one, raise minDynatraceVersion.',
  check(model, report) {
    const minor = minorVersion(model);
    const alerts = select(model.manifest.value, ['alerts', '*']).length;
    if (minor === undefined || minor > FEW_ALERTS.minor || alerts <= FEW_ALERTS.max) return;
    report({
      at: model.manifest.at(['alerts'], 'key'),
      message: `Dynatrace up to 1.${FEW_ALERTS.minor} takes ${FEW_ALERTS.max} alerts, here are ${alerts}: raise minDynatraceVersion to "1.${FEW_ALERTS.minor + 1}" or remove some.`,
    });
  },
};
