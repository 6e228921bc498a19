import { printable } from '@extkit/devkit/terminal';
import type {
  Bounded,
  EntitySummary,
  EventSummary,
  LogMessage,
  ProblemSummary,
  PropertySummary,
} from '../simulation-summary.ts';
import { line, type Line } from './line.ts';
import { entityName, entityText, timesText } from './wording.ts';

export function problemLines(problems: Bounded<ProblemSummary>): Line[] {
  return listLines(problems, ({ code, message, count }) => line(`${code}  ${message}${timesText(count)}`, 'red'));
}

export function entityLines(entities: Bounded<EntitySummary>): Line[] {
  return listLines(entities, ({ entity, parent, endpoints }) => {
    const of = parent === undefined ? '' : ` of ${entityName(parent)}`;
    const at = endpoints.length === 0 ? '' : ` at ${endpoints.join(', ')}`;
    return line(entityText(entity) + of + at);
  });
}

export function propertyLines(properties: Bounded<PropertySummary>): Line[] {
  return listLines(properties, ({ key, value, entity }) =>
    line(`${key} = ${value}${entity === undefined ? '' : `  of ${entityName(entity)}`}`),
  );
}

export function eventLines(events: Bounded<EventSummary>): Line[] {
  return listLines(events, ({ eventType, title, description, entity, count }) =>
    line(
      `${eventType}  ${title}: ${description}${entity === undefined ? '' : `  of ${entityName(entity)}`}${timesText(count)}`,
    ),
  );
}

export function logLines(messages: Bounded<LogMessage>): Line[] {
  return listLines(messages, ({ level, message, count }) =>
    line(`${level}  ${message}${timesText(count)}`, level === 'error' ? 'red' : 'yellow'),
  );
}

/** A line for each item, and one for those that the summary had no room for. */
function listLines<T>({ items, rest }: Bounded<T>, toLine: (item: T) => Line): Line[] {
  const lines = items.map(toLine).map(({ text, ...style }) => ({ text: printable(text), ...style }));
  return rest === 0 ? lines : [...lines, line(`and ${rest} more`, 'dim')];
}
