import type { Files } from '@extkit/testing';

/** A service of Google Cloud. */
export const cloudFiles: Files = {
  'extension/extension.yaml': `name: custom:cloud-files
version: 0.2.0
minDynatraceVersion: "1.280"
author:
  name: Example
vars:
  - id: filter_conditions
    displayName: Which metrics to ask for
    type: text
metrics:
  - key: cloud.files.bytes.free
    metadata:
      displayName: Free space
      description: Bytes that are free
      unit: Byte
  - key: cloud.files.calls.count
    metadata:
      displayName: Calls
      description: Calls of procedures
      unit: Count
gcp:
  - service: filestore_instance
    featureSet: default_metrics
    gcpMonitoringFilter: var:filter_conditions
    dimensions:
      - key: project
        value: label:resource.labels.project_id
      - key: location
        value: resource.labels.location
    metrics:
      - key: cloud.files.bytes.free
        value: metric:file.googleapis.com/nfs/server/free_bytes
        type: gauge
        gcpOptions:
          ingestDelay: 180
          samplePeriod: 60
          valueType: INT64
          metricKind: GAUGE
          unit: By
        dimensions:
          - key: share
            value: label:metric.labels.file_share
      - key: cloud.files.calls.count
        value: file.googleapis.com/nfs/server/procedure_call_count
        type: count,delta
        gcpOptions:
          ingestDelay: 180
          samplePeriod: 60
          valueType: INT64
          metricKind: DELTA
          unit: "1"
`,
};
