const [upper, lower] = [(word: string) => word.toUpperCase(), (word: string) => word.toLowerCase()];
const capitalized = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase();

/** The SDK lists each word in exactly these three forms: `TextArea` and `sTRING` are unknown (facts 1.7, 1.8). */
function inAllCasings(words: readonly string[]): string[] {
  return [...new Set([upper, lower, capitalized].flatMap((change) => words.map(change)))];
}

export const units: readonly string[] = `
  NanoSecond MicroSecond MilliSecond Second Byte KiloByte KibiByte MegaByte MebiByte BytePerSecond BytePerMinute
  KiloBytePerSecond KiloBytePerMinute KibiBytePerSecond KibiBytePerMinute MegaBytePerSecond MegaBytePerMinute
  MebiBytePerSecond MebiBytePerMinute Ratio Percent Promille Count PerSecond PerMinute Unspecified NotApplicable
`
  .trim()
  .split(/\s+/);

export const propertyTypes = inAllCasings([
  'STRING',
  'BOOLEAN',
  'INTEGER',
  'FLOAT',
  'PASSWORD',
  'JSON',
  'TEXTAREA',
  'DROPDOWN',
]);

export const aggregations = inAllCasings(['MIN', 'MAX', 'AVG', 'SUM', 'COUNT', 'P50', 'P90']);
export const mergeAggregations = inAllCasings(['MIN', 'MAX', 'AVG', 'SUM']);
export const seriesTypes = inAllCasings(['LINE', 'AREA', 'BAR']);
export const eventTypes = ['PERFORMANCE_EVENT', 'AVAILABILITY_EVENT', 'ERROR_EVENT'];
export const alertConditions = ['ABOVE', 'BELOW'];
