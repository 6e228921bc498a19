import { hasErrors, UserError } from '@extkit/devkit';
import { reporters } from '@extkit/devkit/reporters';
import { passphrasePrompt } from '../../passphrase-prompt.ts';
import { pluginVersion } from '../../plugin-package.ts';
import { findSigningKey, locatePath } from '../../signing-key.ts';
import { wantsColor } from '../color.ts';
import { openProject } from '../open-project.ts';
import type { ProjectTask } from '../project-task.ts';
import { placeReport } from '../report-file.ts';
import type { CertificateDoctorExecutorOptions } from './options.ts';

/** Examines the key that a build of the project would sign with. It fails for an error, or for more warnings than are allowed. */
export const examineKey: ProjectTask<CertificateDoctorExecutorOptions> = async (project, options, session) => {
  const { workspaceRoot: root } = project;
  const { format: reporter = 'pretty', outputFile, maxWarnings = Infinity, minimumDays, rootCertificate } = options;
  const { format } = await openProject(project, options.extensionFormat);
  if (format.examineSigningKey === undefined) {
    throw new UserError(`What a ${format.displayName} is signed with cannot be examined.`);
  }
  const key = findSigningKey({ configured: options.signingKey, fallback: format.signing?.defaultPath }, root);
  if (key === undefined) {
    throw new UserError(
      'There is no signing key to examine: set "signingKey" of the plugin in nx.json or EXTKIT_SIGNING_KEY, or make one with "nx g @extkit/nx:certificates".',
    );
  }
  const diagnostics = await format.examineSigningKey(key, {
    minimumDays,
    rootCertificate: rootCertificate && locatePath(rootCertificate, root),
    askPassphrase: passphrasePrompt(session),
  });
  const report = reporters[reporter](diagnostics, {
    root,
    color: outputFile === undefined && wantsColor(),
    rules: format.signingRules ?? [],
    version: pluginVersion(),
  });
  const { stdout, stderr } = await placeReport(report, outputFile, root);
  const warnings = diagnostics.filter(({ severity }) => severity === 'warning').length;
  const excess =
    warnings > maxWarnings ? `error: ${warnings} warnings, but no more than ${maxWarnings} are allowed.\n` : '';
  return { success: !hasErrors(diagnostics) && excess === '', stdout, stderr: stderr + excess };
};
