import { expecting, list, type Schema } from './schema.ts';

const cells: Schema = { type: 'integer', minimum: 0 };

const layout: Schema = {
  type: 'object',
  properties: { x: cells, y: cells, w: cells, h: cells },
  required: ['x', 'y', 'w', 'h'],
};

/** The body of a dashboard document: its tiles and their places by the tiles' ids (facts 3.3, 3.7). */
export const document: Schema = {
  type: 'object',
  properties: {
    version: { type: 'integer' },
    variables: list({ type: 'object' }),
    tiles: { type: 'object', additionalProperties: { type: 'object' } },
    layouts: { type: 'object', additionalProperties: layout },
  },
  required: ['tiles', 'layouts'],
  allOf: [expecting('version')],
};
