import type { SmiModule, SmiObject } from './smi-module.ts';

/**
 * The objects that nearly every extension polls, and the roots that MIB files hang their own on: SNMPv2-SMI (RFC 2578),
 * the system and snmp groups of SNMPv2-MIB (RFC 3418) and the interfaces of IF-MIB (RFC 2863).
 */
export const wellKnownModules: readonly SmiModule[] = [
  wellKnown('SNMPv2-SMI', [
    ...nodes('', { iso: 1 }),
    ...nodes('iso', { org: 3 }),
    ...nodes('org', { dod: 6 }),
    ...nodes('dod', { internet: 1 }),
    ...nodes('internet', { directory: 1, mgmt: 2, experimental: 3, private: 4, security: 5, snmpV2: 6 }),
    ...nodes('mgmt', { 'mib-2': 1 }),
    ...nodes('mib-2', { at: 3, ip: 4, icmp: 5, tcp: 6, udp: 7, egp: 8, transmission: 10, host: 25 }),
    ...nodes('private', { enterprises: 1 }),
    ...nodes('snmpV2', { snmpDomains: 1, snmpProxys: 2, snmpModules: 3 }),
  ]),
  wellKnown('SNMPv2-MIB', [
    ...nodes('snmpModules', { snmpMIB: 1 }),
    ...nodes('snmpMIB', { snmpMIBObjects: 1 }),
    ...nodes('mib-2', { system: 1, snmp: 11 }),
    ...objects('system', 'DisplayString', { sysDescr: 1, sysContact: 4, sysName: 5, sysLocation: 6 }),
    ...objects('system', 'OBJECT IDENTIFIER', { sysObjectID: 2 }),
    ...objects('system', 'TimeTicks', { sysUpTime: 3, sysORLastChange: 8 }),
    ...objects('system', 'INTEGER', { sysServices: 7 }),
    ...table('system', 'sysORTable', 9, 'sysOREntry'),
    ...objects('sysOREntry', 'INTEGER', { sysORIndex: 1 }, 'not-accessible'),
    ...objects('sysOREntry', 'OBJECT IDENTIFIER', { sysORID: 2 }),
    ...objects('sysOREntry', 'DisplayString', { sysORDescr: 3 }),
    ...objects('sysOREntry', 'TimeTicks', { sysORUpTime: 4 }),
    ...objects('snmp', 'INTEGER', { snmpEnableAuthenTraps: 30 }),
    ...objects('snmp', 'Counter32', {
      snmpInPkts: 1,
      snmpOutPkts: 2,
      snmpInBadVersions: 3,
      snmpInBadCommunityNames: 4,
      snmpInBadCommunityUses: 5,
      snmpInASNParseErrs: 6,
      snmpInTooBigs: 8,
      snmpInNoSuchNames: 9,
      snmpInBadValues: 10,
      snmpInReadOnlys: 11,
      snmpInGenErrs: 12,
      snmpInTotalReqVars: 13,
      snmpInTotalSetVars: 14,
      snmpInGetRequests: 15,
      snmpInGetNexts: 16,
      snmpInSetRequests: 17,
      snmpInGetResponses: 18,
      snmpInTraps: 19,
      snmpOutTooBigs: 20,
      snmpOutNoSuchNames: 21,
      snmpOutBadValues: 22,
      snmpOutGenErrs: 24,
      snmpOutGetRequests: 25,
      snmpOutGetNexts: 26,
      snmpOutSetRequests: 27,
      snmpOutGetResponses: 28,
      snmpOutTraps: 29,
      snmpSilentDrops: 31,
      snmpProxyDrops: 32,
    }),
  ]),
  wellKnown('IF-MIB', [
    ...nodes('mib-2', { interfaces: 2, ifMIB: 31 }),
    ...nodes('ifMIB', { ifMIBObjects: 1 }),
    ...objects('interfaces', 'INTEGER', { ifNumber: 1 }),
    ...table('interfaces', 'ifTable', 2, 'ifEntry'),
    ...objects('ifEntry', 'INTEGER', { ifIndex: 1, ifType: 3, ifMtu: 4, ifAdminStatus: 7, ifOperStatus: 8 }),
    ...objects('ifEntry', 'DisplayString', { ifDescr: 2, ifPhysAddress: 6 }),
    ...objects('ifEntry', 'Gauge32', { ifSpeed: 5, ifOutQLen: 21 }),
    ...objects('ifEntry', 'TimeTicks', { ifLastChange: 9 }),
    ...objects('ifEntry', 'OBJECT IDENTIFIER', { ifSpecific: 22 }),
    ...objects('ifEntry', 'Counter32', {
      ifInOctets: 10,
      ifInUcastPkts: 11,
      ifInNUcastPkts: 12,
      ifInDiscards: 13,
      ifInErrors: 14,
      ifInUnknownProtos: 15,
      ifOutOctets: 16,
      ifOutUcastPkts: 17,
      ifOutNUcastPkts: 18,
      ifOutDiscards: 19,
      ifOutErrors: 20,
    }),
    ...table('ifMIBObjects', 'ifXTable', 1, 'ifXEntry'),
    ...objects('ifXEntry', 'DisplayString', { ifName: 1, ifAlias: 18 }),
    ...objects('ifXEntry', 'Gauge32', { ifHighSpeed: 15 }),
    ...objects('ifXEntry', 'TimeTicks', { ifCounterDiscontinuityTime: 19 }),
    ...objects('ifXEntry', 'INTEGER', { ifLinkUpDownTrapEnable: 14, ifPromiscuousMode: 16, ifConnectorPresent: 17 }),
    ...objects('ifXEntry', 'Counter32', {
      ifInMulticastPkts: 2,
      ifInBroadcastPkts: 3,
      ifOutMulticastPkts: 4,
      ifOutBroadcastPkts: 5,
    }),
    ...objects('ifXEntry', 'Counter64', {
      ifHCInOctets: 6,
      ifHCInUcastPkts: 7,
      ifHCInMulticastPkts: 8,
      ifHCInBroadcastPkts: 9,
      ifHCOutOctets: 10,
      ifHCOutUcastPkts: 11,
      ifHCOutMulticastPkts: 12,
      ifHCOutBroadcastPkts: 13,
    }),
  ]),
];

type Numbers = Readonly<Record<string, number>>;

/** Not complete: what it leaves out may exist. */
function wellKnown(name: string, objects: readonly SmiObject[]): SmiModule {
  return { name, imports: new Map(), types: new Map(), objects, complete: false };
}

function nodes(parent: string, numbers: Numbers): SmiObject[] {
  return Object.entries(numbers).map(([name, number]) => ({
    name,
    macro: 'OBJECT IDENTIFIER',
    ...(parent !== '' && { parent }),
    arcs: [number],
  }));
}

function objects(parent: string, syntax: string, numbers: Numbers, access = 'read-only'): SmiObject[] {
  return nodes(parent, numbers).map((node) => ({ ...node, macro: 'OBJECT-TYPE', syntax, access }));
}

function table(parent: string, name: string, number: number, entry: string): SmiObject[] {
  return [
    ...objects(parent, 'SEQUENCE OF', { [name]: number }, 'not-accessible'),
    ...objects(name, 'SEQUENCE', { [entry]: 1 }, 'not-accessible'),
  ];
}
