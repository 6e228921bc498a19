import type { Rule } from '@extkit/devkit/rules';
import type { PluginModel } from '../manifest/plugin-model.ts';
import { alertSamples } from './alert-samples.ts';
import { configUiReference } from './config-ui.ts';
import { defaultValues, dropdownValues } from './default-values.ts';
import { duplicateConfigUi, duplicateProperties, duplicateTimeseries } from './duplicate-keys.ts';
import { looseForms } from './loose-forms.ts';
import { displayName, mixedChart } from './metric-display.ts';
import {
  chartDimensions,
  chartReference,
  keyMetricReference,
  uncheckedKeyMetricReference,
} from './metric-references.ts';
import { misplacedKeys } from './misplaced-keys.ts';
import { misspeltKeys } from './misspelt-keys.ts';
import { activationCriterion, deprecatedProcessTypes } from './process-types.ts';
import { missingClass, missingModule, missingSource, packageData } from './program.ts';
import { unusedRequirement } from './requirements.ts';
import { uncheckedWords } from './unchecked-words.ts';
import { emptyNames, repeatedNames, topx } from './unenforced-limits.ts';

/**
 * Every rule for `plugin.json` besides its schema: 001x what the SDK checks after it, in its order; 002x keys and words that
 * it passes over; 003x limits that it does not enforce; 005x the program code.
 */
export const rules: readonly Rule<PluginModel>[] = [
  duplicateTimeseries,
  duplicateProperties,
  duplicateConfigUi,
  configUiReference,
  keyMetricReference,
  chartReference,
  chartDimensions,
  deprecatedProcessTypes,
  misspeltKeys,
  misplacedKeys,
  uncheckedKeyMetricReference,
  uncheckedWords,
  repeatedNames,
  emptyNames,
  topx,
  displayName,
  defaultValues,
  dropdownValues,
  activationCriterion,
  alertSamples,
  mixedChart,
  looseForms,
  missingSource,
  missingModule,
  missingClass,
  unusedRequirement,
  packageData,
];
