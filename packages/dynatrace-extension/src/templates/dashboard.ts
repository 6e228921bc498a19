import { json } from './json.ts';

/** A line chart on a dashboard. */
export interface Chart {
  readonly title: string;
  /** DQL. */
  readonly query: string;
}

const COLUMNS = 24;
const CHARTS_PER_ROW = 2;
const HEADING_HEIGHT = 2;
const CHART_HEIGHT = 6;

const LINE_CHART = {
  visualization: 'lineChart',
  visualizationSettings: { autoSelectVisualization: false },
  querySettings: {},
};

/** A dashboard document: a heading, and below it the charts, two in a row. `heading` is Markdown. */
export function dashboard(heading: string, charts: readonly Chart[]): string {
  const width = COLUMNS / CHARTS_PER_ROW;
  const places = [
    { x: 0, y: 0, w: COLUMNS, h: HEADING_HEIGHT },
    ...charts.map((_, index) => ({
      x: (index % CHARTS_PER_ROW) * width,
      y: HEADING_HEIGHT + Math.floor(index / CHARTS_PER_ROW) * CHART_HEIGHT,
      w: width,
      h: CHART_HEIGHT,
    })),
  ];
  const tiles = [
    { type: 'markdown', content: heading },
    ...charts.map((chart) => ({ type: 'data', ...chart, ...LINE_CHART })),
  ];
  const document = { version: 19, variables: [], tiles: numbered(tiles), layouts: numbered(places) };
  return json(document);
}

/** The items under the keys "1", "2", …, as tiles and layouts refer to each other. */
function numbered<T>(items: readonly T[]): Record<string, T> {
  return Object.fromEntries(items.map((item, index) => [String(index + 1), item]));
}
