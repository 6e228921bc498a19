import type { SourceDocument } from '@extkit/devkit/documents';
import { select, type Rule } from '@extkit/devkit/rules';
import { documentsOf } from '../../manifest/documents-of.ts';
import type { ManifestModel } from '../../manifest/manifest-model.ts';

const source = 'facts 3.7 (rule 12)';

export const tileLayout: Rule<ManifestModel> = {
  code: 'DTX0309',
  severity: 'error',
  summary: 'Every tile of a document has a layout.',
  source,
  explanation:
    'A tile and its place on the dashboard belong together by their key, which is the same under "tiles" and "layouts". A tile without a place is refused or not shown. Add a layout with its x, y, w and h, or remove the tile.',
  check(model, report) {
    for (const { document } of documentsOf(model, 'document')) {
      const { tiles, misnamed } = strays(document);
      for (const tile of tiles) {
        // The layout that was meant for it is reported.
        if (misnamed.has(tile)) continue;
        report({
          at: document.at(['tiles', tile], 'key'),
          message: `The tile '${tile}' has no layout: add one under 'layouts' with the same key, or remove the tile.`,
        });
      }
    }
  },
};

export const layoutTile: Rule<ManifestModel> = {
  code: 'DTX0310',
  severity: 'error',
  summary: 'Every layout of a document belongs to a tile.',
  source,
  explanation:
    'A layout is the place of the tile with the same key. One without a tile is what is left of a tile that was removed or renamed. Remove it, or give it the key of its tile.',
  check(model, report) {
    for (const { document } of documentsOf(model, 'document')) {
      const { layouts, misnamed } = strays(document);
      const meant = new Map([...misnamed].map(([tile, layout]) => [layout, tile]));
      for (const layout of layouts) {
        const tile = meant.get(layout);
        const remedy = tile === undefined ? 'remove it.' : `did you mean the tile '${tile}', which has none?`;
        report({
          at: document.at(['layouts', layout], 'key'),
          message: `The layout '${layout}' belongs to no tile: ${remedy}`,
        });
      }
    }
  },
};

/** Dynatrace's grid, where the document's settings name no other. */
const COLUMNS = 24;

export const layoutWidth: Rule<ManifestModel> = {
  code: 'DTX0311',
  severity: 'error',
  summary: `A tile stays within the ${COLUMNS} columns of the dashboard.`,
  source,
  explanation:
    'The grid of a dashboard has 24 columns, counted from 0. A layout whose x and w add up to more reaches beyond it. Make the tile narrower, or move it to the left.',
  check(model, report) {
    for (const { document } of documentsOf(model, 'document')) {
      const columns = number(document, ['settings', 'gridLayout', 'columnsCount']) ?? COLUMNS;
      for (const { path } of select(document.value, ['layouts', '*'])) {
        const [x, w] = [number(document, [...path, 'x']), number(document, [...path, 'w'])];
        if (x === undefined || w === undefined || x + w <= columns) continue;
        report({
          at: document.at([...path, x < columns ? 'w' : 'x']),
          message: `The tile reaches to column ${x + w} of ${columns}: make it narrower (w), or move it to the left (x).`,
        });
      }
    }
  },
};

interface Strays {
  readonly tiles: readonly string[];
  readonly layouts: readonly string[];
  /** A tile with the layout that was most likely meant for it. */
  readonly misnamed: ReadonlyMap<string, string>;
}

/** Tiles without a layout and the other way round. Where there is one of each, they were meant for each other. */
function strays({ value }: SourceDocument): Strays {
  const [tileKeys, layoutKeys] = [keys(value, 'tiles'), keys(value, 'layouts')];
  // What is missing altogether is the schema's business.
  if (tileKeys === undefined || layoutKeys === undefined) return { tiles: [], layouts: [], misnamed: new Map() };
  const tiles = [...tileKeys].filter((key) => !layoutKeys.has(key));
  const layouts = [...layoutKeys].filter((key) => !tileKeys.has(key));
  const [tile = '', layout = ''] = [...tiles, ...layouts];
  const isMisnamed = tiles.length === 1 && layouts.length === 1;
  return { tiles, layouts, misnamed: new Map(isMisnamed ? [[tile, layout]] : []) };
}

function keys(value: unknown, property: string): ReadonlySet<string> | undefined {
  const [found] = select(value, [property]);
  if (typeof found?.value !== 'object' || found.value === null || Array.isArray(found.value)) return undefined;
  return new Set(Object.keys(found.value));
}

function number({ value }: SourceDocument, path: readonly (string | number)[]): number | undefined {
  const [found] = select(value, path);
  return typeof found?.value === 'number' ? found.value : undefined;
}
