import { errorCode } from '../error-code.ts';
import { UserError } from '../user-error.ts';

/** A request had no answer. The message is one line: which server, why, and what to do. It never holds a header. */
export class HttpError extends UserError {
  override readonly name = 'HttpError';
}

type Reason = readonly [problem: string, advice: string];

const UNKNOWN: Reason = ['cannot be found', 'check the spelling of its name, and that this machine can resolve it'];
const UNREACHABLE: Reason = ['cannot be reached', 'check its address, the network, and the proxy if there is one'];
const BROKEN: Reason = [
  'closed the connection half-way',
  'try again; if it does so each time, its log or that of a proxy before it tells why',
];
const SILENT: Reason = ['has been silent for too long', 'try again, or allow it more time with the option "timeout"'];
const NO_TLS: Reason = [
  'does not speak TLS as this machine does',
  'check the port, and whether it is http:// or https://',
];
const NO_HTTP: Reason = ['does not answer in HTTP', 'check the port, and whether it is http:// or https://'];
const UNTRUSTED: Reason = [
  'has a certificate that is not trusted',
  'name the certificate of its issuer in NODE_EXTRA_CA_CERTS; or, if the token and the network may be risked, switch "verifyCertificates" off',
];

const REASONS: Readonly<Record<string, Reason>> = {
  ECONNREFUSED: ['refuses the connection', 'check its host and port, whether it runs, and the proxy if there is one'],
  ENOTFOUND: UNKNOWN,
  EAI_AGAIN: UNKNOWN,
  EHOSTUNREACH: UNREACHABLE,
  ENETUNREACH: UNREACHABLE,
  EADDRNOTAVAIL: UNREACHABLE,
  ETIMEDOUT: UNREACHABLE,
  UND_ERR_CONNECT_TIMEOUT: UNREACHABLE,
  ECONNRESET: BROKEN,
  EPIPE: BROKEN,
  UND_ERR_SOCKET: BROKEN,
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: BROKEN,
  UND_ERR_HEADERS_TIMEOUT: SILENT,
  UND_ERR_BODY_TIMEOUT: SILENT,
  UND_ERR_HEADERS_OVERFLOW: NO_HTTP,
  HTTPParserError: NO_HTTP,
  EPROTO: NO_TLS,
  UND_ERR_ABORTED: [
    'cannot be reached through the proxy',
    'check the proxy, and whether NO_PROXY should name the server',
  ],
  UND_ERR_PRX_TLS: ['cannot be reached through the proxy', 'check the certificate of the proxy'],
  UND_ERR_REQ_CONTENT_LENGTH_MISMATCH: [
    'was sent less or more than announced',
    'do not change a file while it is sent',
  ],
};

/** The codes of Node and OpenSSL for a certificate that fails verification, such as `DEPTH_ZERO_SELF_SIGNED_CERT`. */
const CERTIFICATE = /CERT|^UNABLE_TO_|^INVALID_(?:CA|PURPOSE)$|^HOSTNAME_MISMATCH$/;

/** The error to throw where a request failed: an {@link HttpError} where the user or the network can mend it, else the error. */
export function httpError(url: URL, error: unknown): unknown {
  // Not all of undici's errors have a code.
  const code = errorCode(error) ?? (error instanceof Error ? error.name : undefined);
  const reason = code === undefined ? undefined : reasonOf(code);
  if (error instanceof UserError || reason === undefined) return error;
  const [problem, advice] = reason;
  return new HttpError(`${url.origin} ${problem} (${String(code)}): ${advice}.`, { cause: error });
}

function reasonOf(code: string): Reason | undefined {
  if (Object.hasOwn(REASONS, code)) return REASONS[code];
  if (CERTIFICATE.test(code)) return UNTRUSTED;
  if (code.startsWith('ERR_SSL_')) return NO_TLS;
  if (code.startsWith('HPE_')) return NO_HTTP;
  return undefined;
}
