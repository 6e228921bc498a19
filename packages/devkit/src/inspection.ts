import type { Diagnostic } from './diagnostic.ts';
import type { ExtensionSource } from './format.ts';

/** What a bundle is and holds. Plain data, fit for JSON: times are ISO 8601 in UTC, sizes are bytes. */
export interface Inspection {
  /** Absolute. */
  readonly path: string;
  readonly size: number;
  /** Of the file's bytes; lower-case hex. */
  readonly sha256: string;
  readonly name?: string;
  readonly version?: string;
  /** What the manifest says, in the order in which to show it. */
  readonly facts: readonly InspectedFact[];
  /** What the file itself holds, where that is the packed extension and its signature. */
  readonly envelope: readonly InspectedFile[];
  /** The file's own comment, in which some tools say who they are. */
  readonly comment?: string;
  /** The extension's own files, in the order of the archive, without folders. */
  readonly files: readonly InspectedFile[];
  /** Absent where the bundle is not signed. */
  readonly signature?: InspectedSignature;
  /** What there is to say against it. */
  readonly findings: readonly Diagnostic[];
}

export interface InspectedFact {
  /** Such as `metrics`. */
  readonly label: string;
  /** A number counts what the label names. */
  readonly value: string | number;
}

export interface InspectedFile {
  readonly path: string;
  readonly size: number;
  readonly compressedSize: number;
  readonly compression: 'stored' | 'deflated' | 'other';
}

export interface InspectedSignature {
  /** `valid`: made with the key of the first certificate, over the very content. Whether to trust that one is another question. */
  readonly verdict: 'valid' | 'invalid' | 'unreadable';
  /** What stands against it: a sentence. */
  readonly reason?: string;
  /** Such as `RSA with SHA-256`. */
  readonly algorithm?: string;
  /** When it was made, as the signer says. */
  readonly signingTime?: string;
  /** When it was there already, as a time stamp beside it says. Who issued that is not looked at. */
  readonly timestamp?: string;
  /** The signer's first, then those that have issued it, as far as they are in the bundle. */
  readonly certificates: readonly InspectedCertificate[];
}

export interface InspectedCertificate {
  /** Such as `CN=Extension Developer, O=Acme`. */
  readonly subject: string;
  readonly issuer: string;
  readonly validFrom: string;
  readonly validTo: string;
  /** By the clock of the inspection. */
  readonly state: 'valid' | 'expired' | 'not yet valid';
}

export interface InspectOptions {
  /** The time at which the certificates are to be good. @default now */
  readonly now?: Date | undefined;
  /** With fewer days left, a certificate is said to expire soon. @default 30 */
  readonly minimumDays?: number | undefined;
  /** The path of the root certificate that the signer's is to lead back to. */
  readonly rootCertificate?: string | undefined;
}

/** One of two states of an extension: a bundle, or a project as it lies there or as it was at a revision of git. */
export type DiffSide =
  | { readonly bundle: string }
  | {
      readonly project: ExtensionSource;
      /** As git names revisions. `main...` is where the present state left `main`. */
      readonly revision?: string | undefined;
    };

/** What has changed from one state of an extension to another, for those who have it installed. */
export interface ExtensionDiff {
  readonly before: DiffedExtension;
  readonly after: DiffedExtension;
  readonly step: VersionStep;
  /** What breaks first; then in the order of the manifest's parts. */
  readonly changes: readonly ExtensionChange[];
}

export interface DiffedExtension {
  /** Where it was found, as people say it: a path, or a path and a revision. */
  readonly label: string;
  readonly name?: string;
  readonly version?: string;
}

/**
 * Which part of the version has grown, as semantic versioning counts: of `0.x`, the first part that is not 0 is the major
 * one. `unknown` where one of the versions cannot be understood.
 */
export type VersionStep = 'major' | 'minor' | 'patch' | 'none' | 'back' | 'unknown';

/**
 * `breaking`: what is installed stops to work, or to send what it sent, until somebody does something. `notable`: whoever
 * has it installed should know of it. `harmless`: nobody need do anything.
 */
export type ChangeSeverity = 'breaking' | 'notable' | 'harmless';

export interface ExtensionChange {
  /** Stable, such as `metric-removed`. */
  readonly kind: string;
  readonly severity: ChangeSeverity;
  /** What has changed, such as the key of a metric. */
  readonly subject: string;
  /** What that means to those who have the extension installed. */
  readonly message: string;
  /** The vendor's page or the section of the facts that says so. */
  readonly source: string;
}

/** Whether something breaks although the version does not announce it. */
export function breaksUnannounced({ step, changes }: Pick<ExtensionDiff, 'step' | 'changes'>): boolean {
  return step !== 'major' && changes.some(({ severity }) => severity === 'breaking');
}
