import { UserError, type Severity, type Suppression } from '@extkit/devkit';
import { PLUGIN_NAME } from '../plugin-package.ts';
import {
  keyPath,
  nameOrFalse,
  outputFolder,
  severitiesByCode,
  strings,
  suppressionList,
  trueOrFalse,
  workspaceFolder,
  type OptionType,
} from './option-types.ts';

/** The plugin's options in `nx.json`. All are optional, and so is the object. */
export interface ExtkitPluginOptions {
  /**
   * The name of the target that verifies an extension; `false` for no such target.
   * @default "verify"
   */
  readonly verifyTargetName?: string | false;
  /**
   * The name of the target that mends what can be mended in an extension; `false` for no such target.
   * @default "fix"
   */
  readonly fixTargetName?: string | false;
  /**
   * The name of the target that builds an extension's bundle; `false` for no such target.
   * @default "build"
   */
  readonly buildTargetName?: string | false;
  /**
   * The name of the target that locks the packages which a Python extension is built with; `false` for no such target.
   * @default "lock"
   */
  readonly lockTargetName?: string | false;
  /**
   * The name of the target that uploads an extension's bundle; `false` for no such target.
   * @default "upload"
   */
  readonly uploadTargetName?: string | false;
  /**
   * The name of the target that simulates an extension; `false` for no such target.
   * @default "simulate"
   */
  readonly simulateTargetName?: string | false;
  /**
   * The name of the target that examines the key that an extension is signed with, and its certificates; `false` for no
   * such target.
   * @default "certificate-doctor"
   */
  readonly certificateDoctorTargetName?: string | false;
  /**
   * The name of the target that looks into an extension's bundle; `false` for no such target.
   * @default "inspect"
   */
  readonly inspectTargetName?: string | false;
  /**
   * The name of the target that says what has changed in an extension; `false` for no such target.
   * @default "diff"
   */
  readonly diffTargetName?: string | false;
  /**
   * Whether the programs that formats bring, such as a demo application, become targets.
   * @default true
   */
  readonly programTargets?: boolean;
  /**
   * The folder that a project's bundle is written to: `{projectRoot}/…`, or `{workspaceRoot}/…` with the project's root
   * or name further on, such as `{workspaceRoot}/dist/{projectName}`, for an unsigned bundle is called the same in all.
   * @default "{projectRoot}/dist"
   */
  readonly outputPath?: string;
  /**
   * The path of the PEM or PFX file that bundles are signed with: absolute, relative to the workspace's root, or below the
   * home directory as `~/…`. `false` leaves bundles unsigned. The environment's `EXTKIT_SIGNING_KEY` wins over it.
   * @default where the vendor's own tool leaves a key, if there is one
   */
  readonly signingKey?: string | false;
  /**
   * Globs, relative to the folder that is packed, of files to leave out besides the format's own exclusions.
   * @default []
   */
  readonly exclude?: readonly string[];
  /**
   * Severities by the codes of findings, such as `{ "DTX0015": "error" }`, that differ from the rules' own. `off` silences
   * a rule; one that is checked only on demand is switched on by any other.
   * @default {}
   */
  readonly severities?: Readonly<Record<string, Severity | 'off'>>;
  /**
   * Findings that are accepted: of one code, in the files that match a glob, which is relative to the project's directory.
   * Each says why. What is accepted in YAML can be said in a comment there, too.
   * @default []
   */
  readonly suppressions?: readonly Suppression[];
  /**
   * A folder with the vendor's own schemas, by which manifests are checked as well; relative to the workspace's root, and
   * within it. `nx g @extkit/nx:schemas` downloads them.
   */
  readonly schemas?: string;
  /**
   * Packages that bring further formats: each exports its implementation as `format`.
   * @default []
   */
  readonly formats?: readonly string[];
}

/** The options with every default filled in, but for the signing key: its default is looked for when it is needed. */
export interface PluginSettings {
  readonly verifyTargetName: string | false;
  readonly fixTargetName: string | false;
  readonly buildTargetName: string | false;
  readonly lockTargetName: string | false;
  readonly uploadTargetName: string | false;
  readonly simulateTargetName: string | false;
  readonly certificateDoctorTargetName: string | false;
  readonly inspectTargetName: string | false;
  readonly diffTargetName: string | false;
  readonly programTargets: boolean;
  readonly outputPath: string;
  readonly signingKey: string | false | undefined;
  readonly exclude: readonly string[];
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
  readonly suppressions: readonly Suppression[];
  readonly schemas: string | undefined;
  readonly formats: readonly string[];
}

/**
 * Reads the options as they stand in `nx.json`. An option that is misspelt would otherwise be without effect, unnoticed.
 *
 * @param options `undefined` where the plugin is registered by its name alone
 * @throws {UserError} for an unknown option or a value of the wrong type
 */
export function normalizeOptions(options: unknown = {}): PluginSettings {
  if (typeof options !== 'object' || options === null) throw invalid('its options must be an object');
  const given = new Map<string, unknown>(Object.entries(options));
  const take = <T>(name: keyof PluginSettings, type: OptionType<T>): T | undefined => {
    const value = given.get(name);
    given.delete(name);
    if (value === undefined || type.accepts(value)) return value;
    throw invalid(`${name} must be ${type.description}`);
  };
  const settings: PluginSettings = {
    verifyTargetName: take('verifyTargetName', nameOrFalse) ?? 'verify',
    fixTargetName: take('fixTargetName', nameOrFalse) ?? 'fix',
    buildTargetName: take('buildTargetName', nameOrFalse) ?? 'build',
    lockTargetName: take('lockTargetName', nameOrFalse) ?? 'lock',
    uploadTargetName: take('uploadTargetName', nameOrFalse) ?? 'upload',
    simulateTargetName: take('simulateTargetName', nameOrFalse) ?? 'simulate',
    certificateDoctorTargetName: take('certificateDoctorTargetName', nameOrFalse) ?? 'certificate-doctor',
    inspectTargetName: take('inspectTargetName', nameOrFalse) ?? 'inspect',
    diffTargetName: take('diffTargetName', nameOrFalse) ?? 'diff',
    programTargets: take('programTargets', trueOrFalse) ?? true,
    outputPath: take('outputPath', outputFolder) ?? '{projectRoot}/dist',
    signingKey: take('signingKey', keyPath),
    exclude: take('exclude', strings) ?? [],
    severities: take('severities', severitiesByCode) ?? {},
    suppressions: take('suppressions', suppressionList) ?? [],
    schemas: take('schemas', workspaceFolder),
    formats: take('formats', strings) ?? [],
  };
  const [unknown] = given.keys();
  if (unknown !== undefined) {
    throw invalid(`it has no option "${unknown}", only ${Object.keys(settings).join(', ')}`);
  }
  assertDistinctNames(settings);
  return settings;
}

const TARGET_NAMES = [
  'verifyTargetName',
  'fixTargetName',
  'buildTargetName',
  'lockTargetName',
  'uploadTargetName',
  'simulateTargetName',
  'certificateDoctorTargetName',
  'inspectTargetName',
  'diffTargetName',
] as const satisfies (keyof PluginSettings)[];

function assertDistinctNames(settings: PluginSettings): void {
  const taken = new Map<string, string>();
  for (const option of TARGET_NAMES) {
    const name = settings[option];
    if (name === false) continue;
    const other = taken.get(name);
    if (other !== undefined) throw invalid(`${other} and ${option} must differ`);
    taken.set(name, option);
  }
}

function invalid(what: string): UserError {
  return new UserError(`nx.json: the plugin ${PLUGIN_NAME} is not set up well: ${what}.`);
}
