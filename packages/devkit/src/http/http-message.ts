import type { Secret } from '../secret.ts';

export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly url: URL;
  readonly headers?: Readonly<Record<string, string | Secret>>;
  readonly body?: RequestBody;
  readonly signal?: AbortSignal;
}

/** What is sent with a request. Its length is known beforehand, so that no server has to take chunks. */
export interface RequestBody {
  readonly contentType: string;
  /** Bytes. */
  readonly length: number;
  /** Begins anew at each call, so that a request can be repeated. */
  read(): AsyncIterable<Uint8Array>;
}

export interface HttpResponse {
  readonly status: number;
  /** The names in lower case. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** The text, up to the client's bound. */
  readonly body: string;
  /** Whether the server had more to say than was read. */
  readonly truncated: boolean;
}
