import { printable } from '@extkit/devkit/terminal';
import Builder from 'fast-xml-builder';
import type { SimulationReport } from '../verdict.ts';
import type { SimulationReporter } from './reporter.ts';

interface TestCase {
  readonly name: string;
  readonly classname: string;
  readonly failures: readonly string[];
  readonly skipped?: string;
}

const builder = new Builder({
  attributeNamePrefix: '@',
  ignoreAttributes: false,
  suppressBooleanAttributes: false,
  suppressEmptyNode: true,
  format: true,
});

/**
 * For CI systems: JUnit XML, as most of them read it. A test case is the verdict, one is each metric, which fails by the
 * problems with it and is skipped where it never came, and one is each kind of other problem.
 */
export const junit: SimulationReporter = (report, { name = 'extension' } = {}) => {
  const cases = [verdictCase(report), ...metricCases(report), ...otherCases(report)];
  const counts = {
    '@tests': cases.length,
    '@failures': cases.filter(({ failures }) => failures.length > 0).length,
    '@errors': 0,
    '@skipped': cases.filter(({ skipped }) => skipped !== undefined).length,
    '@time': ((report.ended ?? 0) - (report.started ?? 0)) / 1000,
  };
  const suite = { '@name': printable(name), ...counts, testcase: cases.map(element) };
  return builder.build({
    '?xml': { '@version': '1.0', '@encoding': 'UTF-8' },
    testsuites: { '@name': 'Extkit simulation', ...counts, testsuite: suite },
  });
};

function verdictCase({ verdict }: SimulationReport): TestCase {
  return { classname: 'simulation', name: 'passes', failures: verdict.reasons };
}

function metricCases({ metrics, problems }: SimulationReport): TestCase[] {
  return metrics.map(({ key, points }) => ({
    classname: 'metrics',
    name: key,
    failures: problems.items.filter((problem) => problem.key === key).map(({ message }) => message),
    ...(points === 0 && { skipped: 'never came' }),
  }));
}

/** Of what concerns no metric of the report. */
function otherCases({ metrics, problems }: SimulationReport): TestCase[] {
  const keys = new Set<string | undefined>(metrics.map(({ key }) => key));
  const others = problems.items.filter(({ key }) => !keys.has(key));
  const codes = [...new Set(others.map(({ code }) => code))];
  return codes.map((code) => ({
    classname: 'problems',
    name: code,
    failures: others.filter((problem) => problem.code === code).map(({ message }) => message),
  }));
}

function element({ name, classname, failures, skipped }: TestCase) {
  const [first] = failures;
  return {
    '@classname': classname,
    '@name': printable(name),
    ...(first !== undefined && {
      failure: { '@message': printable(first), '#text': failures.map(printable).join('\n') },
    }),
    ...(first === undefined && skipped !== undefined && { skipped: { '@message': skipped } }),
  };
}
