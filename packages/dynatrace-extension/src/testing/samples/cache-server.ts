import type { Files } from '@extkit/testing';

/** A Java server: its memory, and its caches by name. */
export const cacheServer: Files = {
  'extension/extension.yaml': `name: custom:cache-server
version: 1.0.2
minDynatraceVersion: "1.300"
author:
  name: Example
metrics:
  - key: cache.heap.used
    metadata:
      displayName: Used heap
      description: Memory that objects take
      unit: Byte
  - key: cache.entries
    metadata:
      displayName: Entries
      description: Entries of a cache
      unit: Count
  - key: cache.hits.count
    metadata:
      displayName: Hits
      description: How often an entry was found
      unit: Count
jmx:
  groups:
    - group: server
      dimensions:
        - key: product
          value: const:cache-server
      subgroups:
        - subgroup: memory
          query: java.lang:type=Memory
          dimensions:
            - key: bean.type
              value: property:type
          metrics:
            - key: cache.heap.used
              value:
                attribute: HeapMemoryUsage
                accessor: used
              type: gauge
        - subgroup: caches
          query: com.example.cache:type=Cache,name=*,manager="main,*"
          dimensions:
            - key: cache.name
              value: property:name
            - key: cache.policy
              value: attribute:Policy
          metrics:
            - key: cache.entries
              value: attribute:EntryCount
              type: gauge
            - key: cache.hits.count
              value: attribute:Hits
              type: count
`,
};
