import { describe, expect, it } from 'vitest';
import { parseYaml } from '@extkit/devkit/documents';
import { unknownOwnType } from './entity-types.ts';
import type { ManifestModel } from './manifest-model.ts';

function model(...types: readonly string[]): ManifestModel {
  const yaml = `topology: { types: [${types.map((type) => `{ name: "${type}" }`).join()}] }`;
  return {
    manifest: parseYaml('extension.yaml', yaml),
    folder: '',
    datasources: [],
    levels: [],
    metrics: [],
    sendsMore: false,
    files: [],
    project: { packed: [], activations: [], mibs: new Map(), packaging: new Map() },
  };
}

describe('an unknown type is meant to be of the extension', () => {
  it.each([
    ['where it is misspelt', 'acme:interfcae', 'acme:interface'],
    ['where it is misspelt before the colon', 'amce:interface', 'acme:interface'],
    ['where its separators are others', 'snmp:acme-switch', 'snmp:acme_switch'],
    ['where it starts as the others do', 'acme:queue', undefined],
  ])('%s', (_, type, suggestion) => {
    expect(unknownOwnType(model('acme:interface', 'snmp:acme_switch'), type)).toEqual({ suggestion });
  });

  it.each([
    ['a known one', 'acme:interface'],
    ['a built-in one', 'host'],
    ['one of another extension', 'disk-array:drive'],
    ['one that shares only the technology', 'snmp:acme_cisco_switch'],
  ])('but %s is not', (_, type) => {
    expect(unknownOwnType(model('acme:interface', 'snmp:acme_switch'), type)).toBeUndefined();
  });

  it('never where the topology defines none', () => {
    expect(unknownOwnType(model(), 'acme:interface')).toBeUndefined();
  });
});
