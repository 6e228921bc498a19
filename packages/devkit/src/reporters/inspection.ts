import type { InspectedCertificate, InspectedFile, InspectedSignature, Inspection } from '../inspection.ts';
import { align } from '../terminal/align.ts';
import { painter, type Paint, type Style } from '../terminal/paint.ts';
import { printable } from '../terminal/printable.ts';
import type { DataReporter, DataReporterName } from './data-reporter.ts';
import { pretty as prettyFindings } from './pretty.ts';
import { relativeDiagnostics } from './relative-diagnostics.ts';
import { relativePath } from './relative-path.ts';

/** For people: what it is, who has signed it, what is in it, and what stands against it. */
const pretty: DataReporter<Inspection> = (inspection, { root, color = false }) => {
  const { path, size, sha256, name, version, comment, findings } = inspection;
  const paint = painter(color);
  const about: [string, string][] = [
    ['file', printable(relativePath(path, root))],
    ['bytes', String(size)],
    ['sha256', sha256],
    ...(comment === undefined ? [] : [['comment', printable(comment)] satisfies [string, string]]),
    ...inspection.facts.map(({ label, value }): [string, string] => [label, printable(String(value))]),
  ];
  const title =
    printable([name, version].filter((word) => word !== undefined).join(' ')) || 'An extension without a name';
  const blocks = [
    [paint('bold', title), ...indented(align(about))],
    [...signatureLines(inspection.signature, paint)],
    ...(inspection.envelope.length === 0 ? [] : [fileLines('Bundle', inspection.envelope, paint)]),
    fileLines('Extension', inspection.files, paint),
  ];
  return [...blocks.map((lines) => `${lines.join('\n')}\n`), prettyFindings(findings, { root, color })].join('\n');
};

const json: DataReporter<Inspection> = (inspection, { root }) => {
  const path = relativePath(inspection.path, root);
  const findings = relativeDiagnostics(inspection.findings, root);
  return `${JSON.stringify({ ...inspection, path, findings }, undefined, 2)}\n`;
};

export const inspectionReporters: Readonly<Record<DataReporterName, DataReporter<Inspection>>> = { pretty, json };

const VERDICT_COLORS = { valid: 'green', invalid: 'red', unreadable: 'red' } as const satisfies Record<
  InspectedSignature['verdict'],
  Style
>;

function signatureLines(signature: InspectedSignature | undefined, paint: Paint): string[] {
  const heading = paint('bold', 'Signature');
  if (signature === undefined) return [`${heading}  none`];
  const { verdict, algorithm, signingTime, timestamp, certificates } = signature;
  const rows: [string, string][] = [
    ...(algorithm === undefined ? [] : [['algorithm', algorithm] satisfies [string, string]]),
    ...(signingTime === undefined ? [] : [['signed', signingTime] satisfies [string, string]]),
    ...(timestamp === undefined ? [] : [['time stamp', timestamp] satisfies [string, string]]),
    ...certificates.flatMap((certificate, index) => certificateRows(certificate, index === 0 ? 'signer' : 'issuer')),
  ];
  return [`${heading}  ${paint(VERDICT_COLORS[verdict], verdict)}`, ...indented(align(rows))];
}

function certificateRows(
  { subject, issuer, validFrom, validTo, state }: InspectedCertificate,
  role: string,
): [string, string][] {
  const days = `${validFrom.slice(0, 10)} to ${validTo.slice(0, 10)}`;
  return [
    [role, printable(subject)],
    ['  issued by', printable(issuer)],
    ['  valid', state === 'valid' ? days : `${days}: ${state}`],
  ];
}

function fileLines(title: string, files: readonly InspectedFile[], paint: Paint): string[] {
  const rows = files.map(({ path, size, compressedSize, compression }) => {
    return [printable(path), String(size), compression === 'stored' ? 'stored' : `${compressedSize} ${compression}`];
  });
  return [paint('bold', title), ...indented(align(rows, [1, 2]))];
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}
