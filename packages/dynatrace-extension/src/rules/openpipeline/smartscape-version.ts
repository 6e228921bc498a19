import type { Rule } from '@extkit/devkit/rules';
import { selectText } from '@extkit/devkit/rules';
import type { ManifestModel } from '../../manifest/manifest-model.ts';
import { minorVersion } from '../../manifest/minor-version.ts';
import { pipelineFiles, processorsOf } from '../../manifest/pipelines.ts';

const SINCE = 330;

export const smartscapeVersion: Rule<ManifestModel> = {
  code: 'DTX0346',
  severity: 'warning',
  summary: `An extension that makes entities of Smartscape demands Dynatrace 1.${SINCE} or newer.`,
  source: 'facts 3.3 (openpipeline)',
  explanation: `Users report that pipelines extract nodes and edges of Smartscape since Dynatrace 1.${SINCE}. Raise minDynatraceVersion, so that an older environment says plainly that it is too old.`,
  check(model, report) {
    const minor = minorVersion(model);
    if (minor === undefined || minor >= SINCE) return;
    const processors = pipelineFiles(model, 'pipeline').flatMap(processorsOf);
    const first = processors.find(({ value }) => selectText(value, ['type'])?.startsWith('smartscape'));
    if (first === undefined) return;
    report({
      at: model.manifest.at(['minDynatraceVersion']),
      message: `Pipelines make entities of Smartscape since Dynatrace 1.${SINCE}: raise minDynatraceVersion to "1.${SINCE}" or higher.`,
      related: [{ ...first.document.at([...first.path, 'type']), message: 'The first one to do so is here.' }],
    });
  },
};
