import { UserError, type Location } from '@extkit/devkit';
import type { DocumentPath } from '@extkit/devkit/documents';
import { select, selectText } from '@extkit/devkit/rules';
import { readManifest } from '../manifest/read-manifest.ts';

/** What the build has to know of a `plugin.json`. */
export interface Plugin {
  readonly name: string;
  readonly version: string;
  /** Absent for a JMX plugin, which has no program. */
  readonly python?: PythonSource;
}

export interface PythonSource {
  /** The name of the distribution. */
  readonly package: string;
  /** What can be imported, such as `demo` or `demo.parts`. */
  readonly modules: readonly string[];
  readonly requirements: readonly string[];
  /** Where the manifest asks for the requirements. */
  readonly requirementsAt: Location;
}

/**
 * Reads a `plugin.json` that has been verified.
 *
 * @throws {UserError} where it has no name that a folder can have, or no package to build (facts 1.4)
 */
export async function readPlugin(manifestPath: string): Promise<Plugin> {
  const document = await readManifest(manifestPath);
  const manifest = document.value;
  const name = selectText(manifest, ['name']);
  const version = selectText(manifest, ['version']);
  if (name === undefined || version === undefined) {
    // It had both when it was verified.
    throw new UserError(`${manifestPath} was changed while it was built: build again.`);
  }
  if (!/^[\w.-]+$/.test(name)) {
    // What the SDK's pattern accepts can be more than a folder may be called, for it does not escape its dots.
    throw new UserError(
      `${manifestPath}: the name ${JSON.stringify(name)} cannot be that of a folder: use letters, digits, dots, hyphens and underscores only.`,
    );
  }
  const distribution = selectText(manifest, ['source', 'package']);
  if (distribution) {
    const modules = texts(manifest, ['source', 'modules', '*']);
    const python = {
      package: distribution,
      modules: [...(modules.length > 0 ? modules : [distribution]), ...texts(manifest, ['source', 'packages', '*'])],
      requirements: texts(manifest, ['source', 'install_requires', '*']),
      requirementsAt: document.at(['source', 'install_requires']),
    };
    return { name, version, python };
  }
  if (selectText(manifest, ['type']) === 'JMX') return { name, version };
  throw new UserError(
    `Unable to access package name in plugin.json: add "source": { "package": "<module>", "className": "<class>" }, which says where the plugin's program is, to ${manifestPath}.`,
  );
}

/** Blank ones mean nothing to Python's tools, nor does it mean anything how much white space there is. */
function texts(manifest: unknown, path: DocumentPath): string[] {
  const values = select(manifest, path).flatMap(({ value }) => (typeof value === 'string' ? value : []));
  return values.map((value) => value.trim().replace(/\s+/g, ' ')).filter((value) => value !== '');
}
