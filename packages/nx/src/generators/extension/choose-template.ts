import { UserError, type ExtensionFormat, type ProjectTemplate } from '@extkit/devkit';
import { builtInFormats, DEFAULT_FORMAT } from '../../formats.ts';
import { loadFormat } from '../../load-format.ts';
import type { ExtensionGeneratorOptions } from './options.ts';

export interface TemplateChoice {
  readonly format: ExtensionFormat;
  readonly template: ProjectTemplate;
}

/**
 * Finds the template that is wished for: in the format that is wished for, else in whichever built-in format has it. Who
 * wishes for none gets the first one.
 *
 * @throws {UserError} where there is no such format or template
 */
export async function chooseTemplate(
  { format, template }: Pick<ExtensionGeneratorOptions, 'format' | 'template'>,
  workspaceRoot: string,
): Promise<TemplateChoice> {
  const references = format !== undefined ? [format] : template === undefined ? [DEFAULT_FORMAT] : builtInIds;
  const formats = await Promise.all(references.map((reference) => loadFormat(reference, workspaceRoot)));
  const choices = formats.flatMap((each) => each.templates.map((one) => ({ format: each, template: one })));
  const found = choices.find((choice) => template === undefined || choice.template.id === template);
  if (found !== undefined) return found;
  const what = formats.map(({ displayName }) => displayName).join(' or a ');
  const known = choices.map((choice) => choice.template.id).join(', ');
  throw new UserError(
    `A ${what} cannot start from "${template ?? 'a template'}", only from ${known}: set "template" to one of them.`,
  );
}

const builtInIds = builtInFormats.map(({ id }) => id);
