import { describe, expect, it } from 'vitest';
import { temporaryMachine } from '../testing/plugin-upload.ts';
import { vendorFolders } from './vendor-folders.ts';

describe('vendorFolders', () => {
  it('knows where OneAgent is', async () => {
    expect(await vendorFolders(false, { platform: 'linux', variables: {}, root: '/' })).toEqual({
      install: '/opt/dynatrace/oneagent',
      configuration: '/var/lib/dynatrace/oneagent/agent/config',
    });
  });

  it('knows where the plugin module of an ActiveGate is', async () => {
    const machine = temporaryMachine();
    expect(await vendorFolders(true, machine)).toEqual({
      install: `${machine.root}/opt/dynatrace/remotepluginmodule`,
      configuration: `${machine.root}/var/lib/dynatrace/remotepluginmodule/agent/conf`,
    });
  });

  it('reads where an ActiveGate was put', async () => {
    const script = '#!/bin/sh\nMY_INSTALL_DIR=/x\nINSTALL_DIR="/srv/gate"\nexport CONFIG_DIR=/srv/conf # comment\n';
    const machine = temporaryMachine({ 'etc/init.d/dynatracefunctions': script });
    expect(await vendorFolders(true, machine)).toEqual({
      install: `${machine.root}/srv/gate/remotepluginmodule`,
      configuration: `${machine.root}/srv/conf/remotepluginmodule/agent/conf`,
    });
  });

  it('knows both on Windows', async () => {
    const variables = { PROGRAMW6432: 'D:\\Programs', PROGRAMDATA: 'D:\\Data' };
    const windows = { platform: 'win32', root: '/' } as const;
    expect(await vendorFolders(false, { ...windows, variables })).toEqual({
      install: 'D:\\Programs\\dynatrace\\oneagent',
      configuration: 'D:\\Data\\dynatrace\\oneagent\\agent\\config',
    });
    expect(await vendorFolders(true, { ...windows, variables: {} })).toEqual({
      install: 'C:\\Program Files\\dynatrace\\remotepluginmodule',
      configuration: 'C:\\ProgramData\\dynatrace\\remotepluginmodule\\agent\\conf',
    });
  });
});
