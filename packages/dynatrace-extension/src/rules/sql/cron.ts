/** What is wrong with a part of a cron expression. */
export interface CronFault {
  /** Offset in the expression, in UTF-16 code units. */
  readonly start: number;
  readonly length: number;
  readonly message: string;
}

interface Field {
  readonly name: string;
  readonly min: number;
  readonly max: number;
  /** Words for the values, the first one for `min`. */
  readonly words?: readonly string[];
  /** Of a day: `?` stands for any, and there are further forms such as `L` and `2#1`. */
  readonly isDay?: boolean;
}

const FIELDS: readonly Field[] = [
  { name: 'minute', min: 0, max: 59 },
  { name: 'hour', min: 0, max: 23 },
  { name: 'day of the month', min: 1, max: 31, isDay: true },
  { name: 'month', min: 1, max: 12, words: words('JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC') },
  // Sunday is 0 to some and 7 to others.
  { name: 'day of the week', min: 0, max: 7, words: words('SUN MON TUE WED THU FRI SAT'), isDay: true },
];

/** Finds the first fault of a cron expression of five fields; one that a variable gives has none. */
export function cronFault(expression: string): CronFault | undefined {
  if (expression.startsWith('var:')) return undefined;
  const fields = [...expression.matchAll(/\S+/g)].map(({ 0: text, index: start }) => ({ text, start }));
  if (fields.length !== FIELDS.length) {
    const seconds = fields.length === 6 ? ' (there are no seconds)' : '';
    const message = `A schedule has 5 fields${seconds}, and this one has ${fields.length}: write minute, hour, day of the month, month and day of the week.`;
    return { start: 0, length: expression.length, message };
  }
  for (const [index, field] of FIELDS.entries()) {
    const { text = '', start = 0 } = fields[index] ?? {};
    const fault = fieldFault(text, field);
    if (fault) return { ...fault, start: start + fault.start };
  }
  return undefined;
}

function fieldFault(text: string, field: Field): CronFault | undefined {
  let start = 0;
  for (const part of text.split(',')) {
    // An empty part, between two commas, has no place of its own.
    const place = part === '' ? { start: 0, length: text.length } : { start, length: part.length };
    if (!isPart(part, field)) return { ...place, message: `'${part}' is no ${field.name}: ${demand(field)}` };
    start += part.length + 1;
  }
  return undefined;
}

function isPart(part: string, field: Field): boolean {
  if (part === '?') return field.isDay === true;
  const [values = '', step, ...more] = part.split('/');
  if (more.length > 0 || (step !== undefined && !/^0*[1-9]\d*$/.test(step))) return false;
  if (values === '*') return true;
  const [from = '', to, ...rest] = values.split('-');
  if (rest.length > 0) return false;
  return isValue(from, field) && (to === undefined || isValue(to, field));
}

function isValue(value: string, { min, max, words, isDay }: Field): boolean {
  if (words?.includes(value.toUpperCase())) return true;
  if (/^\d{1,2}$/.test(value)) return Number(value) >= min && Number(value) <= max;
  return isDay === true && /^(\w{0,3}L|L?W|\d{1,2}W|\w{1,3}#\d)$/i.test(value);
}

function demand({ min, max, words, isDay }: Field): string {
  const names = words ? `, a name such as ${words[1] ?? ''}` : '';
  return `write a number from ${min} to ${max}${names}, a range, a list, a step such as '*/2', or '*'${isDay ? " or '?'" : ''}.`;
}

function words(list: string): string[] {
  return list.split(' ');
}
