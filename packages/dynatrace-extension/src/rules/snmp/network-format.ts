import { suggest } from '@extkit/devkit';
import type { Rule } from '@extkit/devkit/rules';
import type { ManifestModel } from '../../manifest/manifest-model.ts';
import { parseNetworkFormat, type NetworkFormat } from '../../manifest/network-format.ts';
import type { Part } from '../../manifest/part.ts';

const FORMATS = [
  'interfaceAlias',
  'interfaceName',
  'portComponent',
  'networkAddress',
  'localAddress',
  'macAddress',
  'agentCircuitId',
];

interface Problem {
  /** Nothing for the whole value. */
  readonly part?: Part;
  readonly message: string;
}

export const networkFormat: Rule<ManifestModel> = {
  code: 'DTX0122',
  severity: 'error',
  summary: "A '$networkFormat' has a format, an object identifier and perhaps a default.",
  source: 'facts 3.4',
  explanation:
    "It is written '$networkFormat(const:<format>, oid:<value>, default:<text>)', or with 'oid:' where the device itself says which format its value has. A call of another form cannot be evaluated.",
  check({ manifest, levels }, report) {
    for (const { datasource, dimensions, metrics } of levels) {
      if (datasource !== 'snmp') continue;
      for (const { value } of [...dimensions, ...metrics]) {
        const call = parseNetworkFormat(value?.text ?? '');
        const problem = call && problemOf(call);
        if (value === undefined || problem === undefined) continue;
        const { part, message } = problem;
        const at = part && part.text !== '' ? manifest.within(value.path, part.start, part.text.length) : undefined;
        report({ at: at ?? manifest.at(value.path), message });
      }
    }
  },
};

function problemOf({ arguments: [format, value, fallback, ...more], closed }: NetworkFormat): Problem | undefined {
  if (!closed) return { message: "The '$networkFormat(' is not closed: write ')' at its end." };
  const [surplus] = more;
  if (surplus)
    return { part: surplus, message: "'$networkFormat' takes a format, a value and a default: remove the rest." };
  if (format === undefined || value === undefined) {
    return { message: "'$networkFormat' takes a format and a value: write '$networkFormat(const:macAddress, oid:…)'." };
  }
  if (!value.text.startsWith('oid:')) {
    return {
      part: value,
      message: `The value must be an object identifier, not '${value.text}': write 'oid:' before it.`,
    };
  }
  if (fallback && !fallback.text.startsWith('default:')) {
    return {
      part: fallback,
      message: `The third argument is the default: write 'default:' before '${fallback.text}'.`,
    };
  }
  return problemOfFormat(format);
}

function problemOfFormat(part: Part): Problem | undefined {
  if (part.text.startsWith('oid:')) return undefined;
  const format = part.text.replace(/^const:/, '');
  const meant = FORMATS.includes(format) ? format : suggest(format, FORMATS);
  if (!part.text.startsWith('const:')) {
    const example = `const:${meant ?? FORMATS[0]}`;
    return {
      part,
      message: `The format must be 'const:<format>' or 'oid:<…>', not '${part.text}': write '${example}'.`,
    };
  }
  if (FORMATS.includes(format)) return undefined;
  const advice = meant === undefined ? `there are ${FORMATS.join(', ')}` : `write 'const:${meant}'`;
  return { part, message: `There is no format '${format}': ${advice}.` };
}
