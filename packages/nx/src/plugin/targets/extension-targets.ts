import type { TargetConfiguration } from '@nx/devkit';
import { buildTarget } from './build-target.ts';
import { certificateDoctorTarget } from './certificate-doctor-target.ts';
import { diffTarget } from './diff-target.ts';
import { fixTarget } from './fix-target.ts';
import { inspectTarget } from './inspect-target.ts';
import { lockTarget } from './lock-target.ts';
import { programTarget } from './program-target.ts';
import { simulateTarget } from './simulate-target.ts';
import type { TargetSource } from './target-source.ts';
import { uploadTarget } from './upload-target.ts';
import { verifyTarget } from './verify-target.ts';

type Targets = Record<string, TargetConfiguration>;

/** The targets of an extension: all that its format can do, under the names that the plugin's options give them. */
export function extensionTargets(source: TargetSource): Targets {
  const { extension, settings } = source;
  const { verifyTargetName, fixTargetName, buildTargetName, lockTargetName, uploadTargetName } = settings;
  const { simulateTargetName, certificateDoctorTargetName, inspectTargetName, diffTargetName, programTargets } =
    settings;
  const programs = programTargets ? (extension.programs ?? []) : [];
  return {
    ...target(verifyTargetName, source, verifyTarget),
    ...target(fixTargetName, source, fixTarget),
    ...target(buildTargetName, source, buildTarget),
    ...target(extension.locks === true && extension.buildsWithPython === true && lockTargetName, source, lockTarget),
    ...target(extension.uploads === true && uploadTargetName, source, uploadTarget),
    ...target(extension.simulates === true && simulateTargetName, source, simulateTarget),
    ...target(extension.examinesKeys === true && certificateDoctorTargetName, source, certificateDoctorTarget),
    ...target(extension.inspects === true && inspectTargetName, source, inspectTarget),
    ...target(extension.diffs === true && diffTargetName, source, diffTarget),
    ...Object.fromEntries(programs.map((program) => [program.id, programTarget(source, program)])),
  };
}

function target(
  name: string | false,
  source: TargetSource,
  create: (source: TargetSource, name: string) => TargetConfiguration,
): Targets {
  return name === false ? {} : { [name]: create(source, name) };
}
