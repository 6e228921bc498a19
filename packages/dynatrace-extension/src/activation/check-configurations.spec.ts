import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryProject } from '../testing/temporary-project.ts';
import { verify } from '../verify.ts';

type Json = Readonly<Record<string, unknown>>;

/** What is found in `activation.json` beside a manifest of this datasource, as `severity CODE message`. */
async function problems(datasource: string, activation: unknown): Promise<string[]> {
  const text = typeof activation === 'string' ? activation : JSON.stringify(activation);
  const manifest = `name: custom:shop\nversion: 1.0.0\nminDynatraceVersion: "1.310"\n${datasource}: []\n`;
  const project = temporaryProject({ 'extension/extension.yaml': manifest, 'activation.json': text });
  const found = await verify(project);
  return found
    .filter(({ file }) => file === join(project.directory, 'activation.json'))
    .map(({ severity, code, message }) => `${severity} ${code} ${message}`);
}

const device = { ip: '192.0.2.1', authentication: { type: 'SNMPv2c', community: '{{community}}' } };
const snmp = (value: Json) => ({ snmp: { devices: [{ ...device, ...value }] } });
const authenticated = (value: Json) => snmp({ authentication: value });
const endpoint = {
  host: 'db',
  databaseName: 'shop',
  authentication: { username: 'monitor', password: '{{password}}' },
};
const local = { url: 'http://localhost', authentication: {} };

describe('what is accepted', () => {
  it.each<[string, string, unknown]>([
    ['a bare value', 'snmp', snmp({})],
    ['what the API takes', 'snmp', { scope: 'ag_group-default', value: snmp({}) }],
    ['a list of it', 'snmp', [{ scope: 'ag_group-default', value: snmp({}) }]],
    ['a note for editors', 'snmp', { $schema: './activation.schema.json', ...snmp({}) }],
    ['a placeholder for a number', 'snmp', snmp({ port: '{{port}}' })],
    [
      'SNMPv3 without encryption',
      'snmp',
      authenticated({ type: 'SNMPv3', userName: 'm', securityLevel: 'NO_AUTH_NO_PRIV' }),
    ],
    ['more devices than the old limit', 'snmp', { snmp: { devices: Array.from({ length: 101 }, () => device) } }],
    [
      'the two contexts of Prometheus',
      'prometheus',
      { activationContext: 'LOCAL', prometheusLocal: { endpoints: [local] } },
    ],
    [
      'a credential of the vault',
      'sqlPostgres',
      {
        sqlPostgresRemote: {
          endpoints: [
            {
              ...endpoint,
              authentication: { useCredentialVault: true, credentialVaultId: 'CREDENTIALS_VAULT-0123456789ABCDEF' },
            },
          ],
        },
      },
    ],
    [
      'a database of Oracle by its SID',
      'sqlOracle',
      {
        sqlOracleRemote: {
          licenseAccepted: true,
          endpoints: [{ host: 'db', databaseIdentifier: 'sid', SID: 'SHOP', authentication: endpoint.authentication }],
        },
      },
    ],
    [
      'a local WMI configuration, of which nothing is known',
      'wmi',
      { activationContext: 'LOCAL', wmiLocal: { anything: 1 } },
    ],
    ['a datasource of which nothing is known', 'statsd', { statsd: { anything: 1 } }],
  ])('%s', async (_, datasource, activation) => {
    expect(await problems(datasource, activation)).toEqual([]);
  });
});

describe('what is reported', () => {
  it.each<[string, string, unknown, string]>([
    ['a typo', 'snmp', snmp({ prot: 161 }), "DTX0020 Unknown property 'prot': did you mean 'port'?"],
    [
      'another name for the settings',
      'prometheus',
      { prometheus: { endpoints: [local] } },
      "DTX0020 Unknown property 'prometheus': did you mean 'prometheusRemote'?",
    ],
    ['no settings', 'snmp', { enabled: true }, "DTX0021 'snmp' is missing: add it."],
    ['no device', 'snmp', { snmp: { devices: [] } }, "DTX0026 'devices' must have 1 or more items, not 0."],
    [
      'what the version needs',
      'snmp',
      authenticated({ type: 'SNMPv3', userName: 'm', authPassword: '{{a}}' }),
      "DTX0021 'privPassword' is missing in 'authentication': add it.",
    ],
    [
      'a word that is none of the allowed',
      'snmp',
      authenticated({ type: 'SNMPv2', community: 'x' }),
      'DTX0023 \'type\' must be one of "SNMPv2c", "SNMPv3", not "SNMPv2": did you mean \'SNMPv2c\'?',
    ],
    [
      'a number in quotes',
      'snmp',
      snmp({ port: '161' }),
      'DTX0022 \'port\' must be a whole number, not "161": remove the quotes.',
    ],
    [
      'a number beyond the range',
      'snmp',
      snmp({ advanced: { retries: 201 } }),
      "DTX0025 'retries' must be 200 or less, not 201.",
    ],
    [
      'a secret, which is not shown',
      'snmp',
      authenticated({ community: 12_345 }),
      "DTX0022 'community' must be a text.",
    ],
    [
      'a text for an object, which may be a secret',
      'snmp',
      snmp({ authentication: 'hunter2' }),
      "DTX0022 'authentication' must be an object.",
    ],
    [
      'a credential',
      'sqlHana',
      { sqlHanaRemote: { endpoints: [{ authentication: { useCredentialVault: true, credentialVaultId: 'mine' } }] } },
      'DTX0024 \'credentialVaultId\' must match the pattern ^CREDENTIALS_VAULT-[0-9A-F]{16}$ (The id of a credential in the vault), not "mine".',
    ],
    [
      'several missing properties, once',
      'wmi',
      { wmiRemote: { devices: [{ host: 'pc' }] }, activationContext: 'REMOTE' },
      "DTX0021 'user', 'password' are missing in 'devices[0]': add them.",
    ],
    [
      'a scope',
      'snmp',
      { scope: 'HOST-1', value: snmp({}) },
      "DTX0024 'scope' must be a group of ActiveGates, 'ag_group-<name>'.",
    ],
    ['no object', 'snmp', [1], 'DTX0022 The configuration must be an object.'],
  ])('%s', async (_, datasource, activation, problem) => {
    expect(await problems(datasource, activation)).toEqual([`warning ${problem}`]);
  });

  it('even what is no JSON as a warning, for the file is never packed', async () => {
    expect(await problems('snmp', '{')).toEqual([expect.stringMatching(/^warning DOC0001 /)]);
  });
});
