import type { Files } from '@extkit/testing';
import { tapeScreens } from './tape-screens.ts';

const manifest = `name: custom:tape-library
version: 1.4.0
minDynatraceVersion: "1.310"
author:
  name: Example
snmp:
  - group: library
    interval:
      minutes: 5
    dimensions:
      - key: library.serial
        value: oid:1.3.6.1.4.1.14851.3.1.4.10.0
      - key: device.address
        value: this:device.address
    metrics:
      - key: tape.library.temperature
        value: oid:1.3.6.1.4.1.14851.3.1.4.11.0
        type: gauge
    subgroups:
      - subgroup: drives
        table: true
        featureSet: drives
        dimensions:
          - key: drive.number
            value: oid:1.3.6.1.4.1.14851.3.1.6.2.1.1
          - key: drive.vendor
            value: oid:1.3.6.1.4.1.14851.3.1.6.2.1.2
        metrics:
          - key: tape.drive.status
            value: oid:1.3.6.1.4.1.14851.3.1.6.2.1.3
            type: gauge
          - key: tape.drive.loads.count
            value: oid:1.3.6.1.4.1.14851.3.1.6.2.1.4
            type: count
metrics:
  - key: tape.library.temperature
    metadata:
      displayName: Library temperature
      description: Measured at the robot's arm
      unit: DegreeCelsius
  - key: tape.drive.status
    metadata:
      displayName: Drive status
      description: 1 idle, 2 busy, 3 broken
      unit: State
  - key: tape.drive.loads.count
    metadata:
      displayName: Loads
      description: Tapes that the drive has loaded
      unit: Count
topology:
  types:
    - name: tape-library:library
      displayName: Tape library
      enabled: true
      rules:
        - idPattern: tape_library_{library.serial}
          instanceNamePattern: Library {library.serial}
          iconPattern: hdd-discdrive
          role: home
          sources:
            - sourceType: Metrics
              condition: $prefix(tape.library.)
          attributes:
            - key: serial
              displayName: Serial number
              pattern: "{library.serial}"
            - key: dt.ip_addresses
              displayName: Address
              pattern: "{device.address}"
        - idPattern: tape_library_{library.serial}
          instanceNamePattern: Library {library.serial}
          role: holder
          sources:
            - sourceType: Metrics
              condition: $eq(tape.drive.status)
          requiredDimensions:
            - key: drive.number
          attributes:
            - key: serial
              displayName: Serial number
              pattern: "{library.serial}"
    - name: tape-library:drive
      displayName: Tape drive
      enabled: true
      rules:
        - idPattern: tape_drive_{library.serial}_{drive.number}
          instanceNamePattern: Drive {drive.number}
          sources:
            - sourceType: Metrics
              condition: $prefix(tape.drive.)
          requiredDimensions:
            - key: library.serial
            - key: drive.vendor
              valuePattern: $prefix(A)
          attributes:
            - key: number
              displayName: Number
              pattern: Drive {drive.number}
            - key: vendor
              displayName: Vendor
              pattern: "{drive.vendor}"
  relationships:
    - fromType: tape-library:drive
      typeOfRelation: CHILD_OF
      toType: tape-library:library
      toRole: holder
      sources:
        - sourceType: Metrics
          condition: $prefix(tape.drive.)
    - fromType: tape-library:library
      typeOfRelation: SAME_AS
      toType: network:device
      sources:
        - sourceType: Entities
          mappingRules:
            - sourceProperty: dt.ip_addresses
              sourceTransformation: Leave text as-is
              destinationProperty: dt.ip_addresses
              destinationTransformation: Leave text as-is
processes:
  - name: Tape robot
    detection:
      - id: robot.arm
        processGroupName: Robot arm
        rules:
          - property: executable
            condition: $eq(robotarm)
      - id: robot.door
        processGroupName: Robot door
        rules:
          - property: executable
            condition: $prefix(robotdoor)
${tapeScreens}`;

/** Robots that change tapes, asked by SNMP: two types with all kinds of cards on their screens. */
export const tapeLibrary: Files = { 'extension/extension.yaml': manifest };
