/** What an object's values are, as far as it matters for metrics. */
export type ValueKind = 'counter' | 'gauge' | 'integer' | 'time' | 'text' | 'identifier' | 'address';

/** Types of the SMI itself and the textual conventions that MIBs use most (RFC 1155, 2578, 2579, 2863, 2856, 3411, 4001). */
const KINDS: ReadonlyMap<string, ValueKind> = new Map([
  ...entries('counter', 'Counter', 'Counter32', 'Counter64', 'ZeroBasedCounter32', 'ZeroBasedCounter64'),
  ...entries('gauge', 'Gauge', 'Gauge32', 'CounterBasedGauge64'),
  ...entries('integer', 'INTEGER', 'Integer32', 'Unsigned32', 'TruthValue', 'RowStatus', 'StorageType', 'TestAndIncr'),
  ...entries('integer', 'TimeInterval', 'InterfaceIndex', 'InterfaceIndexOrZero', 'InetAddressType', 'InetPortNumber'),
  ...entries('time', 'TimeTicks', 'TimeStamp'),
  ...entries('text', 'OCTET STRING', 'BITS', 'DisplayString', 'SnmpAdminString', 'OwnerString', 'Utf8String'),
  ...entries('text', 'PhysAddress', 'MacAddress', 'DateAndTime', 'InetAddress', 'TAddress', 'SnmpEngineID'),
  ...entries('identifier', 'OBJECT IDENTIFIER', 'AutonomousType', 'RowPointer', 'VariablePointer', 'TDomain'),
  ...entries('address', 'IpAddress', 'NetworkAddress'),
]);

/** What a type that everybody knows stands for; nothing for `Opaque` and for what a MIB defines itself. */
export function knownKind(type: string): ValueKind | undefined {
  return KINDS.get(type);
}

function entries(kind: ValueKind, ...types: readonly string[]): [string, ValueKind][] {
  return types.map((type) => [type, kind]);
}
