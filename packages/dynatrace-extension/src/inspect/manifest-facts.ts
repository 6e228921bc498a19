import type { InspectedFact } from '@extkit/devkit';
import type { SourceDocument } from '@extkit/devkit/documents';
import { select, selectText } from '@extkit/devkit/rules';
import { allLevels, readCollection } from '../manifest/collection.ts';

/** What a manifest says in short, whatever it looks like: first what it is, then how much of what is in it. */
export function manifestFacts({ value }: SourceDocument): InspectedFact[] {
  const datasources = readCollection(value);
  const levels = allLevels(datasources);
  const metrics = levels.flatMap((level) => level.metrics);
  const dimensions = levels.flatMap((level) => level.dimensions);
  const sets = [...levels, ...metrics].flatMap(({ featureSet }) => featureSet?.text ?? []);
  const [least, most] = ['min', 'max'].map((end) => selectText(value, ['python', 'runtime', 'version', end]));
  const texts: readonly [label: string, value: string | undefined][] = [
    ['author', selectText(value, ['author', 'name'])],
    ['minDynatraceVersion', selectText(value, ['minDynatraceVersion'])],
    ['minEECVersion', selectText(value, ['minEECVersion'])],
    ['datasource', datasources.map(({ key }) => key).join(', ') || undefined],
    ['Python', least === undefined && most === undefined ? undefined : `${least ?? '…'} to ${most ?? '…'}`],
  ];
  const counts: readonly [label: string, count: number][] = [
    ['metrics', distinct(metrics.map(({ key }) => key?.text))],
    ['metrics described', select(value, ['metrics', '*']).length],
    ['dimensions', distinct(dimensions.map(({ key }) => key?.text))],
    ['feature sets', distinct(sets)],
    ['variables', select(value, ['vars', '*']).length],
    ['entity types', select(value, ['topology', 'types', '*']).length],
    ['relationships', select(value, ['topology', 'relationships', '*']).length],
    ['screens', select(value, ['screens', '*']).length],
    ['dashboards', ['dashboards', 'documents'].flatMap((place) => dashboards(value, place)).length],
    ['alerts', select(value, ['alerts', '*']).length + select(value, ['alertTemplates', '*']).length],
    ['pipelines', select(value, ['openpipeline', 'pipelines', '*']).length],
  ];
  return [
    ...texts.flatMap(([label, text]) => (text === undefined ? [] : [{ label, value: text }])),
    ...counts.flatMap(([label, count]) => (count === 0 ? [] : [{ label, value: count }])),
  ];
}

function dashboards(manifest: unknown, place: string) {
  return select(manifest, place === 'documents' ? ['documents', 'dashboards', '*'] : ['dashboards', '*']);
}

function distinct(names: readonly (string | undefined)[]): number {
  return new Set(names.filter((name) => name !== undefined)).size;
}
