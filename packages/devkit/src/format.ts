import type { Claim, Declarations } from './declarations.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Environment, SchemaDownload, SchemaSource, UploadEvent, UploadOptions } from './environment.ts';
import type { DiffSide, ExtensionDiff, InspectOptions, Inspection } from './inspection.ts';
import type { Observation } from './observation.ts';
import type { OptionInfos, Program } from './option-info.ts';
import type { RuleExample, RuleInfo } from './rule-info.ts';
import type {
  AskPassphrase,
  ExamineOptions,
  NewSigningKey,
  SigningInfo,
  SigningKey,
  SigningKeyOptions,
} from './signing-key.ts';
import type { VerifySettings } from './verify-settings.ts';

export type * from './declarations.ts';
export type * from './environment.ts';
export type * from './option-info.ts';
export type * from './rule-info.ts';
export type * from './signing-key.ts';
export type * from './verify-settings.ts';

/**
 * A format of monitoring extension: what its manifest is called and what can be done with a project of it.
 *
 * Every format package exports its implementation under the name `format`. Importing that package must be cheap, for Nx
 * does it whenever it computes the project graph: `verify` and `build` import what they need when they are called.
 */
export interface ExtensionFormat {
  /** Such as `dynatrace-extension`. */
  readonly id: string;
  /** As people say it, such as `Dynatrace extension`. */
  readonly displayName: string;
  /** Nx's `metadata.technologies`. */
  readonly technologies: readonly string[];
  /**
   * Globs, relative to the workspace root. Each is a leading double star and the manifest's path in its project, such as
   * `extension/extension.yaml`; nothing else in it is a pattern.
   */
  readonly manifests: readonly string[];
  /** Every diagnostic `verify` and `build` can give. The reference documentation is made from it. */
  readonly rules: readonly RuleInfo[];
  /** At least one example for every rule of the format's own. */
  examples?(): Promise<readonly RuleExample[]>;
  /** For editors. */
  editorSchemas?(): Promise<readonly EditorSchema[]>;
  /**
   * Downloads the vendor's own schemas, for the setting `schemas`. Absent where the vendor has none to give.
   *
   * @throws {UserError} where the source, the version or one of the files is not to be had
   */
  downloadSchemas?(source: SchemaSource, signal?: AbortSignal): Promise<SchemaDownload>;
  readonly templates: readonly ProjectTemplate[];
  /** For a format whose artifacts are signed. */
  readonly signing?: SigningInfo;
  /** Every diagnostic `examineSigningKey` can give. */
  readonly signingRules?: readonly RuleInfo[];
  /**
   * Makes a key to sign with and the certificates that go with it. Absent where others issue them.
   *
   * @throws {UserError} where the options make no certificate
   */
  createSigningKey?(options: SigningKeyOptions): Promise<NewSigningKey>;
  /**
   * Says what is wrong with a signing key and its certificates, and what soon will be: it asks the clock, so nothing that
   * is cached may depend on it. Never throws for what is wrong with them: it all comes as diagnostics.
   */
  examineSigningKey?(key: SigningKey, options?: ExamineOptions): Promise<readonly Diagnostic[]>;

  /**
   * Reads no more than the manifest's head. Gives `undefined` where the file is not a manifest of this format.
   * A manifest too broken to tell its name is still one: `verify` will say what is wrong with it.
   *
   * @param manifestPath relative to the workspace root, or absolute; with forward slashes
   */
  identify(manifestPath: string, text: string): ExtensionIdentity | undefined;

  /**
   * Checks the project offline. Never throws for what is wrong with the project: it all comes as diagnostics.
   *
   * @throws {UserError} where the settings make no sense
   */
  verify(extension: ExtensionSource, options?: VerifyOptions): Promise<readonly Diagnostic[]>;

  /**
   * Verifies the project and writes its bundle: a pure function of the sources, the options and the signing key.
   *
   * @throws {DiagnosticsError} where the project has errors
   * @throws {UserError} where the key, the size or the output path does not allow it
   */
  build(extension: ExtensionSource, options: BuildOptions): Promise<Artifact>;

  /**
   * Writes down which packages of others the artifact is made with, so that every build is made with the same. Absent
   * where builds need none. Takes what `furtherOptions.build` tells of.
   *
   * @returns the path of the file
   * @throws {UserError} where they cannot be found out
   */
  lock?(extension: ExtensionSource, options: LockOptions): Promise<string>;

  /**
   * Sends an artifact to an environment and tells how it goes. The last event says how it ended: with `success` or with
   * `failure`; nothing that the environment answers is thrown. Absent where the format has no upload.
   *
   * @param artifact the path that `build` gave
   * @throws {UserError} where the artifact, the address or the token is missing
   */
  upload?(artifact: string, environment: Environment, options?: UploadOptions): AsyncIterable<UploadEvent>;

  /**
   * Runs the extension against a stand-in of its host and gives everything that it sends, as it comes. Absent where the
   * format cannot be simulated. Ends when the iterations are over, when `signal` aborts, or with the extension.
   *
   * @throws {DiagnosticsError} where the project has errors
   * @throws {UserError} where what it needs to run is missing
   */
  simulate?(extension: ExtensionSource, options?: SimulateOptions): AsyncIterable<Observation>;

  /** What the extension declares that it will send: what a simulation is judged against. */
  declarations?(extension: ExtensionSource): Promise<Declarations>;

  /**
   * Looks into a bundle, wherever it comes from: it writes nothing but a temporary file. What stands against the bundle comes
   * as findings. It asks the clock, so nothing that is cached may depend on it.
   *
   * @param bundle absolute path
   * @throws {UserError} where it is no bundle that can be read
   */
  inspect?(bundle: string, options?: InspectOptions): Promise<Inspection>;
  /** Every diagnostic of its own that `inspect` can give. */
  readonly inspectionRules?: readonly RuleInfo[];

  /**
   * Says what has changed from one state of an extension to another, and what that does to those who have it installed.
   *
   * @throws {UserError} where one of the two cannot be read
   */
  diff?(before: DiffSide, after: DiffSide): Promise<ExtensionDiff>;

  /** What the extension claims for itself, by which extensions of one workspace are held against each other. */
  claims?(extension: ExtensionSource): Promise<readonly Claim[]>;

  /** Further programs that a project of this format has use for, such as a demo application to monitor. */
  readonly programs?: readonly Program[];

  /** What `build` and `upload` of this format take besides what the contract names. */
  readonly furtherOptions?: {
    readonly build?: OptionInfos;
    readonly upload?: OptionInfos;
  };
}

/**
 * What Nx needs of a format whenever it computes its project graph: all but what takes long to load. A built-in format
 * exports it as `format` from the subpath `graph` of its package.
 */
export type GraphFormat = Omit<ExtensionFormat, 'rules' | 'signingRules' | 'inspectionRules' | 'templates'>;

/** What the manifest's path and head tell about a project. */
export interface ExtensionIdentity {
  /** The project's directory, in the terms of the manifest's path; `.` where it is the workspace root. */
  readonly root: string;
  /** The name that the manifest declares, such as `custom:my-extension`. */
  readonly name?: string;
  readonly version?: string;
  /** Globs, relative to `root`, of every file that can change what `verify` and `build` give; a leading `!` excludes. */
  readonly inputs: readonly string[];
  /** Globs of files that only `build` reads, likewise. */
  readonly buildInputs?: readonly string[];
  /** The names of the files that `build` may write into its output folder, where the head tells them. */
  readonly artifacts?: readonly string[];
  /** Whether `build` runs Python, so that what it gives depends on the interpreter and the machine, too. */
  readonly buildsWithPython?: boolean;
}

/** A project on disk, as `openExtension` finds it. Both paths are absolute. */
export interface ExtensionSource {
  readonly directory: string;
  readonly manifestPath: string;
}

export interface VerifyOptions extends VerifySettings {
  /** Stops the work: the promise rejects with an `AbortError`. */
  readonly signal?: AbortSignal | undefined;
}

/** What every format's `build` takes. A format that takes more declares it in an interface that extends this one. */
export interface BuildOptions extends VerifySettings {
  /**
   * A folder, made if need be, in which the artifact gets its usual name; or the artifact's own path, with the ending of
   * the format's artifacts, such as `.zip`. It must not be in the folder that is packed.
   */
  readonly outputPath: string;
  /** Without it, the artifact is unsigned. */
  readonly signingKey?: SigningKey | undefined;
  /** Asked where the key is encrypted and has come without its passphrase. */
  readonly askPassphrase?: AskPassphrase | undefined;
  /** Globs, relative to the folder that is packed, of files to leave out besides the format's own exclusions. */
  readonly exclude?: readonly string[] | undefined;
  /** The largest bundle to make, in bytes; `false` lifts the format's own limit. */
  readonly sizeLimit?: number | false | undefined;
  /** Takes one line for the user whenever a step that takes long has got on. */
  readonly progress?: ((line: string) => void) | undefined;
  /** Stops the work: the promise rejects with an `AbortError`, and no artifact is left. */
  readonly signal?: AbortSignal | undefined;
}

/** What every format's `lock` takes. */
export type LockOptions = Pick<BuildOptions, 'progress' | 'signal'>;

/** What `build` wrote. */
export interface Artifact {
  /** Absolute. */
  readonly path: string;
  /** The paths of the extension's own files in it, sorted. */
  readonly files: readonly string[];
  /** Bytes. */
  readonly size: number;
  /** Of the artifact's bytes; lower-case hex. */
  readonly sha256: string;
  readonly signed: boolean;
  /** What the user should know of it although it was built, such as a file in it that looks like a secret. */
  readonly warnings?: readonly Diagnostic[];
}

/** A JSON Schema by which an editor completes and checks a file while it is typed. */
export interface EditorSchema {
  /** Such as `extension.schema.json`. */
  readonly fileName: string;
  /** Globs of the files that it describes, wherever they lie in a workspace; without braces, which not all editors know. */
  readonly files: readonly string[];
  readonly language: 'json' | 'yaml';
  /** Draft 07, which all editors know; without references to other files. */
  readonly schema: Readonly<Record<string, unknown>>;
}

/** A starting point for a new project. */
export interface ProjectTemplate {
  /** What the user chooses by, such as `python` or `snmp`. */
  readonly id: string;
  readonly description: string;
  /**
   * The project's files: path relative to the project's directory -> text.
   *
   * @throws {UserError} where the name does not make a valid extension name
   */
  files(options: TemplateOptions): ReadonlyMap<string, string>;
}

export interface TemplateOptions {
  /** The project's name in kebab-case, such as `queue-depth`. */
  readonly name: string;
  /** Who maintains the extension. */
  readonly author?: string | undefined;
}

/** A simulation verifies the extension before it starts. */
export interface SimulateOptions extends VerifySettings {
  /** Seconds between two runs. */
  readonly interval?: number;
  /** Ends after so many runs; without it, the simulation goes on until it is aborted. */
  readonly iterations?: number;
  /** The path of the Python interpreter. @default "python3", on Windows "python" */
  readonly python?: string;
  /** The path of the configuration to run with; the format has a default place for it. */
  readonly configuration?: string;
  /** The path of the description of the simulated host; the format has a default place for it. */
  readonly snapshot?: string;
  readonly signal?: AbortSignal;
}
