import { join } from 'node:path';
import { Secret, UserError, type Environment } from '@extkit/devkit';
import { describe, expect, it } from 'vitest';
import { temporaryMachine } from '../testing/plugin-upload.ts';
import { findToken } from './find-token.ts';

const FILES = {
  'option.token': ' from-file\r\n',
  'named.token': 'from-variable',
  'agent/conf/plugin_upload.token': 'usual',
};

/** The token, or the message of the UserError; `files` are also the folder where the agent is installed. */
async function find(
  environment: (root: string) => Environment,
  variable?: string,
  files: Record<string, string> = FILES,
) {
  const machine = temporaryMachine(files);
  const { root } = machine;
  const variables = variable === undefined ? {} : { ONEAGENT_PLUGIN_UPLOAD_TOKEN: variable && join(root, variable) };
  try {
    return (await findToken(environment(root), root, { ...machine, variables })).reveal();
  } catch (error) {
    if (error instanceof UserError) return error.message.replaceAll(root, '');
    throw error;
  }
}

describe('findToken looks', () => {
  it('at the token that is given', async () => {
    expect(
      await find((root) => ({ token: new Secret('given'), tokenFile: join(root, 'option.token') }), 'named.token'),
    ).toBe('given');
  });

  it('then into the file that is given', async () => {
    expect(await find((root) => ({ tokenFile: join(root, 'option.token') }), 'named.token')).toBe('from-file');
  });

  it('then into the file that the environment names', async () => {
    expect(await find(() => ({}), 'named.token')).toBe('from-variable');
  });

  it('then into that of the agent, also where the environment names nothing', async () => {
    expect(await find(() => ({}))).toBe('usual');
    expect(await find(() => ({}), '')).toBe('usual');
  });

  it('no further', async () => {
    expect(await find(() => ({}), undefined, {})).toMatch(
      /^No token to upload with: .*\/agent\/conf\/plugin_upload.token\.$/,
    );
  });
});

describe('a token that cannot be', () => {
  it.each([
    ['empty', ' \n', 'The file that "tokenFile" names is empty'],
    ['of several lines', 'a\nb', 'The file that "tokenFile" names holds more than a token'],
    ['not of plain characters', 'tökén', 'holds more than a token'],
    ['huge', 'x'.repeat(100_000), 'holds more than a token'],
  ])('%s', async (_, text, message) => {
    const found = await find((root) => ({ tokenFile: join(root, 'a') }), undefined, { a: text });
    expect(found).toContain(message);
    expect(found).not.toContain(text);
  });

  it('given empty', async () => {
    expect(await find(() => ({ token: new Secret('') }))).toContain('The token that was given is empty');
  });

  it('put in place of the path: it is not shown', async () => {
    const found = await find(() => ({ tokenFile: 'dt0c01.SESAME' }));
    expect(found).toBe(
      'The file that "tokenFile" names cannot be read (ENOENT): it is to be the path of a file that holds the token.',
    );
  });

  it('put in place of the path, and of no use as one: it is not shown either', async () => {
    expect(await find(() => ({ tokenFile: 'dt0c01.SESAME\0' }))).not.toContain('SESAME');
  });

  it('a folder', async () => {
    expect(await find((root) => ({ tokenFile: root }))).toContain('cannot be read (EISDIR)');
  });
});
