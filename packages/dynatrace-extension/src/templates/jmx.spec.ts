import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { isInstalled, temporaryFolder } from '@extkit/testing';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { jmxTemplate } from './jmx.ts';

const java = isInstalled('javac', '-version');

describe.skipIf(!java)('the queries of the JMX template', () => {
  it('find numbers in every JVM', { timeout: 60_000 }, () => {
    const manifest = jmxTemplate.files({ name: 'shop' }).get('extension/extension.yaml') ?? '';
    const asked = (parse(manifest) as Manifest).jmx.groups
      .flatMap(({ subgroups }) => subgroups)
      .flatMap(({ query, metrics }) => metrics.map(({ value }) => [query, ...attribute(value)]));
    const program = join(temporaryFolder({ 'Ask.java': ASK }), 'Ask.java');

    const answers = execFileSync('java', [program], {
      input: asked.map((words) => `${words.join(' ')}\n`).join(''),
      encoding: 'utf8',
      stdio: 'pipe',
    });

    const lines = answers.trim().split(/\s*\n/);
    expect(lines).toHaveLength(asked.length);
    for (const line of lines) expect(line).toMatch(/^\d+( \d+)*$/);
  });
});

/** The attribute, and which of its items where it has several. */
function attribute(value: Value): readonly string[] {
  if (typeof value === 'string') return [value.replace('attribute:', '')];
  return [value.attribute, /^get\("(\w+)"\)$/.exec(value.accessor)?.[1] ?? expect.fail(value.accessor)];
}

/** Prints the value of the attribute in each of the MBeans, a line for each line of the input. */
const ASK = `
import java.lang.management.ManagementFactory;
import java.util.Scanner;
import javax.management.ObjectName;
import javax.management.openmbean.CompositeData;

class Ask {
    public static void main(String[] arguments) throws Exception {
        var server = ManagementFactory.getPlatformMBeanServer();
        for (var input = new Scanner(System.in); input.hasNextLine(); System.out.println()) {
            var words = input.nextLine().split(" ");
            for (var name : server.queryNames(new ObjectName(words[0]), null)) {
                var value = server.getAttribute(name, words[1]);
                System.out.print((Number) (words.length > 2 ? ((CompositeData) value).get(words[2]) : value) + " ");
            }
        }
    }
}
`;

type Value = string | { readonly attribute: string; readonly accessor: string };

interface Manifest {
  readonly jmx: { readonly groups: readonly { readonly subgroups: readonly Subgroup[] }[] };
}

interface Subgroup {
  readonly query: string;
  readonly metrics: readonly { readonly value: Value }[];
}
