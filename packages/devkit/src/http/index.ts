export { createHttpClient, type HttpClient, type HttpClientOptions } from './http-client.ts';
export type { HttpRequest, HttpResponse, RequestBody } from './http-message.ts';
export { HttpError } from './http-error.ts';
export { fileForm } from './file-form.ts';
export { parseToken, readToken } from './token.ts';
