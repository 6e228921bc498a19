import { byCodeUnit } from '../by-code-unit.ts';
import type { Diagnostic, Fix, Location, Range, Severity } from '../diagnostic.ts';
import type { RuleInfo } from '../format.ts';
import { relativeDiagnostics } from './relative-diagnostics.ts';
import type { Reporter } from './reporter.ts';

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<Severity, string>;
/** The base of every path; what it stands for is left to who reads the log, for it differs by machine. */
const ROOT = '%SRCROOT%';

/** For code scanning: SARIF 2.1.0, an OASIS standard. Section numbers here are of its text. */
export const sarif: Reporter = (diagnostics, { root, rules = [], version }) => {
  const descriptors = [...new Map(rules.map((rule) => [rule.code, descriptor(rule)])).values()].sort((a, b) =>
    byCodeUnit(a.id, b.id),
  );
  const indices = new Map(descriptors.map(({ id }, index) => [id, index]));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Extkit', ...(version !== undefined && { version }), rules: descriptors } },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [ROOT]: { description: { text: 'The root of the workspace.' } } },
        results: relativeDiagnostics(diagnostics, root).map((diagnostic) =>
          result(diagnostic, indices.get(diagnostic.code)),
        ),
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
};

/** 3.49 */
function descriptor({ code, severity, summary, source }: RuleInfo) {
  return {
    id: code,
    shortDescription: { text: summary },
    help: { text: `${summary} Source: ${source}` },
    defaultConfiguration: { level: LEVELS[severity] },
  };
}

/** 3.27 */
function result(diagnostic: Diagnostic, ruleIndex: number | undefined) {
  const { code, severity, message, related, fix } = diagnostic;
  return {
    ruleId: code,
    ...(ruleIndex !== undefined && { ruleIndex }),
    level: LEVELS[severity],
    message: { text: message },
    locations: [{ physicalLocation: physicalLocation(diagnostic) }],
    ...(related && {
      relatedLocations: related.map((other, id) => ({
        id,
        physicalLocation: physicalLocation(other),
        message: { text: other.message },
      })),
    }),
    ...(fix && { fixes: [fixOf(fix)] }),
  };
}

/** 3.29 */
function physicalLocation({ file, range }: Location) {
  return { artifactLocation: artifactLocation(file), region: region(range) };
}

/** 3.4: a relative URI reference. */
function artifactLocation(file: string) {
  return { uri: file.split('/').map(encodeURIComponent).join('/'), uriBaseId: ROOT };
}

/** 3.30: the end column is the one after the last character, as in a {@link Range}. */
function region({ start, end }: Range) {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

/** 3.55: the edits of a fix, by file. */
function fixOf({ title, edits }: Fix) {
  const files = [...new Set(edits.map(({ file }) => file))];
  return {
    description: { text: title },
    artifactChanges: files.map((file) => ({
      artifactLocation: artifactLocation(file),
      replacements: edits
        .filter((edit) => edit.file === file)
        .map(({ range, newText }) => ({
          deletedRegion: region(range),
          ...(newText !== '' && { insertedContent: { text: newText } }),
        })),
    })),
  };
}
