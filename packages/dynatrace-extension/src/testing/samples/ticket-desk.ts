import type { Files } from '@extkit/testing';

const manifest = `name: custom:ticket-desk
version: 1.4.0
minDynatraceVersion: "1.310"
author:
  name: Example
python:
  runtime:
    module: ticket_desk
    version:
      min: "3.10"
  activation:
    remote:
      path: activationSchema.json
    local:
      path: activationSchema.json
  featureSets:
    - featureSet: queues
      metrics:
        - key: tickets.open
    - featureSet: agents
      metrics:
        - key: tickets.agents.busy
metrics:
  - key: tickets.open
    metadata:
      displayName: Open tickets
      description: Tickets that nobody has closed yet
      unit: Count
  - key: tickets.agents.busy
    metadata:
      displayName: Busy agents
      description: Agents who work on a ticket
      unit: Count
`;

const activationSchema = `{
  "dynatrace": "1",
  "schemaId": "python-extension.activation",
  "displayName": "Ticket desk",
  "description": "The desks to monitor",
  "maturity": "GENERAL_AVAILABILITY",
  "allowedScopes": ["tenant"],
  "multiObject": false,
  "enums": {
    "method": {
      "type": "enum",
      "displayName": "Authentication",
      "items": [
        { "value": "none", "displayName": "None" },
        { "value": "token", "displayName": "Token" },
        { "value": "vault", "displayName": "Credential vault" }
      ]
    }
  },
  "types": {
    "desk": {
      "type": "object",
      "displayName": "Desk",
      "summaryPattern": "{url}",
      "uiCustomization": {
        "expandable": {
          "sections": [{ "displayName": "More", "properties": ["timeout", "labels"] }]
        }
      },
      "properties": {
        "url": {
          "displayName": "URL",
          "type": "text",
          "nullable": false,
          "default": "",
          "constraints": [
            { "type": "LENGTH", "minLength": 1, "maxLength": 500 },
            { "type": "PATTERN", "pattern": "^https?://", "customMessage": "Begin with http:// or https://" }
          ],
          "maxItems": 1
        },
        "method": {
          "displayName": "Authentication",
          "type": { "$ref": "#/enums/method" },
          "nullable": false,
          "default": "none"
        },
        "token": {
          "displayName": "Token",
          "type": "secret",
          "nullable": false,
          "default": "",
          "precondition": { "type": "EQUALS", "property": "method", "expectedValue": "token" },
          "constraints": [{ "type": "LENGTH", "minLength": 1, "maxLength": 200 }]
        },
        "credential": {
          "displayName": "Credential",
          "type": "text",
          "subType": "credential",
          "referencedType": "TOKEN",
          "nullable": true,
          "precondition": {
            "type": "NOT",
            "precondition": { "type": "IN", "property": "method", "expectedValues": ["none", "token"] }
          }
        },
        "timeout": {
          "displayName": "Timeout",
          "type": "integer",
          "nullable": false,
          "default": 10,
          "constraints": [{ "type": "RANGE", "minimum": 1, "maximum": 50 }],
          "metaData": { "suffix": "seconds" }
        },
        "verifyTls": {
          "displayName": "Verify the certificate",
          "type": "boolean",
          "default": true
        },
        "labels": {
          "displayName": "Labels",
          "type": "set",
          "items": { "type": "text", "constraints": [{ "type": "NO_WHITESPACE" }] },
          "nullable": false,
          "minItems": 0,
          "maxItems": 3
        },
        "fallback": {
          "displayName": "Fallback",
          "type": { "$ref": "#/types/desk" },
          "nullable": true
        }
      }
    },
    "remote": {
      "type": "object",
      "properties": {
        "desks": {
          "displayName": "Desks",
          "type": "list",
          "items": { "type": { "$ref": "#/types/desk" } },
          "nullable": false,
          "minItems": 1,
          "maxItems": 100,
          "metaData": { "addItemButton": "Add desk" }
        }
      }
    }
  },
  "properties": {
    "pythonRemote": {
      "displayName": "On an ActiveGate",
      "type": { "$ref": "#/types/remote" }
    },
    "pythonLocal": {
      "displayName": "On a host",
      "type": { "$ref": "#/types/remote" }
    }
  }
}
`;

const activation = `{
  "enabled": true,
  "description": "The desk of the shop",
  "version": "1.4.0",
  "activationContext": "REMOTE",
  "featureSets": ["queues", "agents"],
  "pythonRemote": {
    "desks": [
      {
        "url": "https://desk.example.com",
        "method": "token",
        "token": "{{token}}",
        "timeout": 5,
        "labels": ["shop"]
      }
    ]
  }
}
`;

/** What a ticket desk's API tells, asked by Python code; with all that an activation schema may have. */
export const ticketDesk: Files = {
  'extension/extension.yaml': manifest,
  'extension/activationSchema.json': activationSchema,
  'extension/lib/ticket_desk-1.4.0-py3-none-any.whl': '',
  'ticket_desk/__init__.py': '',
  'activation.json': activation,
};
