import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { templates } from '../templates/index.ts';
import { editorSchemas } from './editor-schemas.ts';

const examples = fileURLToPath(new URL('../../../../examples', import.meta.url));

/** Beside the keywords of draft 07, none but those of VS Code's language servers. */
const ajv = new Ajv({
  allErrors: true,
  strict: true,
  strictRequired: false,
  strictTypes: false,
  allowUnionTypes: true,
});
ajv.addVocabulary(['deprecationMessage', 'errorMessage', 'patternErrorMessage']);
const [schema] = editorSchemas();
const validate = ajv.compile(schema?.schema ?? false);

function isValid(text: string): boolean {
  return validate(JSON.parse(text));
}

const plugins = readdirSync(examples).filter((name) => existsSync(join(examples, name, 'plugin.json')));

describe('the schema of plugin.json for editors', () => {
  it.each(plugins)('has nothing against the example %s', (name) => {
    expect(isValid(readFileSync(join(examples, name, 'plugin.json'), 'utf8'))).toBe(true);
  });

  it.each(templates)('has nothing against the template $id', (template) => {
    expect(isValid(template.files({ name: 'queues' }).get('plugin.json') ?? 'null')).toBe(true);
  });

  it.each(['{"name": "custom.remote.python.a"}', '{"name": "custom.python.a"}', '{"metricGroup": "a", "version": 1}'])(
    'marks what is broken: %s',
    (text) => {
      expect(isValid(text)).toBe(false);
    },
  );

  it('takes each kind of plugin by its own schema', () => {
    const demands = (name: string) => {
      validate({ name });
      return ajv.errorsText(validate.errors);
    };
    expect(demands('custom.remote.python.a')).toContain("'technologies'");
    expect(demands('custom.python.a')).toContain("'type'");
  });

  it.each(['{"id": "grafana-panel", "type": "panel"}', '{"name": "my-tool", "version": "1.0.0"}', '[]'])(
    'has nothing to do with the plugins of other tools: %s',
    (text) => {
      expect(isValid(text)).toBe(true);
    },
  );
});
