import { credentials } from './credentials.ts';
import type { Raw } from './settings-schema.ts';
import {
  choice,
  flag,
  integer,
  is,
  list,
  object,
  optional,
  preset,
  secret,
  text,
  type,
  when,
  words,
} from './vocabulary.ts';

const usesDns = is('autoDiscoveryType', 'dns_sd_config');
const signs = is('scheme', 'aws');

/** @param scheme the one that counts where none is given */
function authentication(scheme: string): Raw {
  return type({
    scheme: preset(scheme, choice('scheme')),
    ...credentials('basic'),
    token: when(is('scheme', 'bearer'), secret(2500)),
    accessKey: when(signs, secret()),
    secretKey: when(signs, secret()),
    region: when(signs, text()),
    skipVerifyHttps: preset(false, flag),
  });
}

/** Endpoints in the Prometheus format. Source: the generic schema of facts 6. */
export const prometheus = {
  enums: {
    scheme: words('none', 'basic', 'bearer', 'aws'),
    autoDiscoveryType: words('dns_sd_config'),
    dnsType: words('a'),
  },
  types: {
    remote: type({ endpoints: list(object('remoteEndpoint'), { min: 1, max: 20_000 }) }),
    local: type({ endpoints: list(object('localEndpoint'), { min: 1, max: 20_000 }) }),
    remoteEndpoint: type({
      url: text(),
      authentication: object('remoteAuthentication'),
      advanced: optional(object('advanced')),
      autoDiscovery: optional(object('autoDiscovery')),
    }),
    localEndpoint: type({
      url: text(),
      authentication: object('localAuthentication'),
      advanced: optional(object('advanced')),
    }),
    remoteAuthentication: authentication('basic'),
    localAuthentication: authentication('none'),
    advanced: type({
      timeoutSecs: preset(10, integer(0, 50)),
      retries: preset(0, integer(0, 3)),
      collectHistogramBuckets: preset(false, flag),
    }),
    autoDiscovery: type({
      autoDiscoveryType: preset('dns_sd_config', choice('autoDiscoveryType')),
      dnsType: when(usesDns, preset('a', choice('dnsType'))),
      dnsPort: when(usesDns, optional({ type: 'integer' })),
      refreshInterval: when(usesDns, optional({ type: 'integer' })),
    }),
  },
  properties: { prometheusRemote: object('remote'), prometheusLocal: object('local') },
};
