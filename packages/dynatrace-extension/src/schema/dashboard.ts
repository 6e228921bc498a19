import { expecting, flag, list, text, type Schema } from './schema.ts';

const pixels: Schema = { type: 'number', minimum: 0 };

const bounds: Schema = {
  type: 'object',
  properties: { top: pixels, left: pixels, width: pixels, height: pixels },
  allOf: [expecting('top', 'left', 'width', 'height')],
};

const tile: Schema = {
  type: 'object',
  properties: { name: text(), tileType: text(), configured: flag, bounds },
  allOf: [expecting('tileType', 'bounds')],
};

/** A dashboard of the old kind, as its API gives it. What its tiles hold is not documented with extensions. */
export const dashboard: Schema = {
  type: 'object',
  properties: {
    dashboardMetadata: {
      type: 'object',
      properties: { name: text({ min: 1 }), shared: flag, preset: flag, owner: text() },
      allOf: [expecting('name')],
    },
    tiles: list(tile),
  },
  allOf: [expecting('dashboardMetadata', 'tiles')],
};
