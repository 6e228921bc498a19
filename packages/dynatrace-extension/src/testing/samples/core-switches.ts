import type { Files } from '@extkit/testing';

const manifest = `name: custom:core-switches
version: 2.0.1
minDynatraceVersion: "1.310"
author:
  name: Example
vars:
  - id: site
    displayName: Site
    description: Where the switches stand
    type: text
    required: true
    maxLength: 20
  - id: role
    displayName: Role
    description: What the switches are for
    type: enum
    defaultValue: core
    availableValues:
      - value: core
        displayName: Core
      - value: edge
        displayName: Edge
  - id: filter
    displayName: Filter
    description: Which ports are collected
    type: text
    pattern: ^[$]
snmp:
  - group: switch
    interval:
      minutes: 1
    dimensions:
      - key: site
        value: var:site
      - key: role
        value: var:role
    subgroups:
      - subgroup: ports
        table: true
        featureSet: ports
        dimensions:
          - key: port.name
            value: oid:1.3.6.1.2.1.31.1.1.1.1
            filter: var:filter
        metrics:
          - key: switch.port.status
            value: oid:1.3.6.1.2.1.2.2.1.8
            type: gauge
metrics:
  - key: switch.port.status
    metadata:
      displayName: Port status
      description: 1 up, 2 down
      unit: State
`;

const simulator = `{
  "enabled": true,
  "description": "The switches of the lab",
  "version": "2.0.1",
  "featureSets": ["ports"],
  "vars": {
    "site": "lab",
    "role": "edge",
    "filter": "$prefix(Gi)"
  },
  "snmp": {
    "devices": [
      {
        "ip": "192.0.2.1",
        "port": 161,
        "authentication": {
          "type": "SNMPv3",
          "userName": "monitor",
          "securityLevel": "AUTH_NO_PRIV",
          "authProtocol": "SHA256",
          "authPassword": "{{password}}"
        },
        "advanced": { "timeoutSecs": 5 }
      }
    ]
  }
}
`;

/** Switches that answer SNMP, with variables and the configuration that they are simulated with. */
export const coreSwitches: Files = {
  'extension/extension.yaml': manifest,
  'config/simulator.json': simulator,
};
