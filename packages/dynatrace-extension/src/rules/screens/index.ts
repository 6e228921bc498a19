import type { Rule } from '@extkit/devkit/rules';
import type { ManifestModel } from '../../manifest/manifest-model.ts';
import { actionCard } from './actions.ts';
import { shownAttribute } from './attributes.ts';
import { placedCard, placedType, unplacedCard } from './cards.ts';
import { chartAxis, chartConfiguration, chartContent } from './charts.ts';
import { conditionVersion, knownCondition } from './conditions.ts';
import { entitySelector } from './entity-selectors.ts';
import { defaultFilter } from './filters.ts';
import { chartedMetric } from './metrics.ts';
import { repeatedCard, repeatedScreen } from './repeated.ts';

/** 022x and 023x: screens. */
export const screensRules: readonly Rule<ManifestModel>[] = [
  placedCard,
  placedType,
  unplacedCard,
  repeatedCard,
  repeatedScreen,
  entitySelector,
  chartedMetric,
  chartContent,
  chartConfiguration,
  chartAxis,
  knownCondition,
  conditionVersion,
  shownAttribute,
  actionCard,
  defaultFilter,
];
