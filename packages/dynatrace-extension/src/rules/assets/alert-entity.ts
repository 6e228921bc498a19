import type { SourceDocument } from '@extkit/devkit/documents';
import { select, type Report, type Rule } from '@extkit/devkit/rules';
import { documentsOf } from '../../manifest/documents-of.ts';
import { unknownOwnType } from '../../manifest/entity-types.ts';
import type { ManifestModel } from '../../manifest/manifest-model.ts';
import { placeWithin } from '../../manifest/place-within.ts';

/** A dimension that names the entity of a type, also in a placeholder of an event. */
const ENTITY = /\bdt\.entity\.([a-z][\w:-]*\w)/g;

export const alertEntity: Rule<ManifestModel> = {
  code: 'DTX0304',
  severity: 'warning',
  needs: ['topology'],
  summary: 'Alerts are raised on entity types that the topology defines.',
  source: 'facts 3.3 (alerts, alertTemplates), 3.5',
  explanation:
    "An alert whose primaryDimensionKey or dt.source_entity is of a type that is not there is raised on no entity, and nobody sees it where it belongs. Only types that start as the extension's own do are looked up.",
  check(model, report) {
    for (const { document } of documentsOf(model, 'alert')) check(model, document, ['primaryDimensionKey'], report);
    check(model, model.manifest, ['alertTemplates', '*', 'eventTemplate', 'dt.source_entity'], report);
  },
};

function check(model: ManifestModel, document: SourceDocument, place: readonly string[], report: Report): void {
  for (const { path, value } of select(document.value, place)) {
    for (const { 0: dimension, 1: type = '', index } of typeof value === 'string' ? value.matchAll(ENTITY) : []) {
      const unknown = unknownOwnType(model, type);
      if (unknown === undefined) continue;
      const { suggestion } = unknown;
      report({
        at: placeWithin(document, { path }, { start: index, length: dimension.length }),
        message: `The topology has no type '${type}': ${suggestion === undefined ? 'correct it, or define the type.' : `did you mean '${suggestion}'?`}`,
      });
    }
  }
}
