import type { Files } from '@extkit/testing';

/** Print jobs in a database that only JDBC knows. */
export const printServer: Files = {
  'extension/extension.yaml': `name: custom:print-server
version: 0.3.0
minDynatraceVersion: "1.310"
author:
  name: Example
metrics:
  - key: print.jobs.waiting
    metadata:
      displayName: Waiting jobs
      description: Jobs that wait for a printer
      unit: Count
jdbc:
  driverClassName: com.example.jdbc.Driver
  validationQuery: SELECT 1
  versionQuery: SELECT version FROM info
  connectionStringPattern: ^jdbc:example://[a-z0-9.-]+:\\d{1,5}/\\w+$
  connectionStringPatternErrorMessage: Write it as “jdbc:example://host:port/database”
  errorMessage: The print server's database cannot be reached
  groups:
    - group: jobs
      interval:
        minutes: 10
      query: SELECT printer, waiting FROM jobs
      dimensions:
        - key: printer
          value: col:printer
      metrics:
        - key: print.jobs.waiting
          value: col:waiting
          type: gauge
`,
};
