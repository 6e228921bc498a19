import type { RuleCases } from '../rule-cases.ts';

export const entityTypeCases: readonly RuleCases[] = [
  {
    code: 'DTX0200',
    sample: 'queue-depth',
    invalid: [
      {
        title: 'a type that was copied and not renamed',
        from: '  types:\n    - name: queue-depth:queue\n',
        to: `  types:
    - name: queue-depth:queue
      displayName: Queue
      rules:
        - idPattern: old_queue_{queue.name}
          sources:
            - sourceType: Logs
    - name: «queue-depth:queue»
`,
      },
      {
        title: 'a type with another display name',
        from: 'screens:',
        to: `    - name: «queue-depth:queue»
      displayName: Waiting line
      rules:
        - idPattern: line_{queue.name}
          sources:
            - sourceType: Logs
screens:`,
      },
      {
        title: 'in quotes',
        from: 'screens:',
        to: `    - name: «"queue-depth:queue"»
      displayName: Queue
      rules: [{ idPattern: "q_{queue.name}", sources: [{ sourceType: Spans }] }]
screens:`,
      },
      {
        title: 'a type between others',
        from: 'screens:',
        to: `    - name: queue-depth:broker
      displayName: Broker
      rules: [{ idPattern: "b_{queue.name}", sources: [{ sourceType: Logs }] }]
    - name: «queue-depth:broker»
      displayName: Broker
      rules: [{ idPattern: "b_{queue.name}", sources: [{ sourceType: Events, condition: $eq(x) }] }]
screens:`,
      },
      {
        title: 'a type that is switched off',
        from: 'screens:',
        to: `    - name: «queue-depth:queue»
      displayName: Queue
      enabled: false
      rules: [{ idPattern: "q_{queue.name}", sources: [{ sourceType: Logs }] }]
screens:`,
      },
    ],
    valid: [
      {
        title: 'a type whose name goes on',
        from: 'screens:',
        to: `    - name: queue-depth:queue:message
      displayName: Queue
      rules: [{ idPattern: "q_{queue.name}", sources: [{ sourceType: Logs }] }]
screens:`,
      },
      {
        title: 'several rules of one type',
        from: 'screens:',
        to: '        - idPattern: queue_{queue.name}\n          sources: [{ sourceType: Logs }]\nscreens:',
      },
    ],
  },
  {
    code: 'DTX0201',
    sample: 'tape-library',
    invalid: [
      {
        title: 'a misspelt type in a relationship',
        from: '    - fromType: tape-library:drive\n',
        to: '    - fromType: «tape-library:dirve»\n',
      },
      {
        title: 'a type of its own that is not there',
        from: '      toType: network:device\n',
        to: '      toType: «tape-library:network»\n',
      },
      {
        title: 'a screen of a type that is not there',
        from: '  - entityType: HOST\n',
        to: '  - entityType: «tape-library:robot»\n',
      },
      {
        title: 'a misspelt type in an entity selector',
        from: 'type("tape-library:drive")',
        to: 'type("«tape-library:drives»")',
      },
      {
        title: 'a misspelt type in a condition',
        from: '=type(tape-library:drive)',
        to: '=type(«tape_library:drive»)',
      },
      {
        title: 'a misspelt type in breadcrumbs',
        from: '            entityType: tape-library:library\n',
        to: '            entityType: «tape-library:libary»\n',
      },
    ],
    valid: [
      { title: 'a built-in type', from: 'toType: network:device', to: 'toType: host' },
      { title: 'a type of another extension', from: 'toType: network:device', to: 'toType: snmp:tape_library' },
      {
        title: 'a type of others in an entity selector',
        from: 'type("tape-library:drive"),',
        to: 'type("disk-array:drive"),',
      },
      {
        title: 'a placeholder for the entity',
        from: 'type("tape-library:drive"),from',
        to: '$(entityConditions),from',
      },
    ],
  },
];
