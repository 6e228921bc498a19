import { select, type Rule } from '@extkit/devkit/rules';
import type { PluginModel } from '../manifest/plugin-model.ts';

export const alertSamples: Rule<PluginModel> = {
  code: 'DTP0037',
  severity: 'warning',
  summary: 'An alert can be raised: it does not wait for more violating samples than there are samples.',
  source: 'facts 1.6 (not verified by the SDK)',
  check({ manifest }, report) {
    for (const { path, value: alert } of select(manifest.value, ['metrics', '*', 'alert_settings', '*'])) {
      const [samples] = select(alert, ['samples']);
      const [violating] = select(alert, ['violating_samples']);
      if (typeof samples?.value !== 'number' || typeof violating?.value !== 'number') continue;
      if (violating.value <= samples.value) continue;
      report({
        at: manifest.at([...path, 'violating_samples']),
        message: `Of ${samples.value} samples, never ${violating.value} are violating: lower it, or raise 'samples'.`,
      });
    }
  },
};
