import type { Diagnostic, Fix, Location } from '../diagnostic.ts';
import type { DocumentPath, SourceDocument } from '../documents/document.ts';
import { LineIndex } from '../documents/line-index.ts';
import { describeFailure } from './describe-failure.ts';
import type { LocatedFinding } from './located-finding.ts';
import type { SchemaFailure } from './schema-failure.ts';
import type { SchemaFinding, SchemaFix } from './schema-finding.ts';
import type { SchemaIndex } from './schema-index.ts';
import { SCHEMA_RULES, type SchemaErrorKind } from './schema-rules.ts';

/** Turns failures into diagnostics of one document. */
export class FindingLocator {
  readonly #document: SourceDocument;
  readonly #index: SchemaIndex;
  readonly #codes: Partial<Record<SchemaErrorKind, string>>;
  readonly #lines: LineIndex;

  constructor(document: SourceDocument, index: SchemaIndex, codes: Partial<Record<SchemaErrorKind, string>>) {
    this.#document = document;
    this.#index = index;
    this.#codes = codes;
    this.#lines = new LineIndex(document.text);
  }

  /** The same message at the same place is given once; a property that is only misspelt is not missing as well. */
  locate(failures: readonly SchemaFailure[]): LocatedFinding[] {
    const described = failures.map((failure) => ({ failure, finding: this.#describe(failure) }));
    const misspelt = new Set(
      described.flatMap(({ failure, finding }) =>
        finding.kind === 'unknownProperty' ? propertyKeys(failure, finding) : [],
      ),
    );
    const findings = new Map<string, LocatedFinding>();
    for (const { failure, finding } of described) {
      if (finding.kind === 'missingProperty' && propertyKeys(failure, finding).some((key) => misspelt.has(key)))
        continue;
      const diagnostic = this.#toDiagnostic(failure, finding);
      const key = JSON.stringify([diagnostic.code, diagnostic.range, diagnostic.message]);
      if (findings.has(key) && diagnostic.severity !== 'error') continue;
      findings.set(key, { ...this.#aboutOf(failure, finding), diagnostic });
    }
    return [...findings.values()];
  }

  /** The text of the value that a JSON pointer leads to. */
  sourceAt(pointer: string): string {
    return this.#textAt(this.#document.at(pathTo(this.#document.value, pointer)));
  }

  #describe(failure: SchemaFailure): SchemaFinding {
    const path = pathTo(this.#document.value, failure.pointer);
    return describeFailure(failure, { path, index: this.#index, source: this.#textAt(this.#document.at(path)) });
  }

  #aboutOf(
    { parent, pointer, data }: SchemaFailure,
    { kind, property, misspelt }: SchemaFinding,
  ): Omit<LocatedFinding, 'diagnostic'> {
    const schemaId = this.#index.refOf(parent)?.replace(/#.*/, '');
    return {
      kind,
      path: pathTo(this.#document.value, pointer),
      value: data,
      ...(property !== undefined && { property }),
      ...(misspelt !== undefined && { misspelt }),
      ...(schemaId !== undefined && { schemaId }),
    };
  }

  #toDiagnostic({ parent }: SchemaFailure, { kind, path, part, message, related, fix }: SchemaFinding): Diagnostic {
    const rule = SCHEMA_RULES[kind];
    const location = this.#document.at(path, part);
    return {
      code: this.#codes[kind] ?? rule.code,
      severity: this.#index.severityOf(parent) ?? rule.severity,
      message,
      ...location,
      ...(related && { related: [{ message: related.message, ...this.#document.at(related.path) }] }),
      ...(fix && { fix: this.#toFix(fix, location) }),
    };
  }

  #toFix({ title, newText, keepQuotes }: SchemaFix, location: Location): Fix {
    const [quote = ''] = keepQuotes ? (/^["']/.exec(this.#textAt(location)) ?? []) : [];
    return { title, edits: [{ ...location, newText: quote + newText + quote }] };
  }

  #textAt({ range }: Location): string {
    const { start, end } = this.#lines.span(range);
    return this.#document.text.slice(start, end);
  }
}

function propertyKeys({ pointer }: SchemaFailure, { property }: SchemaFinding): string[] {
  return property === undefined ? [] : [`${pointer} ${property}`];
}

/** A pointer does not tell an index from a key: the value does. */
function pathTo(value: unknown, pointer: string): DocumentPath {
  const segments = pointer
    .split('/')
    .slice(1)
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
  let current = value;
  return segments.map((segment) => {
    const isList = Array.isArray(current);
    current = typeof current === 'object' && current !== null ? Reflect.get(current, segment) : undefined;
    return isList ? Number(segment) : segment;
  });
}
