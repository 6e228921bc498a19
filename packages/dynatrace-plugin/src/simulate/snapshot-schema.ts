import type { JsonSchema } from '@extkit/devkit/schema';

/** A 64-bit integer; some snapshots write it as a text. */
const id: JsonSchema = {
  anyOf: [{ type: 'integer' }, { type: 'string', pattern: '^\\d+$', 'x-message': 'must be a whole number' }],
};
const text: JsonSchema = { type: 'string' };

/** Strings as a rule; real snapshots have lists of ports, too. */
const properties: JsonSchema = { type: 'object' };

/** `simulator_snapshot.json`: a host and its processes, made by hand (facts 5). Everything has a default. */
export const snapshotSchema: JsonSchema = closed({
  host_id: id,
  entries: {
    type: 'array',
    items: closed({
      process_type: id,
      group_instance_id: id,
      group_id: id,
      node_id: id,
      group_name: text,
      properties,
      processes: { type: 'array', items: closed({ pid: id, process_name: text, properties }) },
    }),
  },
  containers: { type: 'array' },
});

/** The SDK takes no unknown keys. */
function closed(members: Readonly<Record<string, JsonSchema>>): JsonSchema {
  return { type: 'object', properties: members, additionalProperties: false };
}
