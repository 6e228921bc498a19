import type { Location } from '@extkit/devkit';
import { select, type Report, type Rule } from '@extkit/devkit/rules';
import { documentsOf } from '../../manifest/documents-of.ts';
import type { ManifestModel } from '../../manifest/manifest-model.ts';

export const alertId: Rule<ManifestModel> = {
  code: 'DTX0305',
  severity: 'warning',
  summary: 'No two alerts of an extension have the same id.',
  source: 'facts 3.3 (alerts)',
  explanation:
    'An id tells one alert from another, so of two with the same id one may take the place of the other. Give the copy an id of its own, or remove its id.',
  check(model, report) {
    reportRepetitions(
      alertTexts(model, 'id'),
      report,
      (id) => `The id '${id}' is another alert's already: give this one an id of its own.`,
    );
  },
};

export const alertName: Rule<ManifestModel> = {
  code: 'DTX0306',
  severity: 'info',
  summary: 'No two alerts of an extension have the same name.',
  source: 'ours: users know alerts by their names',
  explanation:
    'Whoever is woken by an alert sees its name, and so does whoever looks for it in the settings. Name each alert and each alert template for what it alone watches.',
  check(model, report) {
    const titles = select(model.manifest.value, ['alertTemplates', '*', 'title']).flatMap(({ path, value }) =>
      typeof value === 'string' && value !== '' ? [{ text: value, at: model.manifest.at(path) }] : [],
    );
    const message = (name: string) =>
      `Another alert is called '${name}', too: name this one for what it alone watches.`;
    reportRepetitions(alertTexts(model, 'name'), report, message);
    reportRepetitions(titles, report, message);
  },
};

interface Named {
  readonly text: string;
  readonly at: Location;
}

function alertTexts(model: ManifestModel, key: string): Named[] {
  return documentsOf(model, 'alert').flatMap(({ document }) => {
    const [found] = select(document.value, [key]);
    return typeof found?.value === 'string' && found.value !== ''
      ? [{ text: found.value, at: document.at([key]) }]
      : [];
  });
}

function reportRepetitions(all: readonly Named[], report: Report, message: (text: string) => string): void {
  const firsts = new Map<string, Named>();
  for (const named of all) {
    const first = firsts.get(named.text);
    if (first === undefined) firsts.set(named.text, named);
    else
      report({
        at: named.at,
        message: message(named.text),
        related: [{ ...first.at, message: 'The first one is here.' }],
      });
  }
}
