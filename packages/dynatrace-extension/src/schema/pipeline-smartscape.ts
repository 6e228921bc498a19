import { assignment, filled, someOf, strategy } from './pipeline-values.ts';
import { flag, form, list, openObject } from './schema.ts';

/** What makes entities and their relations of records (facts 3.2, 3.7). */

const idField = filled(264);

/** The server demands the prefix, though no schema says so (facts 2.1). */
const nodeType = form(
  '^(?!CUSTOM_DEVICE$)(EXT_|CUSTOM_)[A-Z0-9_]*$',
  "must be upper case with the prefix 'EXT_' or 'CUSTOM_', and not 'CUSTOM_DEVICE'",
  { max: 250 },
);

const anyNodeType = form(
  '^[A-Z][A-Z0-9_]*$',
  "must start with an upper-case letter and hold upper-case letters, digits and '_' only",
  { max: 250 },
);

const edgeType = form(
  '^[a-z][a-z0-9_]*$',
  "must start with a lower-case letter and hold lower-case letters, digits and '_' only",
  { max: 32 },
);

const reserved = ['name', 'lifetime', 'type', 'id', 'tags'].map(anyCase).join('|');

/** Dynatrace fills these fields of an entity itself. */
const fieldName = form(
  `^(?!(${reserved})$)(?!${anyCase('dt')}\\.(${anyCase('system')}|${anyCase('smartscape')})\\.)[^._ :/\\\\]`,
  "must not be 'name', 'lifetime', 'type', 'id' or 'tags', nor start with a sign, 'dt.system.' or 'dt.smartscape.'",
  { max: 500 },
);

export const smartscapeNode = openObject(
  {
    nodeType,
    nodeIdFieldName: idField,
    idComponents: someOf(
      openObject({ idComponent: idField, referencedFieldName: idField }, ['idComponent', 'referencedFieldName']),
      10,
    ),
    extractNode: flag,
    nodeName: assignment,
    fieldsToExtract: list(openObject({ fieldName, referencedFieldName: idField, strategy }, ['referencedFieldName']), {
      max: 32,
    }),
    staticEdgesToExtract: list(
      openObject({ edgeType, targetType: anyNodeType, targetIdFieldName: idField }, [
        'edgeType',
        'targetType',
        'targetIdFieldName',
      ]),
      { max: 16 },
    ),
  },
  ['nodeType', 'nodeIdFieldName', 'idComponents'],
);

export const smartscapeEdge = openObject(
  {
    sourceType: anyNodeType,
    sourceIdFieldName: idField,
    edgeType,
    targetType: anyNodeType,
    targetIdFieldName: idField,
  },
  ['sourceType', 'sourceIdFieldName', 'edgeType', 'targetType', 'targetIdFieldName'],
);

/** A pattern for a word in any mixture of upper and lower case. */
function anyCase(word: string): string {
  return word.replaceAll(/[a-z]/g, (letter) => `[${letter.toUpperCase()}${letter}]`);
}
