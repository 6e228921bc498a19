import type { OptionInfos } from '@extkit/devkit';
import { describe, expect, it } from 'vitest';
import { readFurtherOptions } from './further-options.ts';

const infos: OptionInfos = {
  auth: { type: 'boolean', description: 'Asks for a password' },
  port: { type: 'number', description: 'The port to listen on' },
  password: { type: 'string', description: 'The password to ask for' },
  folder: { type: 'string', format: 'path', description: 'Where to look' },
  pip: {
    type: 'object',
    description: 'How pip finds packages',
    properties: {
      noIndex: { type: 'boolean', description: 'Asks no index' },
      findLinks: { type: 'array', description: 'Where packages lie' },
    },
  },
};

const read = (given: Readonly<Record<string, unknown>>) => readFurtherOptions(given, infos, '/ws');

describe('readFurtherOptions', () => {
  it('gives what is given, and nothing else', () => {
    expect(read({})).toEqual({});
    expect(read({ auth: true, port: 8769, password: undefined })).toEqual({ auth: true, port: 8769 });
  });

  it('makes of it what it is meant to be, where the command line could not know', () => {
    expect(read({ auth: 'true', password: 1234 })).toEqual({ auth: true, password: '1234' });
    expect(read({ auth: 'false', pip: { findLinks: 'wheels' } })).toEqual({
      auth: false,
      pip: { findLinks: ['wheels'] },
    });
  });

  it('does not mind what Nx adds for its own --verbose', () => {
    expect(read({ verbose: true })).toEqual({});
  });

  it('takes a path from the workspace root', () => {
    expect(read({ folder: 'agent/plugins' })).toEqual({ folder: '/ws/agent/plugins' });
    expect(read({ folder: '/opt/plugins' })).toEqual({ folder: '/opt/plugins' });
  });

  it.each([
    [{ prot: 1 }, 'There is no option "prot": did you mean "port"?'],
    [{ colour: 'red' }, 'There is no option "colour": there are auth, port, password, folder, pip.'],
    [{ constructor: 'x' }, 'There is no option "constructor": there are'],
    [{ pip: { noIndx: true } }, 'There is no option "pip.noIndx": did you mean "pip.noIndex"?'],
    [{ auth: 'perhaps' }, 'The option "auth" is to be true or false.'],
    [{ port: 'http' }, 'The option "port" is to be a number.'],
    [{ password: true }, 'The option "password" is to be a text.'],
    [{ pip: 'pip3' }, 'The option "pip" is to be an object.'],
    [{ pip: ['pip3'] }, 'The option "pip" is to be an object.'],
    [{ pip: { findLinks: [1] } }, 'The option "pip.findLinks" is to be a list of texts.'],
  ])('refuses %j', (given, message) => {
    expect(() => read(given)).toThrow(message);
    expect(() => read(given)).toThrow(expect.objectContaining({ name: 'UserError' }) as Error);
  });

  it('has nothing to propose where there is nothing to give', () => {
    expect(() => readFurtherOptions({ x: 1 }, {}, '/ws')).toThrow('There is no option "x": remove it.');
  });
});
