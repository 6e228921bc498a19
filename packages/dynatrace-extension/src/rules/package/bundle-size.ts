import { FILE_START } from '@extkit/devkit';
import type { Rule } from '@extkit/devkit/rules';
import { BUNDLE_SIZE_LIMIT } from '../../bundle-size-limit.ts';
import type { ManifestModel, PackedFile } from '../../manifest/manifest-model.ts';

/** What is compressed already, and hardly gets smaller. */
const DENSE = /\.(whl|zip|jar|gz|bz2|xz|7z|png|jpe?g|gif|webp|woff2?)$/i;

/** No text that people wrote packs better than this (facts 1.2). */
const BEST_RATIO = 16;

const MEGABYTE = 1024 * 1024;
const ADVICE = 'remove what is not needed, such as wheels for platforms that do not run it';

export const bundleTooLarge: Rule<ManifestModel> = {
  code: 'DTX0048',
  severity: 'warning',
  summary: 'What is packed is not larger than a bundle may be.',
  source: 'facts 3.2',
  explanation:
    'Dynatrace takes bundles of up to 25 MB. Wheels and pictures are compressed already, so that packing makes them no smaller.',
  check({ manifest: { file }, project: { packed } }, report) {
    const least = size(packed, BEST_RATIO);
    if (least <= BUNDLE_SIZE_LIMIT) return;
    report({
      at: { file, range: FILE_START },
      message: `The bundle will have at least ${megabytes(least)}, and Dynatrace takes ${megabytes(BUNDLE_SIZE_LIMIT)}: ${ADVICE}. The largest files are ${largest(packed)}.`,
    });
  },
};

export const bundleMayBeTooLarge: Rule<ManifestModel> = {
  code: 'DTX0049',
  severity: 'info',
  summary: 'What is packed would fit into a bundle even uncompressed.',
  source: 'facts 3.2',
  explanation:
    'How small texts get is known only after packing. The build says for certain whether the bundle is larger than 25 MB.',
  check({ manifest: { file }, project: { packed } }, report) {
    if (size(packed, BEST_RATIO) > BUNDLE_SIZE_LIMIT || size(packed, 1) <= BUNDLE_SIZE_LIMIT) return;
    report({
      at: { file, range: FILE_START },
      message: `Before packing, the files have ${megabytes(size(packed, 1))}, and a bundle may have ${megabytes(BUNDLE_SIZE_LIMIT)}: if the build finds it too large, ${ADVICE}. The largest files are ${largest(packed)}.`,
    });
  },
};

/** Bytes, with everything that packs well made smaller by the ratio. */
function size(files: readonly PackedFile[], ratio: number): number {
  return files.reduce((sum, file) => sum + (DENSE.test(file.path) ? file.size : file.size / ratio), 0);
}

function largest(files: readonly PackedFile[]): string {
  return [...files]
    .sort((a, b) => b.size - a.size)
    .slice(0, 3)
    .map((file) => `${file.path} (${megabytes(file.size)})`)
    .join(', ');
}

function megabytes(bytes: number): string {
  return `${(bytes / MEGABYTE).toFixed(1)} MB`;
}
