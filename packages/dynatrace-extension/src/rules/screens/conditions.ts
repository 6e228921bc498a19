import { suggest } from '@extkit/devkit';
import type { Rule } from '@extkit/devkit/rules';
import type { Text } from '../../manifest/collection.ts';
import type { ManifestModel } from '../../manifest/manifest-model.ts';
import { minorVersion } from '../../manifest/minor-version.ts';
import { placeWithin } from '../../manifest/place-within.ts';
import { screensOf } from '../../manifest/screens.ts';
import { parseScreenExpression, type ScreenExpression } from '../../queries/screen-expression.ts';
import { didYouMean } from '../did-you-mean.ts';
import { KNOWN_CONDITIONS, type KnownCondition } from './condition-names.ts';

interface Condition {
  readonly text: Text;
  readonly expression: ScreenExpression;
  readonly known: KnownCondition | undefined;
}

/** What is wrong with an expression, and the part of it that is to blame. */
interface Fault {
  readonly message: string;
  readonly start: number;
  readonly length: number;
}

export const knownCondition: Rule<ManifestModel> = {
  code: 'DTX0230',
  severity: 'warning',
  summary: 'A condition is one that screens know, with the parameters that belong to it.',
  source: 'facts 3.6',
  explanation:
    "A condition is written 'name|parameter=value|…', with '!' before it for the opposite. Dynatrace does not validate it at upload; what depends on a condition that is not understood is not shown as it should be.",
  check(model, report) {
    for (const condition of conditions(model)) {
      const fault = faultOf(condition);
      if (fault) report({ at: placeWithin(model.manifest, condition.text, fault), message: fault.message });
    }
  },
};

export const conditionVersion: Rule<ManifestModel> = {
  code: 'DTX0231',
  severity: 'warning',
  summary: 'The conditions of screens are known to every Dynatrace that minDynatraceVersion accepts.',
  source: 'facts 3.6 (minimum schema versions)',
  explanation:
    'An older Dynatrace takes the extension and does not understand the condition. Raise minDynatraceVersion to the version that brought it. The newest of such conditions is reported.',
  check(model, report) {
    const minor = minorVersion(model);
    if (minor === undefined) return;
    const tooNew = conditions(model).filter(({ known }) => known && known.since > minor);
    const [newest] = tooNew.sort((a, b) => (b.known?.since ?? 0) - (a.known?.since ?? 0));
    if (newest?.known === undefined) return;
    const { name, start } = newest.expression;
    report({
      at: placeWithin(model.manifest, newest.text, { start, length: name.length }),
      message: `The condition '${name}' is known since Dynatrace 1.${newest.known.since}: raise minDynatraceVersion to "1.${newest.known.since}" or higher.`,
      related: [
        { ...model.manifest.at(['minDynatraceVersion']), message: `The extension accepts Dynatrace 1.${minor}.` },
      ],
    });
  },
};

function conditions(model: ManifestModel): Condition[] {
  const texts = screensOf(model).flatMap((screen) => screen.texts('conditions'));
  return texts.map((text) => {
    const expression = parseScreenExpression(text.text);
    return { text, expression, known: KNOWN_CONDITIONS.get(expression.name) };
  });
}

function faultOf({ expression, known, text }: Condition): Fault | undefined {
  const { name, start, parameters } = expression;
  const whole = { start, length: name.length };
  if (known === undefined) {
    const meant = didYouMean(suggest(name, KNOWN_CONDITIONS.keys()));
    return {
      message: `Screens know no condition '${name}'${meant}: correct its name.`,
      start: 0,
      length: text.text.length,
      ...(name !== '' && whole),
    };
  }
  const unknown = parameters.find((parameter) => known.takes?.includes(parameter.name) === false);
  if (unknown !== undefined) {
    const meant = didYouMean(suggest(unknown.name, known.takes ?? []));
    const message = `The condition '${name}' takes no parameter '${unknown.name}'${meant}: correct its name.`;
    return { message, start: unknown.start, length: unknown.name.length };
  }
  const missing = known.needs?.find((needed) => !parameters.some((parameter) => parameter.name === needed));
  if (missing === undefined) return undefined;
  return { message: `The condition '${name}' needs a parameter: write '${name}|${missing}=…'.`, ...whole };
}
