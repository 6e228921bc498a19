import type { RuleCases } from '../rule-cases.ts';

const from = 'name: custom:queue-depth';

/** A name of so many characters, the prefix included. */
const nameOf = (length: number) => `custom:${'q'.repeat(length - 'custom:'.length)}`;

export const nameCases: readonly RuleCases[] = [
  {
    code: 'DTX0010',
    sample: 'queue-depth',
    invalid: [
      { title: 'a name of the vendor', from, to: 'name: «com.dynatrace.extension.queue-depth»' },
      { title: 'no prefix', from, to: 'name: «queue-depth»' },
      { title: 'no prefix, in quotes', from, to: 'name: «"queue-depth"»' },
      { title: 'a prefix of a company', from, to: 'name: «acme.queue-depth»' },
      { title: 'the prefix without its colon', from, to: 'name: «custom.queue-depth»' },
    ],
    valid: [
      { title: 'quotes', from, to: 'name: "custom:queue-depth"' },
      { title: 'a comment', from, to: 'name: custom:queue-depth # not Custom:Queue' },
    ],
  },
  {
    code: 'DTX0011',
    sample: 'queue-depth',
    invalid: [
      { title: 'upper case', from, to: 'name: «custom:Queue-Depth»' },
      { title: 'two dots', from, to: 'name: «custom:queue..depth»' },
      { title: 'the prefix twice', from, to: 'name: «custom:custom:queue-depth»' },
      { title: 'a dot at the end', from, to: 'name: «"custom:queue-depth."»' },
      { title: 'a dot at the beginning', from, to: 'name: «custom:.queue-depth»' },
      { title: 'a space', from, to: 'name: «custom:queue depth»' },
      { title: 'nothing after the prefix', from, to: "name: «'custom:'»" },
    ],
    valid: [
      { title: 'quotes', from, to: "name: 'custom:queue-depth'" },
      { title: 'digits, underscores and dots', from, to: 'name: custom:2_queue.depth-3' },
    ],
  },
  {
    code: 'DTX0012',
    sample: 'queue-depth',
    invalid: [
      { title: '51 characters', from, to: `name: «${nameOf(51)}»` },
      { title: '52 characters', from, to: `name: «${nameOf(52)}»` },
      { title: '51 characters in quotes', from, to: `name: «"${nameOf(51)}"»` },
      { title: '100 characters', from, to: `name: «${nameOf(100)}»` },
      { title: 'many short sections', from, to: `name: «custom:${'a.'.repeat(22)}b»` },
    ],
    valid: [
      { title: '50 characters', from, to: `name: ${nameOf(50)}` },
      { title: '50 characters in quotes, and a comment', from, to: `name: "${nameOf(50)}" # as long as may be` },
    ],
  },
  {
    code: 'DTX0016',
    sample: 'queue-depth',
    invalid: [
      { title: 'a placeholder in the name', from, to: 'name: «custom:<%=name%>»' },
      { title: 'a placeholder for the prefix', from, to: 'name: «"<%= prefix %>queue-depth"»' },
      { title: 'a placeholder as the name', from, to: 'name: «"<%= name %>"»' },
      { title: 'a placeholder as the version', from: 'version: 1.2.3', to: 'version: «<%=version%>»' },
      { title: 'a placeholder in the version', from: 'version: 1.2.3', to: 'version: «1.2.<%= build %>»' },
    ],
    valid: [
      { title: 'a placeholder in a comment', from: 'version: 1.2.3', to: 'version: 1.2.3 # was <%= version %>' },
      {
        title: 'a placeholder in a description',
        from: 'description: How many messages wait',
        to: 'description: <%= text %>',
      },
    ],
  },
  {
    code: 'DTX0017',
    sample: 'official-queues',
    invalid: [
      {
        title: 'the prefix of custom extensions',
        from: 'name: com.dynatrace.extension.official-queues',
        to: 'name: «custom:official-queues»',
      },
      {
        title: 'the prefix before the whole name',
        from: 'name: com.',
        to: 'name: custom:com.',
        at: 'custom:com.dynatrace.extension.official-queues',
      },
      { title: 'the prefix, in quotes', from: 'com.dynatrace.extension.official-queues', to: '«"custom:queues"»' },
      {
        title: 'a custom name with dots',
        from: 'com.dynatrace.extension.official-queues',
        to: '«custom:official.queues»',
      },
      {
        title: 'a custom name with a comment',
        from: 'com.dynatrace.extension.official-queues',
        to: '«custom:queues» # for now',
      },
    ],
    valid: [
      { title: 'another official name', from: 'com.dynatrace.extension.official-queues', to: 'com.dynatrace.queues' },
      { title: 'a name with custom inside', from: 'extension.official-queues', to: 'extension.custom' },
    ],
  },
];
