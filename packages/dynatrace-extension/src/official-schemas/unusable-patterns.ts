import type { Diagnostic } from '@extkit/devkit';
import type { DocumentPath, SourceDocument } from '@extkit/devkit/documents';
import { foreignPattern } from '@extkit/devkit/schema';
import { officialSchemaRule } from './official-schema-rule.ts';

/** Says of each pattern in a schema that cannot be checked that it is not: nobody should think that it was. */
export function unusablePatterns(schema: SourceDocument): Diagnostic[] {
  return [...patternsOf(schema.value, [])].flatMap(({ pattern, path, part }) => {
    if (foreignPattern(pattern) !== undefined) return [];
    const message = `The pattern ${pattern} cannot be read here, so nothing is checked by it: only an environment can tell.`;
    return [{ code: officialSchemaRule.code, severity: 'info', message, ...schema.at(path, part) }];
  });
}

interface Pattern {
  readonly pattern: string;
  readonly path: DocumentPath;
  readonly part: 'key' | 'value';
}

function* patternsOf(value: unknown, path: DocumentPath): Generator<Pattern> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* patternsOf(item, [...path, index]);
  } else if (isObject(value)) {
    for (const [key, child] of Object.entries(value)) {
      const place = [...path, key];
      if (key === 'pattern' && typeof child === 'string') yield { pattern: child, path: place, part: 'value' };
      if (key === 'patternProperties' && isObject(child)) {
        for (const pattern of Object.keys(child)) yield { pattern, path: [...place, pattern], part: 'key' };
      }
      yield* patternsOf(child, place);
    }
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
