import type { Files } from '@extkit/testing';

/** Pipelines that make entities of metrics and metrics of logs, and what routes data to them. */
const manifest = `name: custom:turnstile
version: 2.0.0
minDynatraceVersion: "1.335"
author:
  name: Example
openpipeline:
  pipelines:
    - displayName: Gates
      pipelinePath: openpipeline/gates.pipeline.json
      configScope: metrics
    - displayName: Journal
      pipelinePath: openpipeline/journal.pipeline.json
      configScope: logs
  sources:
    - displayName: Gates
      sourcePath: openpipeline/gates.source.json
      configScope: metrics
    - displayName: Journal
      sourcePath: openpipeline/journal.source.json
      configScope: logs
snmp:
  - group: gates
    interval:
      minutes: 1
    subgroups:
      - subgroup: gates
        table: true
        dimensions:
          - key: gate.name
            value: oid:1.3.6.1.4.1.53864.9.1.1.2
          - key: gate.station
            value: oid:1.3.6.1.4.1.53864.9.1.1.3
        metrics:
          - key: turnstile.gate.visitors.count
            value: oid:1.3.6.1.4.1.53864.9.1.1.4
            type: count
          - key: turnstile.gate.blocked
            value: oid:1.3.6.1.4.1.53864.9.1.1.5
            type: gauge
metrics:
  - key: turnstile.gate.visitors.count
    metadata:
      displayName: Visitors
      description: Who has gone through a gate.
      unit: Count
  - key: turnstile.gate.blocked
    metadata:
      displayName: Blocked
      description: Whether a gate is blocked.
      unit: Count
`;

const gates = `{
  "customId": "extension:turnstile-gates",
  "displayName": "Gates",
  "metadataList": [
    { "entryKey": "team", "entryValue": "stations" },
    { "entryKey": "purpose", "entryValue": "entities" }
  ],
  "processing": {
    "processors": [
      {
        "id": "station-lookup",
        "description": "The city of a station.",
        "type": "inlineLookup",
        "enabled": true,
        "matcher": "isNotNull(gate.station)",
        "inlineLookup": {
          "sourceField": "gate.station",
          "destinationField": "gate.city",
          "inlineLookupTable": "[[[\\"north\\"],\\"Linz\\"]]"
        }
      },
      {
        "id": "drop-tests",
        "description": "Gates that are tested.",
        "type": "drop",
        "matcher": "gate.station == \\"test\\""
      }
    ]
  },
  "smartscapeNodeExtraction": {
    "processors": [
      {
        "id": "gate-node",
        "description": "A gate of a station.",
        "type": "smartscapeNode",
        "matcher": "matchesValue(metric.key, \\"turnstile.gate.*\\") and isNotNull(gate.name)",
        "smartscapeNode": {
          "nodeType": "EXT_TURNSTILE_GATE",
          "nodeIdFieldName": "dt.smartscape.turnstile_gate",
          "idComponents": [
            { "idComponent": "station", "referencedFieldName": "gate.station" },
            { "idComponent": "name", "referencedFieldName": "gate.name" }
          ],
          "extractNode": true,
          "nodeName": { "type": "field", "field": { "sourceFieldName": "gate.name" } },
          "fieldsToExtract": [
            { "fieldName": "city", "referencedFieldName": "gate.city" },
            { "fieldName": "station", "referencedFieldName": "gate.station" }
          ]
        }
      },
      {
        "id": "station-node",
        "description": "A station.",
        "type": "smartscapeNode",
        "matcher": "metric.key == \\"turnstile.gate.blocked\\"",
        "smartscapeNode": {
          "nodeType": "EXT_TURNSTILE_STATION",
          "nodeIdFieldName": "dt.smartscape.turnstile_station",
          "idComponents": [{ "idComponent": "station", "referencedFieldName": "gate.station" }],
          "extractNode": false
        }
      }
    ]
  },
  "smartscapeEdgeExtraction": {
    "processors": [
      {
        "id": "gate-in-station",
        "description": "A gate belongs to its station.",
        "type": "smartscapeEdge",
        "matcher": "startsWith(metric.key, \\"turnstile.gate.\\")",
        "smartscapeEdge": {
          "sourceType": "EXT_TURNSTILE_GATE",
          "sourceIdFieldName": "dt.smartscape.turnstile_gate",
          "edgeType": "belongs_to",
          "targetType": "EXT_TURNSTILE_STATION",
          "targetIdFieldName": "dt.smartscape.turnstile_station"
        }
      }
    ]
  }
}
`;

const journal = `{
  "customId": "extension:turnstile-journal",
  "displayName": "Journal",
  "routing": "routable",
  "processing": {
    "processors": [
      {
        "id": "parse-line",
        "description": "The parts of a line.",
        "type": "dql",
        "matcher": "true",
        "dql": { "script": "parse content, \\"LD:gate ' ' INT:code\\"" },
        "sampleData": "[{ \\"content\\": \\"north-1 17\\" }]"
      },
      {
        "id": "rename-code",
        "description": "A code is an error's.",
        "type": "fieldsRename",
        "matcher": "isNotNull(code)",
        "fieldsRename": { "fields": [{ "fromName": "code", "toName": "error.code" }] }
      }
    ]
  },
  "securityContext": { "processors": [] },
  "metricExtraction": {
    "processors": [
      {
        "id": "count-errors",
        "description": "Errors of a gate.",
        "type": "counterMetric",
        "matcher": "isNotNull(error.code)",
        "counterMetric": {
          "metricKey": "turnstile.gate.errors",
          "dimensions": [{ "sourceFieldName": "gate", "destinationFieldName": "gate.name" }]
        }
      }
    ]
  },
  "davis": {
    "processors": [
      {
        "id": "broken-gate",
        "description": "An error that needs a person.",
        "type": "davis",
        "matcher": "error.code == 17",
        "davis": {
          "properties": [
            { "key": "event.type", "value": "ERROR_EVENT" },
            { "key": "event.name", "value": "Broken gate" }
          ]
        }
      }
    ]
  }
}
`;

const source = (displayName: string, pipeline: string) => `{
  "displayName": "${displayName}",
  "enabled": true,
  "sourceType": "extension",
  "source": "custom:turnstile",
  "staticRouting": {
    "pipelineType": "custom",
    "pipelineId": "extension:${pipeline}"
  }
}
`;

export const turnstile: Files = {
  'extension/extension.yaml': manifest,
  'extension/openpipeline/gates.pipeline.json': gates,
  'extension/openpipeline/journal.pipeline.json': journal,
  'extension/openpipeline/gates.source.json': source('Gates', 'turnstile-gates'),
  'extension/openpipeline/journal.source.json': source('Journal', 'turnstile-journal'),
};
