import { join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import build from './build/schema.json' with { type: 'json' };
import fix from './fix/schema.json' with { type: 'json' };
import simulate from './simulate/schema.json' with { type: 'json' };
import { verifySettings } from './verify-settings.ts';
import verify from './verify/schema.json' with { type: 'json' };

describe('the settings of executors that verify', () => {
  it('are described in the same way by each, for Nx reads them from files that cannot share anything', () => {
    const { severities, suppressions, schemas } = verify.properties;
    for (const { properties } of [fix, build, simulate]) {
      expect(properties).toMatchObject({ severities, suppressions, schemas });
    }
  });

  it('are handed to the format as they are, but for the path', () => {
    const root = join(sep, 'ws');
    const suppressions = [{ code: 'ACM0001', file: '*', reason: 'known' }];

    expect(verifySettings({}, root)).toEqual({});
    expect(verifySettings({ severities: { ACM0001: 'off' }, suppressions, schemas: 'schemas' }, root)).toEqual({
      severities: { ACM0001: 'off' },
      suppressions,
      schemas: join(root, 'schemas'),
    });
  });
});
