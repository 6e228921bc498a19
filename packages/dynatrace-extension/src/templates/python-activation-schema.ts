import { json } from './json.ts';
import type { ProjectNames } from './project-names.ts';

/** What a monitoring configuration asks for: a Settings 2.0 schema. What is not nullable needs a default, and what is must not have one (facts 6). */
export function activationSchema({ title, module }: ProjectNames): string {
  const endpointType = `dynatrace.datasource.python:${module}-endpoint`;
  return json({
    dynatrace: '1',
    schemaId: 'python-extension.activation',
    displayName: title,
    description: `Configuration of ${title}`,
    maturity: 'GENERAL_AVAILABILITY',
    ownerProductManagement: 'custom',
    ownerDevelopment: 'custom',
    allowedScopes: ['tenant'],
    multiObject: false,
    types: {
      [endpointType]: {
        type: 'object',
        displayName: 'Host',
        summaryPattern: '{host}',
        properties: { host: hostProperty },
      },
      pythonRemote: {
        type: 'object',
        properties: {
          endpoints: {
            displayName: 'Hosts',
            type: 'list',
            items: { type: { $ref: `#/types/${endpointType}` } },
            nullable: false,
            minItems: 1,
            maxItems: 100,
            metaData: { addItemButton: 'Add host' },
          },
        },
      },
    },
    properties: {
      pythonRemote: { displayName: 'Python Remote Extension', type: { $ref: '#/types/pythonRemote' } },
    },
  });
}

const hostProperty = {
  displayName: 'Host name',
  description: 'Without scheme and port, such as example.com',
  type: 'text',
  nullable: false,
  default: '',
  constraints: [{ type: 'LENGTH', minLength: 1, maxLength: 253 }, { type: 'NO_WHITESPACE' }],
};
