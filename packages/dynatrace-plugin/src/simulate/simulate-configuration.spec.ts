import { join } from 'node:path';
import { DiagnosticsError } from '@extkit/devkit';
import { describe, expect, it } from 'vitest';
import { hasPython, observe, only, ONEAGENT_MANIFEST, plugin } from '../testing/simulated-plugin.ts';
import { temporaryFolder } from '@extkit/testing';

const PROPERTIES = [
  { key: 'url', type: 'String', defaultValue: 'http://localhost' },
  { key: 'port', type: 'INTEGER', defaultValue: 80 },
  { key: 'ratio', type: 'Float', defaultValue: 1 },
  { key: 'on', type: 'Boolean', defaultValue: true },
  { key: 'query', type: 'Json' },
  { key: 'pass', type: 'Password' },
];

/** Prints what both methods get. */
const CODE = [
  'def initialize(self, config, **kwargs):',
  '    print(config)',
  'def query(self, **kwargs):',
  '    print(self.config)',
];

async function printed(
  properties: string | undefined,
  kind: 'ActiveGate' | 'OneAgent' = 'ActiveGate',
): Promise<string[]> {
  const isOneAgent = kind === 'OneAgent';
  const observations = await observe({
    manifest: { ...(isOneAgent && ONEAGENT_MANIFEST), properties: PROPERTIES },
    code: plugin(CODE, isOneAgent ? 'BasePlugin' : 'RemoteBasePlugin'),
    files: {
      'simulator_snapshot.json': '{"entries": [{"properties": {"Technologies": "PYTHON"}}]}',
      ...(properties !== undefined && { 'properties.json': properties }),
    },
  });
  return observations.flatMap((observation) =>
    observation.type === 'log' || observation.type === 'problem' ? [observation.message] : [],
  );
}

describe.skipIf(!hasPython)('the configuration (skipped where python3 is absent)', () => {
  it('is typed as plugin.json says, over its defaults; what is not declared is kept', async () => {
    const given =
      '{"port": "8080", "on": "FALSE", "query": {"a": [1]}, "pass": "hush", "url": null, "more": 18446744073709551615}';
    const config =
      "{'url': 'http://localhost', 'port': 8080, 'ratio': 1.0, 'on': False, 'query': '{\"a\": [1]}', 'pass': '########', 'more': 18446744073709551615}";
    expect(await printed(given)).toEqual([config, config]);
  });

  it('comes as texts to the initialize of a OneAgent plugin', async () => {
    const [initialize, query] = await printed('{"query": "[]", "pass": "hush"}', 'OneAgent');
    expect(initialize).toBe(
      "{'url': 'http://localhost', 'port': '80', 'ratio': '1.0', 'on': 'true', 'query': '[]', 'pass': '########'}",
    );
    expect(query).toContain("'port': 80, 'ratio': 1.0, 'on': True");
  });

  it('lacks what has neither a value nor a default, and says so', async () => {
    expect(await printed('{"pass": "hush"}')).toContain(
      "The property 'query' has no default in plugin.json: give it a value in properties.json.",
    );
  });

  it('has the defaults alone where there is no properties.json, and says so', async () => {
    const [message] = await printed(undefined);
    expect(message).toBe('There is no properties.json: the plugin runs with the defaults of plugin.json.');
  });

  it.each([
    ['{"port": "many", "query": "", "pass": "hush"}', "The property 'port' must be a whole number."],
    ['{"ratio": [], "query": "", "pass": "hush"}', "The property 'ratio' must be a number."],
    ['{"on": 1, "query": "", "pass": "hush"}', "The property 'on' must be true or false."],
  ])('is not what it should be in %s', async (properties, message) => {
    expect(await printed(properties)).toContain(message);
  });

  it('may come from another file', async () => {
    const folder = temporaryFolder({ 'other.json': '{"url": "http://other"}' });
    const code = plugin(['def query(self, **kwargs):', '    print(self.config["url"])']);
    const configuration = join(folder, 'other.json');
    const observations = await observe({ manifest: { properties: PROPERTIES.slice(0, 1) }, code }, { configuration });
    expect(only('log', observations)).toMatchObject([{ message: 'http://other' }]);
  });

  it.each(['{"url": }', '[]', '\uFEFF{}'])('is refused where it is %j', async (text) => {
    const failure: unknown = await printed(text).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(DiagnosticsError);
    expect((failure as DiagnosticsError).diagnostics[0]?.file).toMatch(/properties\.json$/);
  });

  it('is refused where the file that was asked for does not exist', async () => {
    const failing = observe({ code: plugin(CODE) }, { configuration: '/nowhere/properties.json' });
    await expect(failing).rejects.toThrow('/nowhere/properties.json has errors');
  });

  it('never shows a password, wherever it comes out', async () => {
    const code = plugin([
      'def query(self, **kwargs):',
      '    import os, sys, urllib.parse',
      '    secret = self.config["pass"]',
      '    device = self.topology_builder.create_group(secret).create_device(secret)',
      '    device.absolute("traffic", 1, {"port": secret, "way": "in"})',
      '    device.report_property(secret, secret)',
      '    device.report_error_event(secret, secret, {"x": secret})',
      '    device.add_endpoint(secret)',
      '    device.absolute(secret, 1)',
      '    self.logger.info("http://x/?p=%s", urllib.parse.quote(secret, safe=""))',
      '    os.system("echo \'%s\'" % secret)',
      '    print(self.config["api_token"])',
      '    raise ValueError(secret)',
    ]);
    const files = { 'properties.json': '{"pass": "s3cr&t", "api_token": "dt0c01.abc"}' };

    const text = JSON.stringify(await observe({ manifest: { properties: PROPERTIES.slice(-1) }, code, files }));

    expect(text).not.toMatch(/s3cr|dt0c01/);
    expect(text).toContain('ValueError: ******');
  });
});
