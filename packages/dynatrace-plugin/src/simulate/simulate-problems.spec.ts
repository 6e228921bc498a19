import { describe, expect, it } from 'vitest';
import { ACTIVEGATE_MANIFEST, hasPython, observe, observeLines, only, query } from '../testing/simulated-plugin.ts';

/** What a plugin does -> the problem's code, and what its message says. */
const MISTAKES: readonly (readonly [string, string, RegExp])[] = [
  ['device.absolute("laod", 1)', 'unknown-metric', /no metric 'laod': did you mean 'load'\?.*\(demo\.py line \d+\)$/],
  ['device.absolute("zzz", 1)', 'unknown-metric', /Known: health, load, traffic\./],
  [
    'device.absolute("load", "12")',
    'wrong-type',
    /value of metric 'load' is a str: it must be a number.*float\(value\)/,
  ],
  ['device.absolute("load", None)', 'wrong-type', /is None: it must be a number/],
  ['device.absolute("load", float("nan"))', 'wrong-type', /is nan: only finite numbers/],
  ['device.absolute("load", 10 ** 5000)', 'wrong-type', /is inf: only finite numbers/],
  ['device.state_metric("load", "OK")', 'wrong-type', /'load' is a metric of numbers: report it with absolute\(\)/],
  ['device.relative("health", "OK")', 'wrong-type', /'health' is a state metric: .*state_metric\(\)/],
  ['device.state_metric("health", 1)', 'wrong-type', /is a int: it must be one of the states OK, WARNING/],
  ['device.state_metric("health", "WARN")', 'unknown-state', /'WARN' is not a state.*did you mean 'WARNING'\?/],
  ['device.absolute("traffic", 1, {"port": 80, "way": "in"})', 'wrong-type', /dimension 'port'.* is a int/],
];

/** These are errors on a real host, too: the words are its own (facts 5). */
const WRONG_DIMENSIONS: readonly (readonly [string, string])[] = [
  ['device.absolute("load", 1, {"port": "80"})', "Dimension for metric 'load' provided but not expected."],
  ['device.absolute("traffic", 1)', "Dimensions amount mismatch for metric 'traffic'. Expected: 2 Received: 0"],
  [
    'device.absolute("traffic", 1, {"port": "80", "wya": "in"})',
    "Dimensions mismatch for metric 'traffic'. Expected: port, way Received: port, wya",
  ],
];

describe.skipIf(!hasPython)('what a plugin can do wrong (skipped where python3 is absent)', () => {
  const runOf = observeLines([...MISTAKES, ...WRONG_DIMENSIONS].map(([line]) => line));

  it.each(MISTAKES)('%s', async (line, code, message) => {
    const observations = await runOf(line);

    expect(only('problem', observations)).toMatchObject([{ code, message: expect.stringMatching(message) as string }]);
    expect(only('status', observations)).toMatchObject([{ status: 'OK' }]);
  });

  it.each(WRONG_DIMENSIONS)('%s', async (line, words) => {
    const observations = await runOf(line);

    expect(only('metric', observations)).toEqual([]);
    const [problem] = only('problem', observations);
    expect(problem).toMatchObject({ code: 'wrong-dimensions' });
    expect(problem?.message).toContain(words);
    expect(problem?.message).toMatch(/Give it .*dimensions.*, or change .* plugin\.json\. \(demo\.py line \d+\)$/);
    const [status] = only('status', observations);
    expect(status).toMatchObject({ status: 'ERROR_UNKNOWN', ok: false });
    expect(status?.details).toContain(`DimensionMismatch: ${words} (demo.py line `);
  });

  it('sends what has the right dimensions, in any order', async () => {
    const code = query('device.absolute("traffic", 1, {"way": "in", "port": "80"})');
    const observations = await observe({ code });
    expect(only('metric', observations)).toMatchObject([{ dimensions: { port: '80', way: 'in' } }]);
    expect(only('problem', observations)).toEqual([]);
  });

  it('takes all kinds of numbers', async () => {
    const code = query(
      'from decimal import Decimal',
      'from fractions import Fraction',
      'for value in (1, True, 2.5, Decimal("3.5"), Fraction(9, 2)): device.absolute("load", value)',
    );
    expect(only('metric', await observe({ code })).map(({ value }) => value)).toEqual([1, 1, 2.5, 3.5, 4.5]);
  });

  it('tells a problem once a run, whatever the loop around it', async () => {
    const code = query('for _ in range(100): device.absolute("laod", 1)');
    expect(only('problem', await observe({ code }, { iterations: 2 }))).toHaveLength(2);
  });
});

/** What exceeds a limit -> the problem's code, what is sent all the same. */
const EXCESSES: readonly (readonly [string, string, Readonly<Record<string, number>>])[] = [
  ['for _ in range(100001): device.absolute("load", 1)', 'too-many-measurements', { metric: 100_000 }],
  [
    'for port in range(1001): device.absolute("traffic", 1, {"port": str(port), "way": "in"})',
    'too-many-dimensions',
    { metric: 1000 },
  ],
  ['for _ in range(101): device.report_error_event("title", "description")', 'too-many-events', { event: 100 }],
  ['for key in range(21): device.report_property(str(key), "value")', 'too-many-properties', { property: 20 }],
  ['device.report_property("k" * 100, "value")', 'property-too-long', { property: 0 }],
  ['device.report_property("key", "v" * 200)', 'property-too-long', { property: 0 }],
  [
    'for key in range(500): self.topology_builder.create_group("other %d" % key)',
    'too-many-groups',
    { entity: 501 }, // 500 groups and a device.
  ],
  ['for key in range(5000): device.group.create_device("other %d" % key)', 'too-many-devices', { entity: 5001 }],
];

describe.skipIf(!hasPython)('the limits of the environment (skipped where python3 is absent)', () => {
  const runOf = observeLines(EXCESSES.map(([line]) => line));

  it.each(EXCESSES)('%s', async (line, code, counts) => {
    const observations = await runOf(line);

    expect(only('problem', observations)).toMatchObject([{ code }]);
    for (const [type, count] of Object.entries(counts)) {
      expect(observations.filter((observation) => observation.type === type)).toHaveLength(count);
    }
  });

  it('follows topxconfig.limit', async () => {
    const metrics = [
      {
        timeseries: {
          key: 'traffic',
          unit: 'Byte',
          displayname: 'Traffic',
          dimensions: ['port'],
          topxconfig: { limit: 2 },
        },
      },
    ];
    const code = query('for port in range(21): device.absolute("traffic", 1, {"port": str(port)})');
    const observations = await observe({ manifest: { ...ACTIVEGATE_MANIFEST, metrics }, code });
    expect(only('metric', observations)).toHaveLength(20);
    expect(only('problem', observations)).toMatchObject([{ code: 'too-many-dimensions', key: 'traffic' }]);
  });

  it('cuts the texts of an event', async () => {
    const properties = '{**{str(key): "v" for key in range(101)}, "0": "v" * 4001}';
    const code = query(`device.report_error_event("t" * 1025, "d" * 10241, ${properties})`);

    const observations = await observe({ code });

    const [event] = only('event', observations);
    expect(event?.title).toHaveLength(1024);
    expect(event?.description).toHaveLength(10_240);
    expect(event?.properties['0']).toHaveLength(4000);
    expect(Object.keys(event?.properties ?? {})).toHaveLength(100);
    expect(only('problem', observations).map(({ code }) => code)).toEqual(Array(4).fill('event-too-long'));
  });

  it('lets no device have more than 100 ports: that is a configuration error', async () => {
    const observations = await observe({ code: query('device.add_endpoint("10.0.0.1", range_list=[(1, 101)])') });
    expect(only('problem', observations)).toMatchObject([{ code: 'too-many-ports' }]);
    expect(only('status', observations)).toMatchObject([{ status: 'ERROR_CONFIG' }]);
  });
});
