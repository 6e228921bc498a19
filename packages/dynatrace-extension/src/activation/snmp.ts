import {
  both,
  choice,
  integer,
  is,
  list,
  object,
  optional,
  preset,
  secret,
  text,
  type,
  when,
  words,
} from './vocabulary.ts';

const isVersion2 = is('type', 'SNMPv2c');
const isVersion3 = is('type', 'SNMPv3');
const authenticates = both(isVersion3, is('securityLevel', 'AUTH_PRIV', 'AUTH_NO_PRIV'));
const encrypts = both(isVersion3, is('securityLevel', 'AUTH_PRIV'));

/** Devices that answer SNMP. Source: the generic schema of facts 6; the number of devices is of facts 3.2. */
export const snmp = {
  enums: {
    version: words('SNMPv2c', 'SNMPv3'),
    securityLevel: words('AUTH_PRIV', 'NO_AUTH_NO_PRIV', 'AUTH_NO_PRIV'),
    authProtocol: words('MD5', 'SHA', 'SHA224', 'SHA256', 'SHA384', 'SHA512'),
    privProtocol: words('DES', 'AES', 'AES192', 'AES256', 'AES192C', 'AES256C'),
  },
  types: {
    snmp: type({ devices: list(object('device'), { min: 1, max: 20_000 }) }),
    device: type({
      ip: text(),
      port: preset(161, integer(1, 65_535)),
      authentication: object('authentication'),
      advanced: optional(object('advanced')),
    }),
    authentication: type({
      type: preset('SNMPv2c', choice('version')),
      community: when(isVersion2, preset('public', secret())),
      userName: when(isVersion3, text()),
      securityLevel: when(isVersion3, preset('AUTH_PRIV', choice('securityLevel'))),
      authPassword: when(authenticates, secret()),
      authProtocol: when(authenticates, preset('SHA', choice('authProtocol'))),
      privPassword: when(encrypts, secret()),
      privProtocol: when(encrypts, preset('AES256C', choice('privProtocol'))),
    }),
    advanced: type({
      timeoutSecs: optional(integer(1, 1800)),
      retries: optional(integer(0, 200)),
      maxRepetitions: optional(integer(1, 400)),
      maxOidsPerQuery: optional(integer(1, 120)),
    }),
  },
  properties: { snmp: object('snmp') },
};
