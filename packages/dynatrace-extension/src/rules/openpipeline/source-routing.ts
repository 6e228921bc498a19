import { suggest } from '@extkit/devkit';
import type { DocumentPath } from '@extkit/devkit/documents';
import { selectText, type Rule } from '@extkit/devkit/rules';
import type { ManifestModel } from '../../manifest/manifest-model.ts';
import { pipelineFiles, type PipelineFile } from '../../manifest/pipelines.ts';

export const sourceName: Rule<ManifestModel> = {
  code: 'DTX0343',
  severity: 'error',
  summary: "The source of an extension's data is called by the extension's name.",
  source: 'facts 3.3 (openpipeline), 3.7 (rule 6)',
  explanation:
    "A source of the type extension stands for the data of one extension, which its property source names in full, with the prefix 'custom:'. By another name, no data ever comes that way.",
  check(model, report) {
    const name = selectText(model.manifest.value, ['name']);
    // What the name should be is not known from a manifest without one, or with a placeholder.
    if (name === undefined || name === '' || name.includes('<%')) return;
    for (const { document } of pipelineFiles(model, 'pipeline source')) {
      const source = selectText(document.value, ['source']);
      if (source === undefined || source === '' || source === name) continue;
      const at = document.at(['source']);
      report({
        at,
        message: `The source is called '${source}', but the extension '${name}': write the extension's name.`,
        related: [{ ...model.manifest.at(['name']), message: 'The extension has its name here.' }],
        fix: { title: `Write '${name}'`, edits: [{ ...at, newText: JSON.stringify(name) }] },
      });
    }
  },
};

/** What stands before the id of a pipeline that an extension brings. */
const PREFIX = 'extension:';
const ROUTE: DocumentPath = ['staticRouting', 'pipelineId'];

export const routedPipeline: Rule<ManifestModel> = {
  code: 'DTX0344',
  severity: 'error',
  needs: ['openpipeline', 'pipeline'],
  summary: 'A source routes its data to a pipeline that the extension has.',
  source: 'facts 3.3 (openpipeline), 3.7 (rule 6)',
  explanation:
    "The pipelineId of a source's staticRouting is the customId of a pipeline that the manifest names, such as extension:queues. Dynatrace refuses a route that leads nowhere.",
  check(model, report) {
    const ids = new Set(pipelineFiles(model, 'pipeline').map(idOf));
    const named = new Set(model.files.filter(({ purpose }) => purpose === 'pipeline').map(({ path }) => path));
    // A pipeline that cannot be read, or has another one's id, may be the one.
    if (ids.has('') || ids.size < named.size) return;
    for (const { document } of pipelineFiles(model, 'pipeline source')) {
      const route = selectText(document.value, ROUTE);
      if (route === undefined || route === '' || [...ids].some((id) => leadsTo(route, id))) continue;
      const near = suggestId(route, ids);
      // The environment may have pipelines of its own.
      if (near === undefined && !route.startsWith(PREFIX)) continue;
      report({
        at: document.at(ROUTE),
        message: `The extension has no pipeline with the customId '${route}': ${near === undefined ? 'correct it, or add the pipeline.' : `did you mean '${near}'?`}`,
      });
    }
  },
};

export const routedScope: Rule<ManifestModel> = {
  code: 'DTX0345',
  severity: 'warning',
  needs: ['openpipeline'],
  summary: 'A source and the pipeline that it routes to have the same configScope.',
  source: 'settings schemas builtin:openpipeline.<scope>.ingest-sources and .pipelines: one of each for every scope',
  explanation:
    'The configScope in the manifest says for which kind of data a source or a pipeline is. Metrics cannot be routed to a pipeline for logs. Give both the configScope of the data that the extension sends.',
  check(model, report) {
    const pipelines = pipelineFiles(model, 'pipeline');
    for (const source of pipelineFiles(model, 'pipeline source')) {
      const route = selectText(source.document.value, ROUTE);
      const targets = pipelines.filter((some) => route !== undefined && leadsTo(route, idOf(some)));
      const [pipeline] = targets;
      if (source.scope === undefined || pipeline?.scope === undefined) continue;
      if (targets.some(({ scope }) => scope === source.scope)) continue;
      report({
        at: model.manifest.at([...source.at.slice(0, -1), 'configScope']),
        message: `The source is for ${source.scope}, but routes to a pipeline for ${pipeline.scope}: give both the same configScope.`,
        related: [
          {
            ...model.manifest.at([...pipeline.at.slice(0, -1), 'configScope']),
            message: 'The pipeline has its own here.',
          },
        ],
      });
    }
  },
};

function idOf({ document }: PipelineFile): string {
  return selectText(document.value, ['customId']) ?? '';
}

/** The prefix, which all of them share, counts for nothing. */
function suggestId(route: string, ids: Iterable<string>): string | undefined {
  const candidates = new Map([...ids].map((id) => [withoutPrefix(id), id]));
  return candidates.get(suggest(withoutPrefix(route), candidates.keys()) ?? '');
}

function withoutPrefix(id: string): string {
  return id.startsWith(PREFIX) ? id.slice(PREFIX.length) : id;
}

/** Users write the prefix in the pipeline, too; whether it may be left out there is not known. */
function leadsTo(route: string, id: string): boolean {
  return route === id || route === PREFIX + id;
}
