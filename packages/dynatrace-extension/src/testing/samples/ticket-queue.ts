import type { Files } from '@extkit/testing';

/** A service that is scraped: a counter, a gauge and a histogram, with labels as dimensions. */
export const ticketQueue: Files = {
  'extension/extension.yaml': `name: custom:ticket-queue
version: 2.0.1
minDynatraceVersion: "1.300"
author:
  name: Example
vars:
  - id: team
    displayName: Team
    type: text
metrics:
  - key: tickets.opened.count
    metadata:
      displayName: Opened tickets
      description: Tickets that were opened
      unit: Count
  - key: tickets.waiting
    metadata:
      displayName: Waiting tickets
      description: Tickets that nobody has taken yet
      unit: Count
  - key: tickets.duration
    metadata:
      displayName: Duration
      description: How long it took to close a ticket
      unit: Second
prometheus:
  - group: tickets
    interval:
      minutes: 1
    dimensions:
      - key: team
        value: label:team
        filter: var:team
      - key: source
        value: const:tickets
      - key: version
        value: $reference(metric:build_info, ref:version)
    metrics:
      - key: tickets.opened.count
        value: metric:tickets_opened_total
        type: count
    subgroups:
      - subgroup: waiting
        dimensions:
          - key: priority
            value: label:priority
            filter: const:$not($eq(none))
          - key: kind
            value: ticket
        metrics:
          - key: tickets.waiting
            value: metric:tickets:waiting
            type: gauge
          - key: tickets.duration
            value: metric:ticket_duration_seconds
            type: histogram
`,
};
