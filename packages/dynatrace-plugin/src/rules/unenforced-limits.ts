import type { DocumentPath } from '@extkit/devkit/documents';
import { select, type Rule, type Selected } from '@extkit/devkit/rules';
import type { PluginModel } from '../manifest/plugin-model.ts';
import { repetitionsOf } from './repetitions.ts';

/** The lists that the SDK's authors meant to be without repetitions, and to hold something. */
const names: readonly DocumentPath[] = [
  ['processTypeNames'],
  ['technologies'],
  ['metrics', '*', 'timeseries', 'dimensions'],
  ['metrics', '*', 'statetimeseries', 'dimensions'],
  ['metrics', '*', 'statetimeseries', 'states'],
];

const mayBeEmpty = (list: Selected) => list.path.at(-1) === 'dimensions';

export const repeatedNames: Rule<PluginModel> = {
  code: 'DTP0030',
  severity: 'warning',
  summary: 'No list of names has a name twice, no alert has the id of another, and no metric the key of another.',
  source: 'facts 1.3, 1.5, 1.6, 1.9 (not verified by the SDK)',
  check({ manifest, metrics }, report) {
    const lists = names.flatMap((place) => select(manifest.value, place));
    const groups = lists.map(({ path }) => select(manifest.value, [...path, '*']));
    const alerts = select(manifest.value, ['metrics', '*', 'alert_settings', '*', 'alert_id']);
    const keys = metrics.map(({ path, key }) => ({ path: [...path, 'key'], value: key }));
    // Two timeseries of one key are an error of its own.
    const isNumeric = ({ path }: Selected) => path.at(-2) === 'timeseries';
    for (const { text, first, again } of [...groups, alerts, keys].flatMap(repetitionsOf)) {
      if (isNumeric(first) && isNumeric(again) && again.path.at(-1) === 'key') continue;
      report({
        at: manifest.at(again.path),
        message: `'${text}' stands here a second time: rename or remove one of the two.`,
        related: [{ ...manifest.at(first.path), message: 'first here' }],
      });
    }
  },
};

export const emptyNames: Rule<PluginModel> = {
  code: 'DTP0031',
  severity: 'warning',
  summary: "No list of 'states', 'technologies' or 'processTypeNames' is empty.",
  source: 'facts 1.3, 1.5 (not verified by the SDK)',
  check({ manifest, kind }, report) {
    for (const list of names.flatMap((place) => select(manifest.value, place))) {
      const { path, value } = list;
      const isEmpty = Array.isArray(value) && value.length === 0;
      // An ActiveGate plugin without technologies is invalid anyway.
      if (!isEmpty || mayBeEmpty(list) || (kind === 'activegate' && path[0] === 'technologies')) continue;
      const name = String(path.at(-1));
      report({ at: manifest.at(path, 'key'), message: `'${name}' is empty: name at least one, or remove it.` });
    }
  },
};

const MAX_TOPX = 100;

export const topx: Rule<PluginModel> = {
  code: 'DTP0032',
  severity: 'warning',
  summary: `A metric's 'topx' is from 0 to ${MAX_TOPX}.`,
  source: 'facts 1.5 (not enforced by the SDK)',
  check({ manifest }, report) {
    for (const { path, value } of select(manifest.value, ['metrics', '*', 'timeseries', 'topx'])) {
      if (typeof value !== 'number' || (value >= 0 && value <= MAX_TOPX)) continue;
      report({ at: manifest.at(path), message: `'topx' must be from 0 to ${MAX_TOPX}, not ${value}.` });
    }
  },
};
