import type { Rule } from '@extkit/devkit/rules';
import type { ManifestModel } from '../../manifest/manifest-model.ts';
import { alertEntity } from './alert-entity.ts';
import { alertSamples, contradictoryAlert } from './alert-evaluation.ts';
import { alertId, alertName } from './alert-identity.ts';
import { narrowedSelector, singleQuery } from './alert-query.ts';
import { documentEnvelope } from './document-envelope.ts';
import { layoutTile, layoutWidth, tileLayout } from './layouts.ts';
import { metricsOfAlerts, metricsOfDashboards } from './named-metrics.ts';
import { screensVersion } from './screens-version.ts';

/** 030x and 031x: alerts, dashboards and documents. */
export const assetsRules: readonly Rule<ManifestModel>[] = [
  singleQuery,
  alertSamples,
  contradictoryAlert,
  metricsOfAlerts,
  alertEntity,
  alertId,
  alertName,
  narrowedSelector,
  documentEnvelope,
  tileLayout,
  layoutTile,
  layoutWidth,
  metricsOfDashboards,
  screensVersion,
];
