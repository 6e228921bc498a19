import type { Files } from '@extkit/testing';
import { alert } from '../../templates/alert.ts';
import { dashboard } from '../../templates/dashboard.ts';

const manifest = `name: custom:parcel-station
version: 2.4.0
minDynatraceVersion: "1.310.0"
minEECVersion: "1.310"
author:
  name: Example
featureSetsMetadata:
  - id: Lockers
    displayName: Lockers
    description: How full the lockers are
    isRecommended: true
  - id: Conveyor
    displayName: Conveyor
    description: How the conveyor runs
    isRecommended: false
vars:
  - id: lockers2
    displayName: Lockers
    description: Which lockers are watched
    type: text
    defaultValue: $prefix(A)
    maxLength: 40
    pattern: ^[$].*
  - id: zone
    displayName: Zone
    description: Where the station stands
    type: enum
    defaultValue: indoor
    availableValues:
      - value: indoor
        displayName: Indoor
      - value: outdoor
        displayName: Outdoor
  - id: owner.name
    displayName: Owner
    description: Whose parcels count
    type: text
alerts:
  - path: alerts/jams.json
documents:
  dashboards:
    - displayName: Parcel stations
      path: documents/parcels.dashboard.json
snmp:
  - group: station
    interval:
      minutes: 5
    dimensions:
      - key: device.address
        value: this:device.address
      - key: zone
        value: var:zone
    metrics:
      - key: parcel.station.uptime
        value: oid:1.3.6.1.4.1.99999.1.1.0
        type: gauge
      - key: parcel.scans.count
        value: oid:1.3.6.1.4.1.99999.1.2.0
        type: count
    subgroups:
      - subgroup: lockers
        table: true
        featureSet: Lockers
        dimensions:
          - key: locker.name
            value: oid:1.3.6.1.4.1.99999.2.1.1
            filter: var:lockers2
          - key: locker.owner
            value: oid:1.3.6.1.4.1.99999.2.1.2
            filter: const:$or($prefix(var:owner.name),$not($eq(nobody)))
        metrics:
          - key: parcel.locker.fill
            value: oid:1.3.6.1.4.1.99999.2.1.3
            type: gauge
          - key: parcel.locker.openings.count
            value: oid:1.3.6.1.4.1.99999.2.1.4
            type: count
      - subgroup: conveyor
        table: false
        featureSet: Conveyor
        metrics:
          - key: parcel.conveyor.speed
            value: oid:1.3.6.1.4.1.99999.3.1.0
            type: gauge
          - key: parcel.conveyor.jams_count
            value: oid:1.3.6.1.4.1.99999.3.2.0
            type: count
  - group: returns
    interval:
      minutes: 60
    dimensions:
      - key: device.address
        value: this:device.address
    metrics:
      - key: parcel.scans.count
        value: oid:1.3.6.1.4.1.99999.4.1.0
        type: count
metrics:
  - key: parcel.station.uptime
    metadata:
      displayName: Uptime
      description: Hundredths of a second since the station was started
      unit: Unspecified
      sourceEntityType: parcel-station:station
  - key: parcel.scans.count
    metadata:
      displayName: Scans
      description: Parcels that the scanner has read
      unit: Count
  - key: parcel.locker.fill
    metadata:
      displayName: Fill level
      description: How much of the locker is taken
      unit: Percent
      sourceEntityType: parcel-station:locker
      dimensions:
        - key: locker.name
          displayName: Locker
        - key: locker.owner
          displayName: Owner
        - key: zone
          displayName: Zone
        - key: dt.source_entity
          displayName: Source
      metricProperties:
        minValue: 0
        maxValue: 100
  - key: parcel.locker.openings.count
    metadata:
      displayName: Openings
      description: How often the locker was opened
      unit: Count
  - key: parcel.conveyor.speed
    metadata:
      displayName: Speed
      description: Millimetres in a second
      unit: Unspecified
      metricProperties:
        minValue: -50
        maxValue: 50
  - key: parcel.conveyor.jams_count
    metadata:
      displayName: Jams
      description: How often the conveyor was blocked
      unit: Count
  - key: func:parcel.locker.free
    metadata:
      displayName: Free space
      description: How much of the locker is free
      unit: Percent
    query:
      metricSelector: 100 - parcel.locker.fill:avg
  - key: func:parcel.locker.use
    metadata:
      displayName: Use
      description: Openings for each scan
      unit: Percent
    query:
      metricSelector: "(parcel.locker.openings.count / parcel.scans.count) * 100"
topology:
  types:
    - name: parcel-station:station
      displayName: Parcel station
      enabled: true
      rules:
        - idPattern: parcel_station_{device.address}
          instanceNamePattern: Station {device.address}
          sources:
            - sourceType: Metrics
              condition: $prefix(parcel.station.)
            - sourceType: Metrics
              condition: $eq(parcel.scans.count)
    - name: parcel-station:locker
      displayName: Locker
      enabled: true
      rules:
        - idPattern: parcel_locker_{device.address}_{locker.name}
          instanceNamePattern: Locker {locker.name}
          sources:
            - sourceType: Metrics
              condition: $prefix(parcel.locker.)
`;

const jams = alert({
  name: 'Parcel station: the conveyor is blocked',
  description: 'The conveyor was blocked {severity} times, more than {threshold}.',
  file: 'jams',
  metric: 'parcel.conveyor.jams_count',
  aggregation: 'sum',
  condition: 'ABOVE',
  threshold: 3,
  entityType: 'parcel-station:station',
});

const parcels = dashboard('# Parcel stations', [
  { title: 'Scans', query: 'timeseries sum(parcel.scans.count), by: {device.address}' },
  { title: 'Openings', query: 'timeseries openings = sum(`parcel.locker.openings.count`)\n| fields openings' },
]);

/** A rich SNMP extension: feature sets, variables of several kinds, calculated metrics, and files that name metrics. */
export const parcelStation: Files = {
  'extension/extension.yaml': manifest,
  'extension/alerts/jams.json': jams,
  'extension/documents/parcels.dashboard.json': parcels,
};
