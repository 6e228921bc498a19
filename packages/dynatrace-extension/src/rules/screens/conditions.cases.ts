import type { RuleCases } from '../rule-cases.ts';

const CONFIGURED = '              - extensionConfigured|extensionId=custom:tape-library|featureSets=drives\n';

/** The condition in its place. */
function condition(text: string): string {
  return `              - ${text}\n`;
}

export const conditionCases: readonly RuleCases[] = [
  {
    code: 'DTX0230',
    sample: 'tape-library',
    invalid: [
      {
        title: 'a misspelt condition',
        from: CONFIGURED,
        to: condition('«extensionConfigred»|extensionId=custom:tape-library|featureSets=drives'),
      },
      {
        title: 'a misspelt parameter',
        from: CONFIGURED,
        to: condition('extensionConfigured|extensionId=custom:tape-library|«featureSet»=drives'),
      },
      { title: 'a missing parameter', from: CONFIGURED, to: condition('"!«relatedEntity»"') },
      {
        title: 'no extension',
        from: CONFIGURED,
        to: condition('«extensionConfigured»|featureSets=drives'),
      },
      { title: 'a condition that does not exist', from: CONFIGURED, to: condition('«weekday»|day=monday') },
      { title: 'parameters without a condition', from: CONFIGURED, to: condition('"«|extensionId=custom:x»"') },
    ],
    valid: [
      { title: 'a condition without parameters', from: CONFIGURED, to: condition('isSaaS') },
      { title: 'an attribute of the entity', from: CONFIGURED, to: condition('entityAttribute|osType=AIX') },
      { title: 'an attribute with any value', from: CONFIGURED, to: condition('"!entityAttribute|osType"') },
    ],
  },
  {
    code: 'DTX0231',
    sample: 'tape-library',
    invalid: [
      {
        title: 'a Dynatrace that does not know the condition',
        from: 'minDynatraceVersion: "1.310"\n',
        to: 'minDynatraceVersion: "1.242"\n',
        at: 'extensionConfigured',
      },
      {
        title: 'a Dynatrace that knows no condition: the newest is named',
        from: 'minDynatraceVersion: "1.310"\n',
        to: 'minDynatraceVersion: "1.220.0"\n',
        at: 'extensionConfigured',
      },
      {
        title: 'a condition of a newer Dynatrace',
        from: CONFIGURED,
        to: condition('«metricAvailable»|metric=tape.drive.status'),
        and: [{ from: '"1.310"', to: '"1.255"' }],
      },
      {
        title: 'the opposite of a condition',
        from: CONFIGURED,
        to: condition('"!«platform»"'),
        and: [{ from: '"1.310"', to: '"1.253.9"' }],
      },
      {
        title: 'one version too old',
        from: CONFIGURED,
        to: condition('«isActive»'),
        and: [{ from: '"1.310"', to: '"1.245"' }],
      },
    ],
    valid: [
      { title: 'the first version that knows them all', from: '"1.310"', to: '"1.243"' },
      {
        title: 'an older version for older conditions',
        from: CONFIGURED,
        to: condition('entityAttribute|osType=AIX'),
        and: [{ from: '"1.310"', to: '"1.231"' }],
      },
    ],
  },
];
