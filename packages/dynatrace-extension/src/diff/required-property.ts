import { breachOf } from '../activation/constraint.ts';
import type { Property } from '../activation/settings-schema.ts';

/**
 * Whether a configuration must fill the property in: it may not be left out, and there is no default, or one that breaks
 * the property's own constraints. That is how authors say it, for Dynatrace wants a default in any case (facts 3.7 rule 2).
 * What has a precondition need not be there in every configuration.
 */
export function isRequired({ nullable, default: preset, value, type, constraints }: Property): boolean {
  if (nullable || value.precondition !== undefined) return false;
  if (type === 'list' || type === 'set') return least(value.minItems) || least(value.minObjects);
  return preset === undefined || constraints.some((constraint) => breachOf(constraint.value, preset) !== undefined);
}

function least(items: unknown): boolean {
  return typeof items === 'number' && items > 0;
}
