import type { ProjectNames } from './project-names.ts';
import { DEMO_URL } from './project-settings.ts';

/** Raised for every upload. */
export const INITIAL_VERSION = '0.1.0';

/** What a user can set, and how the form for it looks: the same for every plugin that asks an address. */
export function configuration({ title }: ProjectNames) {
  return {
    properties: [
      { key: 'url', type: 'String', defaultValue: DEMO_URL },
      { key: 'user', type: 'String', defaultValue: '' },
      { key: 'password', type: 'Password', defaultValue: '' },
    ],
    configUI: {
      displayName: title,
      properties: [
        { key: 'url', displayName: 'URL', displayOrder: 1, displayHint: DEMO_URL },
        { key: 'user', displayName: 'User', displayOrder: 2, displayHint: 'Empty where none is needed' },
        { key: 'password', displayName: 'Password', displayOrder: 3 },
      ],
    },
  };
}

/** The metrics and what is drawn of them. A state metric cannot share a chart with numbers. */
export function metrics(entity: string) {
  const chart = { group: 'Overview' };
  return {
    metrics: [
      { entity, timeseries: { key: 'random', unit: 'Count', displayname: 'Random number' } },
      { entity, timeseries: { key: 'counter', unit: 'Count', displayname: 'Requests' } },
      { entity, statetimeseries: { key: 'state', displayname: 'State', states: ['OK', 'WARNING', 'ERROR'] } },
    ],
    ui: {
      keyMetrics: [{ key: 'random', aggregation: 'AVG', mergeaggregation: 'SUM' }],
      charts: [
        { ...chart, title: 'Random number', series: [{ key: 'random', displayname: 'Random', seriestype: 'line' }] },
        { ...chart, title: 'Requests', series: [{ key: 'counter', displayname: 'Requests', seriestype: 'bar' }] },
        { ...chart, title: 'State', series: [{ key: 'state', displayname: 'State' }] },
      ],
    },
  };
}
