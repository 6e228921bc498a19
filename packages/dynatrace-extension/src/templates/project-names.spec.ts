import { UserError } from '@extkit/devkit';
import { describe, expect, it } from 'vitest';
import { projectNames } from './project-names.ts';

describe('the names of a project', () => {
  it('are spellings of the name that the user gave', () => {
    expect(projectNames('queue-depth')).toEqual({
      project: 'queue-depth',
      extension: 'custom:queue-depth',
      title: 'Queue depth',
      prefix: 'queue_depth',
      module: 'queue_depth',
    });
  });

  it.each([
    ['queue', 'queue_extension', 'would hide the standard library'],
    ['class', 'class_extension', 'is a keyword'],
    ['extension', 'extension_extension', 'is the folder of the manifest'],
    ['dynatrace-extension', 'dynatrace_extension_extension', 'would hide the SDK'],
  ])('let the module of %j be %j, for the name alone %s', (name, module) => {
    expect(projectNames(name).module).toBe(module);
  });

  it('may make the extension’s name 50 characters long, and no longer', () => {
    expect(projectNames('a'.repeat(43)).extension).toHaveLength(50);
    expect(() => projectNames('a'.repeat(44))).toThrow(/43 characters at most/);
  });

  it.each([
    '',
    'Queue',
    'queue_depth',
    'queue depth',
    '1st-queue',
    '-queue',
    'queue-',
    'queue--depth',
    'custom:queue',
    '../queue',
    'quéue',
    'queue\n',
  ])('cannot be made of %j', (name) => {
    expect(() => projectNames(name)).toThrow(UserError);
    expect(() => projectNames(name)).toThrow(/^.* cannot be an extension's name: .* such as "queue-depth"\.$/);
  });
});
