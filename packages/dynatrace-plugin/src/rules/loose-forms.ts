import type { DocumentPath } from '@extkit/devkit/documents';
import { select, type Rule } from '@extkit/devkit/rules';
import type { PluginModel } from '../manifest/plugin-model.ts';
import { activeGateName, name, oneAgentName, version, type Pattern } from '../schema/patterns.ts';

interface Form {
  readonly at: DocumentPath;
  /** What the SDK accepts. */
  readonly loose: Pattern;
  /** What it meant to accept. */
  readonly strict: RegExp;
}

const keyForm = { loose: name, strict: /^[A-Za-z0-9_.-]+$/ };

const forms: readonly Form[] = [
  { at: ['name'], loose: activeGateName, strict: /^custom\.remote\.python\.[\w-]+$/ },
  { at: ['name'], loose: oneAgentName, strict: /^custom\.(jmx|pmi|python)\.[\w.-]+$/ },
  { at: ['version'], loose: version, strict: /^\d+\.\d+(\.\d+)?$/ },
  { at: ['metrics', '*', 'timeseries', 'key'], ...keyForm },
  { at: ['metrics', '*', 'timeseries', 'dimensions', '*'], ...keyForm },
  { at: ['metrics', '*', 'statetimeseries', 'key'], ...keyForm },
  { at: ['metrics', '*', 'statetimeseries', 'dimensions', '*'], ...keyForm },
  { at: ['metrics', '*', 'alert_settings', '*', 'alert_id'], ...keyForm },
];

export const looseForms: Rule<PluginModel> = {
  code: 'DTP0039',
  severity: 'warning',
  summary: "Where the SDK's patterns take any character for a dot, there is a dot.",
  source: 'facts 1.2, 1.5, 1.11 (the agent and older SDKs want the dot)',
  check({ manifest }, report) {
    for (const { at, loose, strict } of forms) {
      for (const { path, value } of select(manifest.value, at)) {
        if (
          typeof value !== 'string' ||
          value === '' ||
          strict.test(value) ||
          !new RegExp(loose.pattern, 'u').test(value)
        )
          continue;
        const message = `The SDK lets ${JSON.stringify(value)} pass, but it ${loose['x-message']}.`;
        report({ at: manifest.at(path), message });
      }
    }
  },
};
