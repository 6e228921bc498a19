import { describe, expect, it } from 'vitest';
import { hasPython, observe, only, ONEAGENT_MANIFEST, plugin, query } from '../testing/simulated-plugin.ts';

const GROUP = { type: 'CUSTOM_DEVICE_GROUP', id: '18405537924958731920', name: 'Group' };
const DEVICE = { type: 'CUSTOM_DEVICE', id: '8891332897618626865', name: 'Device' };

describe.skipIf(!hasPython)('simulate (skipped where python3 is absent)', () => {
  it('gives everything in the order in which it happens, run by run', async () => {
    const code = query('device.absolute("load", 1.5)', 'device.report_property("version", 3)', 'print("done")');

    const observations = await observe({ code }, { iterations: 2 });

    const run = ['metric', 'property', 'log', 'entity', 'entity', 'status', 'run'];
    expect(observations.map(({ type }) => type)).toEqual([...run, ...run]);
    expect(observations[0]).toMatchObject({ key: 'load', value: 1.5, dimensions: {}, entity: DEVICE });
    expect(observations[1]).toMatchObject({ key: 'version', value: '3', entity: DEVICE });
    expect(observations[5]).toMatchObject({ status: 'OK', ok: true });
    expect(observations.at(-1)).toMatchObject({ type: 'run', iteration: 2 });
  });

  it('makes devices known with the ids that they really get, exact to the last of 64 bits', async () => {
    const code = query(
      'device.add_endpoint("10.0.0.1", 80, dnsNames=["db.local"], port_list=[443], range_list=[(8000, 8002)])',
      'device.add_endpoint("::1", 80)',
      'device.add_endpoint("10.0.0.2")',
    );

    expect(only('entity', await observe({ code }))).toMatchObject([
      { entity: GROUP, endpoints: [] },
      {
        entity: DEVICE,
        parent: GROUP,
        endpoints: [
          ...['10.0.0.1:80', '10.0.0.1:443', '10.0.0.1:8000-8002'],
          ...['db.local:80', 'db.local:443', 'db.local:8000-8002'],
          ...['[::1]:80', '10.0.0.2'],
        ],
      },
    ]);
  });

  it('knows a device that is created twice in a run as one', async () => {
    const code = query('device.group.create_element("d1", "Device").absolute("load", 1)');
    expect(only('entity', await observe({ code }))).toHaveLength(2);
  });

  it('sends growth from the second run on, subtracts exactly, and drops what has shrunk', async () => {
    const code = plugin([
      'counters = iter([2**60, 2**60 + 7, 3, 5])',
      'def query(self, **kwargs):',
      '    group = self.topology_builder.create_group("g1", "Group")',
      '    group.relative("load", next(self.counters))',
    ]);

    const observations = await observe({ code }, { iterations: 4 });

    expect(only('metric', observations).map(({ value }) => value)).toEqual([7, 2]);
    expect(only('problem', observations)).toEqual([]);
  });

  it('sends growth per second', async () => {
    const code = plugin([
      'clock = iter([100.0, 104.0])',
      'value = 0',
      'def query(self, **kwargs):',
      '    import time',
      '    time.monotonic = lambda: next(self.clock)',
      '    Demo.value += 10',
      '    self.topology_builder.create_group("g1", "Group").per_second("load", self.value)',
    ]);
    expect(only('metric', await observe({ code }, { iterations: 2 }))).toMatchObject([{ value: 2.5 }]);
  });

  it('sends states by their names', async () => {
    const code = query('device.state_metric("health", "WARNING")');
    expect(only('metric', await observe({ code }))).toMatchObject([{ key: 'health', value: 'WARNING' }]);
  });

  it('sends events, with what the methods say of them', async () => {
    const code = query(
      'device.report_error_event("Down", "It does not answer", {"code": 503})',
      'device.report_custom_deployment_event(source="ci", project="shop", version="7", deployment_name="Shop 7")',
    );

    expect(only('event', await observe({ code }))).toMatchObject([
      {
        eventType: 'ERROR_EVENT',
        title: 'Down',
        description: 'It does not answer',
        properties: { code: '503' },
        entity: DEVICE,
      },
      { eventType: 'CUSTOM_DEPLOYMENT', title: 'Shop 7', properties: { source: 'ci', project: 'shop', version: '7' } },
    ]);
  });

  it('gives what the plugin prints and logs, and what the programs print that it calls', async () => {
    const code = query(
      'import logging, os, sys',
      'self.logger.debug("one")',
      'logging.getLogger("x").warning("two %s", "and more")',
      'print("three", end="")',
      'sys.stderr.write("four\\n")',
      'os.system("echo five")',
    );

    const logs = only('log', await observe({ code })).map(({ level, message }) => `${level} ${message}`);

    expect(logs.sort()).toEqual(['debug one', 'info five', 'info three', 'warning four', 'warning two and more']);
  });

  it('leaves nothing for the plugin to read, and no trace in its folder', async () => {
    const code = query('import os, sys', 'print(repr(sys.stdin.read()), sorted(os.listdir(".")))');
    const [log] = only('log', await observe({ code }));
    expect(log?.message).toBe("'' ['demo.py', 'plugin.json']");
  });

  it('reports for the process groups of a OneAgent plugin, by id, by selector or by itself', async () => {
    const code = [
      'from ruxit.api.data import PluginMeasurement',
      'from ruxit.api.selectors import ExplicitPgiSelector, ListenPortPgiSelector',
      'from ruxit.api.snapshot import pgi_name',
      plugin(
        [
          'def query(self, **kwargs):',
          '    found = self.find_single_process_group(pgi_name("shop"))',
          '    self.results_builder.absolute(key="load", value=1, entity_id=found.group_instance_id)',
          '    self.results_builder.absolute("load", 2)',
          '    selector = ListenPortPgiSelector(8080)',
          '    self.results_builder.add_absolute_result(PluginMeasurement("load", 3, entity_selector=selector))',
          '    for entity in self.get_monitored_entities("PROCESS_GROUP_INSTANCE"):',
          '        entity.absolute("load", 4)',
          '        entity.property("name", "value")',
          '    self.results_builder.absolute("load", 5, entity_selector=ListenPortPgiSelector(81))',
        ],
        'BasePlugin',
      ),
    ].join('\n');
    const snapshot = `{"entries": [{
      "group_name": "shop",
      "group_instance_id": 12668946693571282165,
      "processes": [{ "properties": { "ListeningPorts": "80 8080" } }],
      "properties": { "Technologies": "JAVA,Python" }
    }]}`;

    const observations = await observe({
      manifest: ONEAGENT_MANIFEST,
      code,
      files: { 'simulator_snapshot.json': snapshot },
    });

    const entity = { type: 'PROCESS_GROUP_INSTANCE', id: '12668946693571282165', name: 'shop' };
    expect(only('metric', observations)).toMatchObject([1, 2, 3, 4].map((value) => ({ value, entity })));
    expect(only('property', observations)).toMatchObject([{ key: 'name', value: 'value', entity }]);
    expect(only('problem', observations)).toMatchObject([{ code: 'no-entity', key: 'load' }]);
    expect(only('entity', observations)).toEqual([]);
  });

  it('runs what was written for Python 3.6', async () => {
    const code = query(
      'import asyncio, base64, collections, imp, time',
      'import xml.etree.cElementTree as tree',
      'assert isinstance({}, collections.Mapping) and tree.fromstring("<a/>").tag == "a"',
      'assert base64.encodestring(b"x") and time.clock() >= 0',
      'assert imp.new_module("x").__name__ == "x"',
      '@asyncio.coroutine',
      'def measure():',
      '    yield from asyncio.sleep(0)',
      '    return 5',
      'device.absolute("load", asyncio.new_event_loop().run_until_complete(measure()))',
    );

    expect(only('metric', await observe({ code }))).toMatchObject([{ value: 5 }]);
  });
});
