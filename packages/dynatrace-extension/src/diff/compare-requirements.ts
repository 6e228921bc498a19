import type { ExtensionChange } from '@extkit/devkit';
import { selectText } from '@extkit/devkit/rules';
import { change } from './change-kinds.ts';
import type { Comparison } from './extension-contents.ts';
import { compareVersions } from './version-step.ts';

/** Where the extension runs: the environment, the hosts, the Python there, and the datasource that it is for. */
export const compareRequirements: Comparison = (before, after) => {
  const [was, is] = [before.manifest.value, after.manifest.value];
  const keys = before.datasources.map(({ key }) => key);
  const newKeys = after.datasources.map(({ key }) => key);
  return [
    ...newKeys.filter((key) => !keys.includes(key)).map((key) => change('datasource-added', key, 'It is new.')),
    ...keys
      .filter((key) => !newKeys.includes(key))
      .map((key) => change('datasource-removed', key, 'Configurations for it collect nothing any more.')),
    ...raised(was, is, 'minDynatraceVersion', 'environments'),
    ...raised(was, is, 'minEECVersion', 'ActiveGates and OneAgents'),
    ...(keys.includes('python') && newKeys.includes('python') ? comparePython(was, is) : []),
  ];
};

function raised(was: unknown, is: unknown, key: string, who: string): ExtensionChange[] {
  const [old = '', now = ''] = [selectText(was, [key]), selectText(is, [key])];
  if (compareVersions(now, old) <= 0) return [];
  const message = `It is ${now} instead of ${old || 'any'}: older ${who} do not take the update.`;
  return [change('min-version-raised', key, message)];
}

function comparePython(was: unknown, is: unknown): ExtensionChange[] {
  const end = (manifest: unknown, name: string) => selectText(manifest, ['python', 'runtime', 'version', name]);
  const [min = '', newMin = '', max, newMax] = [end(was, 'min'), end(is, 'min'), end(was, 'max'), end(is, 'max')];
  const found: ExtensionChange[] = [];
  const minStep = compareVersions(newMin, min);
  const maxStep = max === newMax ? 0 : max === undefined ? -1 : newMax === undefined ? 1 : compareVersions(newMax, max);
  if (minStep > 0 && min !== '') {
    const message = `Hosts that have only a Python older than ${newMin} do not run it any more; ${min} was enough.`;
    found.push(change('python-dropped', 'python.runtime.version.min', message));
  }
  if (maxStep < 0) {
    const message = `Hosts that have only a Python newer than ${newMax ?? ''} do not run it any more; ${max ?? 'any'} was allowed.`;
    found.push(change('python-dropped', 'python.runtime.version.max', message));
  }
  if (minStep < 0 && newMin !== '') {
    found.push(change('python-added', 'python.runtime.version.min', `It runs on Python from ${newMin} on.`));
  }
  if (maxStep > 0) {
    found.push(change('python-added', 'python.runtime.version.max', `It runs on Python up to ${newMax ?? 'any'}.`));
  }
  return found;
}
