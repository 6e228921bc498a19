import { UserError } from '@extkit/devkit';
import { describe, expect, it } from 'vitest';
import { projectNames } from './project-names.ts';

describe('the names of a project', () => {
  it('are spellings of the name that the user gave', () => {
    expect(projectNames('queue-depth2')).toEqual({
      project: 'queue-depth2',
      prefix: 'queue_depth2',
      title: 'Queue depth2',
      className: 'QueueDepth2Plugin',
      module: 'queue_depth2_plugin',
      client: 'queue_depth2_client',
      metricGroup: 'tech.QueueDepth2',
    });
  });

  it.each(['queue', 'json', 'class', 'ruxit', 'tests'])('never let a module hide another: %s', (name) => {
    const { module, client } = projectNames(name);
    expect([module, client]).toEqual([`${name}_plugin`, `${name}_client`]);
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
    '../queue',
    'quéue',
    'queue\n',
  ])('cannot be made of %j', (name) => {
    expect(() => projectNames(name)).toThrow(UserError);
    expect(() => projectNames(name)).toThrow(/^.* cannot be a plugin's name: .* such as "queue-depth"\.$/);
  });
});
