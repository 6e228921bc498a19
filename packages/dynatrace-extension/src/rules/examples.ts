import type { RuleExample } from '@extkit/devkit';
import { officialSchemaExample } from '../official-schemas/official-schema-rule.ts';
import { ruleCases } from './cases.ts';
import { withoutMarks } from './rule-cases.ts';

/** For every rule the first of its cases that a text can show: of some, all that changes is which files there are. */
export const examples: readonly RuleExample[] = [...firstOfEach(), officialSchemaExample];

function firstOfEach(): RuleExample[] {
  const found = new Map<string, RuleExample>();
  for (const { code, invalid } of ruleCases) {
    for (const { from, to } of invalid) {
      const [wrong, right] = [excerpt(withoutMarks(to)), excerpt(from)];
      const shows = wrong !== '' && right !== '' && wrong !== right;
      if (shows && !found.has(code)) found.set(code, { code, wrong, right });
    }
  }
  return [...found.values()];
}

/** A part of a file, at the left margin. Where it begins in the middle of a line, that line is one level above the next. */
function excerpt(text: string): string {
  const lines = text.replace(/^\n+/, '').trimEnd().split('\n');
  const [first = 0, ...others] = lines.filter((line) => line !== '').map((line) => line.search(/\S/));
  const below = Math.min(...others);
  const margin = first > 0 || others.length === 0 ? Math.min(first, below) : Math.max(below - 2, 0);
  return lines.map((line, index) => line.slice(index === 0 && first === 0 ? 0 : margin)).join('\n');
}
