import { collisionRules, UserError, type ExtensionFormat, type RuleExample, type RuleInfo } from '@extkit/devkit';
import { RuleCodes } from '@extkit/devkit/rules';
import { painter, type Paint } from '@extkit/devkit/terminal';
import { wantsColor } from '../color.ts';

/**
 * Tells what is known of a rule.
 *
 * @throws {UserError} where the format has no such rule
 */
export async function explainRule(
  format: Pick<ExtensionFormat, 'rules' | 'examples'>,
  code: string,
  color = wantsColor(),
): Promise<string> {
  const codes = new RuleCodes([...format.rules, ...collisionRules]);
  const rule = codes.get(code) ?? codes.get(code.toUpperCase());
  if (rule === undefined) throw new UserError(codes.unknown(code));
  const examples = (await format.examples?.()) ?? [];
  const paint = painter(color);
  const paragraphs = [
    `${paint('bold', rule.code)}  ${severityOf(rule)}`,
    rule.summary,
    ...(rule.explanation === undefined ? [] : [rule.explanation]),
    ...examples.filter((example) => example.code === rule.code).flatMap((example) => excerpts(example, paint)),
    `${paint('dim', 'Source:')} ${rule.source}`,
  ];
  return `${paragraphs.join('\n\n')}\n`;
}

function severityOf({ code, severity, optIn = false }: RuleInfo): string {
  return optIn ? `${severity}, checked only where "severities" gives ${code} one` : severity;
}

function excerpts({ wrong, right }: RuleExample, paint: Paint): string[] {
  return [`${paint('red', 'Wrong:')}\n${indented(wrong)}`, `${paint('green', 'Right:')}\n${indented(right)}`];
}

function indented(text: string): string {
  return text.trimEnd().replace(/^(?=.)/gm, '    ');
}
