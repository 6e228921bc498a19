import { stat } from 'node:fs/promises';
import type { Diagnostic, InspectedFile, Inspection, InspectOptions } from '@extkit/devkit';
import { sha256File, type DescribedEntry } from '@extkit/devkit/archive';
import { selectText } from '@extkit/devkit/rules';
import { isNeverPacked } from '../bundle-exclusions.ts';
import { PACKED_FILE_NAME } from '../bundle-file-name.ts';
import { BUNDLE_SIZE_LIMIT } from '../bundle-size-limit.ts';
import { finding } from '../certificates/doctor/finding.ts';
import { named } from '../diff/wording.ts';
import { bundleRules as rules } from './bundle-rules.ts';
import { inspectSignature } from './inspect-signature.ts';
import { manifestFacts } from './manifest-facts.ts';
import {
  describePacked,
  SIGNATURE_FILE_NAME,
  TIMESTAMP_FILE_NAME,
  withBundle,
  type OpenBundle,
} from './open-bundle.ts';
import { packedFolder } from './packed-folder.ts';
import { packedWheelFindings } from './packed-wheel-findings.ts';

/**
 * Looks into a bundle or a packed extension, wherever it comes from. It is only read.
 *
 * @param path absolute
 * @throws {UserError} where it is no bundle that can be read
 */
export async function inspectBundle(path: string, options: InspectOptions = {}): Promise<Inspection> {
  const sha256 = await sha256File(path);
  const { size } = await stat(path);
  return withBundle(path, async (bundle) => {
    const { entries } = await describePacked(bundle);
    const manifest = await packedFolder(bundle.packed, path).manifest();
    const [name, version] = ['name', 'version'].map((key) => selectText(manifest.value, [key]));
    const { signature, findings } = await inspectSignature(bundle, options);
    const files = entries.filter((entry) => !isFolder(entry)).map(inspectedFile);
    const wheels = files.map((file) => file.path).filter((file) => file.endsWith('.whl'));
    const comment = bundle.envelope?.comment ?? '';
    return {
      path,
      size,
      sha256,
      ...(name !== undefined && { name }),
      ...(version !== undefined && { version }),
      facts: manifestFacts(manifest),
      envelope: bundle.envelope?.entries.map(inspectedFile) ?? [],
      ...(comment !== '' && { comment }),
      files,
      ...(signature && { signature }),
      findings: [
        ...manifest.problems,
        ...findings,
        ...archiveFindings(bundle, size, files),
        ...(await packedWheelFindings(bundle.packed, wheels, path)),
      ],
    };
  });
}

function archiveFindings({ path, envelope }: OpenBundle, size: number, files: readonly InspectedFile[]): Diagnostic[] {
  const expected = [PACKED_FILE_NAME, SIGNATURE_FILE_NAME, TIMESTAMP_FILE_NAME];
  const further = envelope?.entries.map((entry) => entry.path).filter((entry) => !expected.includes(entry)) ?? [];
  const stray = files.map((file) => file.path).filter(isNeverPacked);
  const found: Diagnostic[] = [];
  if (further.length > 0) {
    const message = `Beside the packed extension there is ${named(further)}: leave it out, for a bundle holds the extension and its signature only.`;
    found.push(finding(rules.furtherEntries, path, message));
  }
  if (stray.length > 0) {
    const message = `The extension holds ${named(stray)}, which is not for others: leave it out, and replace secrets that were handed on.`;
    found.push(finding(rules.strayFiles, path, message));
  }
  if (size > BUNDLE_SIZE_LIMIT) {
    const message = `The bundle has ${size} bytes, and Dynatrace takes ${BUNDLE_SIZE_LIMIT} (25 MB): make it smaller.`;
    found.push(finding(rules.size, path, message));
  }
  return found;
}

function isFolder({ path }: DescribedEntry): boolean {
  return path.endsWith('/');
}

function inspectedFile({ path, size, compressedSize, compression }: DescribedEntry): InspectedFile {
  return { path, size, compressedSize, compression };
}
