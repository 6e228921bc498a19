import { suggest } from '@extkit/devkit';
import type { Rule } from '@extkit/devkit/rules';
import { activationSchemas } from '../../activation/activation-schemas.ts';
import { allProperties, type Reference, type SettingsSchema, type Slot } from '../../activation/settings-schema.ts';
import type { ManifestModel } from '../../manifest/manifest-model.ts';

function references(schema: SettingsSchema): Reference[] {
  return allProperties(schema).flatMap((property) => [
    ...own(property),
    ...(property.items ? own(property.items) : []),
  ]);
}

function own({ reference }: Slot): readonly Reference[] {
  return reference ? [reference] : [];
}

function suggestion(schema: SettingsSchema, { to, name }: Reference): string | undefined {
  return suggest(name, schema[to].keys());
}

export const knownReference: Rule<ManifestModel> = {
  code: 'DTX0255',
  severity: 'error',
  needs: ['activation schema'],
  summary: "Every '$ref' of an activation schema names a type or an enum of it.",
  source: 'facts 6',
  explanation:
    "What a property is cannot be told without its type. A reference names an entry of 'types' or 'enums' of the same file, in full: '#/types/<name>'.",
  check(model, report) {
    for (const { document, schema } of activationSchemas(model)) {
      for (const reference of references(schema)) {
        const { to, name, path } = reference;
        if (schema[to].has(name)) continue;
        const near = suggestion(schema, reference);
        const advice = near === undefined ? `add it under '${to}', or correct the name.` : `did you mean '${near}'?`;
        report({ at: document.at(path), message: `There is no '${name}' under '${to}': ${advice}` });
      }
    }
  },
};

export const usedType: Rule<ManifestModel> = {
  code: 'DTX0256',
  severity: 'info',
  needs: ['activation schema'],
  summary: 'Every type and enum of an activation schema is referred to.',
  source: 'facts 6',
  explanation: 'What nothing refers to shows up nowhere: it is left over, or the reference to it was forgotten.',
  check(model, report) {
    for (const { document, schema } of activationSchemas(model)) {
      const all = references(schema);
      for (const to of ['types', 'enums'] as const) {
        const used = new Set(all.filter((reference) => reference.to === to).map(({ name }) => name));
        // What a wrong reference was meant to name is not unused as well.
        const meant = new Set(
          all.filter(({ name }) => !schema[to].has(name)).map((one) => suggestion(schema, { ...one, to })),
        );
        for (const [name, { path }] of schema[to]) {
          if (used.has(name) || meant.has(name)) continue;
          const noun = to === 'types' ? 'type' : 'enum';
          report({
            at: document.at(path, 'key'),
            message: `Nothing refers to the ${noun} '${name}': remove it, or refer to it with { "$ref": "#/${to}/${name}" }.`,
          });
        }
      }
    }
  },
};

export const finiteType: Rule<ManifestModel> = {
  code: 'DTX0257',
  severity: 'error',
  needs: ['activation schema'],
  summary: 'No type of an activation schema must hold itself.',
  source: 'facts 6',
  explanation:
    'An object that always holds another one of its own type never ends, so no configuration can be filled in. Make one of the properties on the way nullable, a list, or bound to a precondition.',
  check(model, report) {
    for (const { document, schema } of activationSchemas(model)) {
      for (const { reference } of schema.circles) {
        report({
          at: document.at(reference.path),
          message: `The type '${reference.name}' must hold itself again, without end: make this property nullable or a list.`,
        });
      }
    }
  },
};
