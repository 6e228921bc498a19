import type { RuleCases } from '../rule-cases.ts';

const VENDOR = `            - key: vendor
              displayName: Vendor
              pattern: "{drive.vendor}"
`;

const HOLDER = `              condition: $eq(tape.drive.status)
          requiredDimensions:
            - key: drive.number
          attributes:
            - key: serial
              displayName: Serial number
              pattern: "{library.serial}"
`;

const DRIVE = `              condition: $prefix(tape.drive.)
          requiredDimensions:
            - key: library.serial
`;

export const extractionCases: readonly RuleCases[] = [
  {
    code: 'DTX0206',
    sample: 'tape-library',
    invalid: [
      {
        title: 'an attribute that was copied and not renamed',
        from: VENDOR,
        to: `${VENDOR}            - key: «vendor»\n              pattern: "{drive.number}"\n`,
      },
      {
        title: 'the key of another attribute',
        from: VENDOR,
        to: VENDOR.replace('key: vendor', 'key: number').replace('number', '«number»'),
        and: [{ from: '              key: vendor\n', to: '              key: number\n' }],
      },
      {
        title: 'a required dimension twice',
        from: '            - key: drive.vendor\n              valuePattern',
        to: '            - key: «library.serial»\n              valuePattern',
      },
      {
        title: 'an attribute twice with the same pattern',
        from: VENDOR,
        to: VENDOR + VENDOR.replace('vendor', '«vendor»'),
      },
      {
        title: 'a required dimension with two values',
        from: '            - key: library.serial\n',
        to: '            - key: library.serial\n            - key: «library.serial»\n              valuePattern: $exists()\n',
      },
    ],
    valid: [
      {
        title: 'an attribute that differs in upper case',
        from: VENDOR,
        to: `${VENDOR}            - key: Vendor\n              pattern: "{drive.vendor}"\n`,
      },
      {
        title: 'a required dimension that another rule requires, too',
        from: HOLDER,
        to: HOLDER.replace('- key: drive.number', '- key: library.serial'),
      },
    ],
  },
  {
    code: 'DTX0207',
    sample: 'tape-library',
    invalid: [
      {
        title: 'a text before the dimension in one rule only',
        from: HOLDER,
        to: HOLDER.replace('"{library.serial}"', '«No {library.serial}»'),
      },
      {
        title: 'two dimensions in one rule only',
        from: HOLDER,
        to: HOLDER.replace('"{library.serial}"', '«"{library.serial}{drive.vendor}"»'),
      },
      { title: 'a fixed text in one rule', from: HOLDER, to: HOLDER.replace('"{library.serial}"', '«unknown»') },
      { title: 'a space', from: HOLDER, to: HOLDER.replace('"{library.serial}"', '«" {library.serial}"»') },
      {
        title: 'an attribute of another order',
        from: HOLDER,
        to: HOLDER.replace(
          '            - key: serial\n',
          '            - key: maker\n              pattern: "{drive.vendor}"\n            - key: serial\n',
        ).replace('"{library.serial}"', '«"{library.serial}."»'),
      },
    ],
    valid: [
      {
        title: 'another dimension in the same place',
        from: HOLDER,
        to: HOLDER.replace('"{library.serial}"', '"{drive.vendor}"'),
      },
      {
        title: 'another structure for another attribute',
        from: HOLDER,
        to: `${HOLDER}            - key: drives\n              pattern: Drive {drive.number}\n`,
      },
    ],
  },
  {
    code: 'DTX0208',
    sample: 'tape-library',
    invalid: [
      {
        title: 'no required dimension',
        from: '              condition: $prefix(tape.library.)\n',
        to: '              condition: «$exists()»\n',
      },
      {
        title: 'an empty list of required dimensions',
        from: '              condition: $prefix(tape.library.)\n',
        to: '              condition: «$exists()»\n          requiredDimensions: []\n',
      },
      {
        title: 'events',
        from: '            - sourceType: Metrics\n              condition: $prefix(tape.library.)\n',
        to: '            - sourceType: Events\n              condition: «$exists()»\n',
      },
      {
        title: 'a second source',
        from: '              condition: $prefix(tape.library.)\n',
        to: '              condition: $prefix(tape.library.)\n            - sourceType: Metrics\n              condition: «$exists()»\n',
      },
      {
        title: 'entities',
        from: '              condition: $prefix(tape.library.)\n',
        to: '              condition: $prefix(tape.library.)\n            - sourceType: Entities\n              condition: «$exists()»\n',
      },
    ],
    valid: [
      { title: 'a required dimension', from: DRIVE, to: DRIVE.replace('$prefix(tape.drive.)', '$exists()') },
      {
        title: 'a relationship',
        from: '      toRole: holder\n      sources:\n        - sourceType: Metrics\n          condition: $prefix(tape.drive.)\n',
        to: '      toRole: holder\n      sources:\n        - sourceType: Metrics\n          condition: $exists()\n',
      },
    ],
  },
];
