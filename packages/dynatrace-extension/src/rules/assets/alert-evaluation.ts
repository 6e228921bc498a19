import type { SourceDocument } from '@extkit/devkit/documents';
import { select, type Rule } from '@extkit/devkit/rules';
import { documentsOf } from '../../manifest/documents-of.ts';
import type { ManifestModel } from '../../manifest/manifest-model.ts';

const STRATEGY = 'monitoringStrategy';

/** Parts of the samples: no more than all of them can be asked for. */
const PARTS = ['violatingSamples', 'dealertingSamples'];

export const alertSamples: Rule<ManifestModel> = {
  code: 'DTX0301',
  severity: 'error',
  needs: ['alert'],
  summary: 'An alert asks for no more violating or dealerting samples than it looks at.',
  source: 'facts 3.3 (alerts); settings schema builtin:anomaly-detection.metric-events (modelProperties)',
  explanation:
    'Of the last `samples` minutes, `violatingSamples` must break the threshold to raise the alert, and `dealertingSamples` must keep it to close the alert. More than all of them is never reached.',
  check(model, report) {
    for (const { document } of documentsOf(model, 'alert')) {
      for (const { path, part, value, samples } of excesses(document)) {
        report({
          at: document.at(path),
          message: `'${part}' is ${value}, but the alert looks at ${samples} samples only: lower it, or raise 'samples'.`,
        });
      }
    }
  },
};

const TWICE = ['alertCondition', 'samples', 'violatingSamples', 'dealertingSamples', 'threshold', 'unit'];

export const contradictoryAlert: Rule<ManifestModel> = {
  code: 'DTX0302',
  severity: 'warning',
  needs: ['alert'],
  summary: 'An alert says the same in its monitoring strategy and beside it.',
  source: 'facts 3.3 (alerts)',
  explanation:
    'Alerts that Dynatrace exports have their threshold, condition and samples twice. Where the two differ, nobody can tell from the file when the alert is raised. Write the same in both places.',
  check(model, report) {
    for (const { document } of documentsOf(model, 'alert')) {
      // What is too high in one place is reported there.
      const isExcessive = excesses(document).length > 0;
      for (const key of TWICE) {
        const own = scalar(document, [key]);
        const inStrategy = scalar(document, [STRATEGY, key]);
        if (own === undefined || inStrategy === undefined || own === inStrategy) continue;
        if (isExcessive && key.toLowerCase().endsWith('samples')) continue;
        report({
          at: document.at([key]),
          message: `'${key}' is ${own} here, but ${inStrategy} in the monitoring strategy: write the same in both places.`,
          related: [{ ...document.at([STRATEGY, key]), message: 'The monitoring strategy says otherwise here.' }],
        });
      }
    }
  },
};

/** The parts that are larger than the whole. What stands beside the strategy counts where there is nothing in it. */
function excesses(document: SourceDocument) {
  const place = scalar(document, [STRATEGY, 'samples']) === undefined ? [] : [STRATEGY];
  const samples = scalar(document, [...place, 'samples']);
  return PARTS.flatMap((part) => {
    const path = [...place, part];
    const value = scalar(document, path);
    const isExcess = typeof value === 'number' && typeof samples === 'number' && value > samples;
    return isExcess ? [{ path, part, value, samples }] : [];
  });
}

function scalar({ value }: SourceDocument, path: readonly string[]): string | number | undefined {
  const [found] = select(value, path);
  return typeof found?.value === 'string' || typeof found?.value === 'number' ? found.value : undefined;
}
