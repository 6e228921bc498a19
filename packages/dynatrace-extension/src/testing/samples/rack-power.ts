import type { Files } from '@extkit/testing';

/** Outlets and interfaces of power distribution units, by SNMP, with the MIB of their maker. */
export const rackPower: Files = {
  'extension/extension.yaml': `name: custom:rack-power
version: 2.1.0
minDynatraceVersion: "1.300"
author:
  name: Example
vars:
  - id: site
    displayName: Site
    description: Where the racks are
    type: text
featureSetsMetadata:
  - id: outlets
    displayName: Outlets
    description: Power and switching of every outlet
    isRecommended: true
  - id: interfaces
    displayName: Interfaces
    description: Traffic and errors of every interface
    isRecommended: false
metrics:
  - key: rack.load
    metadata:
      displayName: Load
      description: What all outlets draw together
      unit: W
  - key: rack.temperature
    metadata:
      displayName: Temperature
      description: Inside the rack
      unit: Cel
  - key: rack.restarts.count
    metadata:
      displayName: Restarts
      description: How often the unit was started
      unit: Count
  - key: rack.outlet.power
    metadata:
      displayName: Outlet power
      description: What an outlet draws
      unit: W
  - key: rack.outlet.switches.count
    metadata:
      displayName: Switchings
      description: How often an outlet was switched
      unit: Count
  - key: rack.interface.errors.count
    metadata:
      displayName: Receive errors
      description: Packets that an interface received with errors
      unit: Count
  - key: rack.interface.speed
    metadata:
      displayName: Interface speed
      description: The nominal bandwidth of an interface
      unit: MegaBitPerSecond
snmp:
  - group: rack
    interval:
      minutes: 1
    dimensions:
      - key: device.address
        value: this:device.address
      - key: rack
        value: oid:1.3.6.1.2.1.1.5.0
      - key: rack.site
        value: var:site
    subgroups:
      - subgroup: unit
        table: false
        dimensions:
          - key: rack.serial
            value: oid:.1.3.6.1.4.1.99999.1.1.4.0
        metrics:
          - key: rack.load
            value: oid:1.3.6.1.4.1.99999.1.1.1.0
            type: gauge
          - key: rack.temperature
            value: oid:rackTemperature
            type: gauge
          - key: rack.restarts.count
            value: oid:1.3.6.1.4.1.99999.1.1.3.0
            type: count
      - subgroup: outlets
        featureSet: outlets
        table: true
        dimensions:
          - key: outlet
            value: oid:1.3.6.1.4.1.99999.1.2.1.2
          - key: outlet.address
            value: $networkFormat(const:macAddress, oid:1.3.6.1.4.1.99999.1.2.1.5, default:none)
        metrics:
          - key: rack.outlet.power
            value: oid:1.3.6.1.4.1.99999.1.2.1.3
            type: gauge
          - key: rack.outlet.switches.count
            value: oid:1.3.6.1.4.1.99999.1.2.1.4
            type: count
      - subgroup: interfaces
        featureSet: interfaces
        table: true
        dimensions:
          - key: interface
            value: oid:ifDescr
        metrics:
          - key: rack.interface.errors.count
            value: oid:ifInErrors
            type: count
          - key: rack.interface.speed
            value: oid:1.3.6.1.2.1.31.1.1.1.15
            type: gauge
`,
  'extension/snmp/EXAMPLE-RACK-MIB.mib': `-- Power distribution units of Example -- for tests ---
EXAMPLE-RACK-MIB DEFINITIONS ::= BEGIN

IMPORTS
    MODULE-IDENTITY, OBJECT-TYPE, NOTIFICATION-TYPE, enterprises,
    Counter32, Gauge32, Integer32, IpAddress
        FROM SNMPv2-SMI
    TEXTUAL-CONVENTION, DisplayString, MacAddress
        FROM SNMPv2-TC;

exampleRack MODULE-IDENTITY
    LAST-UPDATED "202601010000Z"
    ORGANIZATION "Example"
    CONTACT-INFO "none"
    DESCRIPTION  "What a unit tells. { This is -- no comment. }"
    ::= { enterprises 99999 }

Watt ::= TEXTUAL-CONVENTION
    DISPLAY-HINT "d"
    STATUS       current
    DESCRIPTION  "Power"
    SYNTAX       Gauge32 (0..100000)

rackObjects OBJECT IDENTIFIER ::= { exampleRack 1 }
rackUnit    OBJECT IDENTIFIER ::= { rackObjects 1 }

rackLoad OBJECT-TYPE
    SYNTAX      Watt
    MAX-ACCESS  read-only
    STATUS      current
    DESCRIPTION "Of all outlets"
    ::= { rackUnit 1 }

rackTemperature OBJECT-TYPE
    SYNTAX      Integer32 (-40..120)
    MAX-ACCESS  read-only
    STATUS      current
    DESCRIPTION "In degrees"
    ::= { rackUnit 2 }

rackRestarts OBJECT-TYPE
    SYNTAX      Counter32
    MAX-ACCESS  read-only
    STATUS      current
    DESCRIPTION "Since it was made"
    ::= { rackUnit 3 }

rackSerial OBJECT-TYPE
    SYNTAX      DisplayString (SIZE (0..32))
    MAX-ACCESS  read-only
    STATUS      current
    DESCRIPTION "Its number"
    ::= { rackUnit 4 }

rackState OBJECT-TYPE
    SYNTAX      INTEGER { good(1), bad(2) }
    MAX-ACCESS  read-only
    STATUS      current
    DESCRIPTION "How it is"
    DEFVAL      { good }
    ::= { rackUnit 5 }

rackAlarm OBJECT-TYPE
    SYNTAX      Integer32
    MAX-ACCESS  accessible-for-notify
    STATUS      current
    DESCRIPTION "In traps only"
    ::= { rackUnit 6 }

rackManager OBJECT-TYPE
    SYNTAX      IpAddress
    MAX-ACCESS  read-write
    STATUS      current
    DESCRIPTION "Who gets the traps"
    ::= { rackUnit 7 }

outletTable OBJECT-TYPE
    SYNTAX      SEQUENCE OF OutletEntry
    MAX-ACCESS  not-accessible
    STATUS      current
    DESCRIPTION "All outlets"
    ::= { rackObjects 2 }

outletEntry OBJECT-TYPE
    SYNTAX      OutletEntry
    MAX-ACCESS  not-accessible
    STATUS      current
    DESCRIPTION "An outlet"
    INDEX       { outletIndex }
    ::= { outletTable 1 }

OutletEntry ::= SEQUENCE {
    outletIndex    Integer32,
    outletName     DisplayString,
    outletPower    Watt,
    outletSwitches Counter32,
    outletAddress  MacAddress
}

outletIndex OBJECT-TYPE
    SYNTAX      Integer32 (1..48)
    MAX-ACCESS  not-accessible
    STATUS      current
    DESCRIPTION "From the bottom"
    ::= { outletEntry 1 }

outletName OBJECT-TYPE
    SYNTAX      DisplayString
    MAX-ACCESS  read-write
    STATUS      current
    DESCRIPTION "As the owner calls it"
    ::= { outletEntry 2 }

outletPower OBJECT-TYPE
    SYNTAX      Watt
    MAX-ACCESS  read-only
    STATUS      current
    DESCRIPTION "At present"
    ::= { outletEntry 3 }

outletSwitches OBJECT-TYPE
    SYNTAX      Counter32
    MAX-ACCESS  read-only
    STATUS      current
    DESCRIPTION "On and off"
    ::= { outletEntry 4 }

outletAddress OBJECT-TYPE
    SYNTAX      MacAddress
    MAX-ACCESS  read-only
    STATUS      current
    DESCRIPTION "Of its controller"
    ::= { outletEntry 5 }

rackBad NOTIFICATION-TYPE
    OBJECTS     { rackState, rackAlarm }
    STATUS      current
    DESCRIPTION "It went bad"
    ::= { exampleRack 0 1 }

END
`,
};
