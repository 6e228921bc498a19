import { describe, expect, it } from 'vitest';
import { temporaryProject } from '../testing/temporary-project.ts';
import { verify } from '../verify.ts';
import { templates } from './index.ts';

describe.each(templates)('a project made from the template $id', (template) => {
  it.each(['queue-depth', 'queue', 'x'.repeat(43)])(
    'verifies without an error or a warning when called %s',
    async (name) => {
      const project = temporaryProject(Object.fromEntries(template.files({ name, author: 'Ada Lovelace' })));
      const found = await verify(project);
      expect(found.filter(({ severity }) => severity !== 'info')).toEqual([]);
    },
  );
});
