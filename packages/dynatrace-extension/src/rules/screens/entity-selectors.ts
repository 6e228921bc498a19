import type { Rule } from '@extkit/devkit/rules';
import type { ManifestModel } from '../../manifest/manifest-model.ts';
import { placeWithin } from '../../manifest/place-within.ts';
import { screensOf } from '../../manifest/screens.ts';
import { entitySelectorsOf } from '../../manifest/screen-selectors.ts';
import { faultOfEntitySelector } from '../../queries/entity-selector.ts';

export const entitySelector: Rule<ManifestModel> = {
  code: 'DTX0225',
  severity: 'error',
  summary: 'The quotes and the parentheses of an entity selector come in pairs.',
  source: 'facts 3.6',
  explanation:
    'Dynatrace does not validate the entity selectors of screens at upload. The page asks for the entities by a selector that cannot be read, and shows an error or nothing in place of them.',
  check(model, report) {
    for (const { text, selector, start } of screensOf(model).flatMap(entitySelectorsOf)) {
      const fault = faultOfEntitySelector(selector);
      if (fault === undefined) continue;
      report({
        at: placeWithin(model.manifest, text, { start: start + fault.start, length: fault.length }),
        message: `This entity selector ${fault.message}.`,
      });
    }
  },
};
