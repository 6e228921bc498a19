import type { Files } from '@extkit/testing';

/** Alerts, alert templates and dashboards of both kinds, on a few metrics. */
const manifest = `name: custom:cold-store
version: 1.0.0
minDynatraceVersion: "1.310"
author:
  name: Example
alerts:
  - path: alerts/warm-room.json
  - path: alerts/open-door.json
alertTemplates:
  - title: Compressor without a pause
    description: The compressor of a cold room has been running for long.
    analyzer:
      name: dt.statistics.ui.anomaly_detection.StaticThresholdAnomalyDetectionAnalyzer
      input:
        query: "timeseries duty = avg(cold.room.compressor), by: { room.name }"
        threshold: 90
        alertCondition: ABOVE
        violatingSamples: 5
    eventTemplate:
      event.type: CUSTOM_ALERT
      event.name: Compressor without a pause
      dt.source_entity: "{dims:dt.entity.cold-store:room}"
  - title: Room without readings
    description: A cold room sends no temperature any more.
    analyzer:
      name: dt.statistics.ui.anomaly_detection.StaticThresholdAnomalyDetectionAnalyzer
      input:
        query: "timeseries readings = count(cold.room.temperature), by: { room.name }"
        threshold: 1
        alertCondition: BELOW
    eventTemplate:
      event.type: AVAILABILITY_EVENT
      event.name: Room without readings
dashboards:
  - path: dashboards/rooms.json
  - path: dashboards/doors.json
documents:
  dashboards:
    - displayName: Cold rooms
      path: documents/rooms.dashboard.json
snmp:
  - group: rooms
    interval:
      minutes: 1
    subgroups:
      - subgroup: rooms
        table: true
        dimensions:
          - key: room.name
            value: oid:1.3.6.1.4.1.53864.7.1.1.2
        metrics:
          - key: cold.room.temperature
            value: oid:1.3.6.1.4.1.53864.7.1.1.3
            type: gauge
          - key: cold.room.compressor
            value: oid:1.3.6.1.4.1.53864.7.1.1.4
            type: gauge
          - key: cold.room.door
            value: oid:1.3.6.1.4.1.53864.7.1.1.5
            type: gauge
metrics:
  - key: cold.room.temperature
    metadata:
      displayName: Temperature
      description: Of the air in a cold room.
      unit: DegreeCelsius
  - key: cold.room.compressor
    metadata:
      displayName: Duty of the compressor
      description: The share of time in which the compressor runs.
      unit: Percent
  - key: cold.room.door
    metadata:
      displayName: Open doors
      description: How many doors of a cold room are open.
      unit: Count
topology:
  types:
    - name: cold-store:room
      displayName: Cold room
      rules:
        - idPattern: cold_room_{room.name}
          instanceNamePattern: "{room.name}"
          sources:
            - sourceType: Metrics
              condition: $prefix(cold.room.)
`;

const warmRoom = `{
  "id": "5a1ef6e1-7f0a-4a5b-9f5e-0d1c3d1f2a01",
  "metricId": "cold.room.temperature",
  "name": "Cold room too warm",
  "description": "The temperature was {alert_condition} {threshold}.",
  "aggregationType": "AVG",
  "severity": "CUSTOM_ALERT",
  "enabled": true,
  "monitoringStrategy": {
    "type": "STATIC_THRESHOLD",
    "samples": 5,
    "violatingSamples": 3,
    "dealertingSamples": 5,
    "alertCondition": "ABOVE",
    "threshold": 8.5,
    "unit": "UNSPECIFIED"
  },
  "primaryDimensionKey": "dt.entity.cold-store:room",
  "alertCondition": "ABOVE",
  "samples": 5,
  "violatingSamples": 3,
  "dealertingSamples": 5,
  "threshold": 8.5,
  "unit": "UNSPECIFIED",
  "eventType": "CUSTOM_ALERT"
}
`;

const openDoor = `{
  "id": "5a1ef6e1-7f0a-4a5b-9f5e-0d1c3d1f2a02",
  "metricSelector": "cold.room.door:splitBy(\\"dt.entity.cold-store:room\\"):max",
  "name": "Door left open",
  "description": "A door has been open for a while.",
  "enabled": true,
  "monitoringStrategy": {
    "type": "STATIC_THRESHOLD",
    "alertCondition": "ABOVE",
    "samples": 10,
    "violatingSamples": 10,
    "dealertingSamples": 4,
    "threshold": 0
  },
  "primaryDimensionKey": "dt.entity.cold-store:room",
  "eventType": "CUSTOM_ALERT"
}
`;

const rooms = `{
  "metadata": { "configurationVersions": [6], "clusterVersion": "1.241.0" },
  "dashboardMetadata": { "name": "Cold rooms", "shared": true, "owner": "Example", "preset": true },
  "tiles": [
    {
      "name": "Markdown",
      "tileType": "MARKDOWN",
      "configured": true,
      "bounds": { "top": 0, "left": 0, "width": 684, "height": 38 },
      "markdown": "## cold.room.temprature is no metric here"
    },
    {
      "name": "Temperature",
      "tileType": "DATA_EXPLORER",
      "configured": true,
      "bounds": { "top": 38, "left": 0, "width": 684, "height": 304 },
      "queries": [
        {
          "id": "A",
          "metricSelector": "cold.room.temperature:splitBy(\\"room.name\\"):avg:sort(value(avg,descending))",
          "enabled": true
        },
        {
          "id": "B",
          "metric": "cold.room.compressor",
          "enabled": true
        }
      ]
    }
  ]
}
`;

const doors = `{
  "dashboardMetadata": { "name": "Doors", "shared": true, "owner": "Example" },
  "tiles": []
}
`;

const document = `{
  "version": 19,
  "variables": [
    { "key": "Room", "type": "query", "input": "timeseries max(cold.room.door), by: { room.name } | fields room.name" }
  ],
  "tiles": {
    "1": { "type": "markdown", "content": "# Cold rooms" },
    "2": {
      "type": "data",
      "title": "Temperature",
      "query": "timeseries t = avg(cold.room.temperature), by: { room.name }",
      "visualization": "lineChart"
    },
    "3": {
      "type": "data",
      "title": "Load",
      "query": "timeseries load = avg(dt.host.cpu.load), duty = avg(cold.room.compressor)"
    }
  },
  "layouts": {
    "1": { "x": 0, "y": 0, "w": 24, "h": 2 },
    "2": { "x": 0, "y": 2, "w": 12, "h": 6 },
    "3": { "x": 12, "y": 2, "w": 12, "h": 6 }
  }
}
`;

export const coldStore: Files = {
  'extension/extension.yaml': manifest,
  'extension/alerts/warm-room.json': warmRoom,
  'extension/alerts/open-door.json': openDoor,
  'extension/dashboards/rooms.json': rooms,
  'extension/dashboards/doors.json': doors,
  'extension/documents/rooms.dashboard.json': document,
};
