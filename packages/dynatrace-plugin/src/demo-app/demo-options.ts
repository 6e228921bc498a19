import { UserError } from '@extkit/devkit';
import { demoApp } from './program.ts';

export interface DemoOptions {
  readonly port: number;
  readonly host: string;
  /** Whom to let in; without it, anybody. */
  readonly credentials?: Credentials;
  readonly ui: boolean;
}

export interface Credentials {
  readonly user: string;
  readonly password: string;
}

export const DEFAULT_CREDENTIALS: Credentials = { user: 'ruxit', password: 'ruxit' };

type Given = Readonly<Record<string, unknown>>;

/** @throws {UserError} where an option has a value that it cannot have */
export function parseDemoOptions(given: Given): DemoOptions {
  const port = option(given, 'port', 'number');
  if (port === undefined || !Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new UserError(`The option "port" is ${String(port)}: give a whole number from 0 to 65535.`);
  }
  const host = option(given, 'host', 'string');
  // Node takes it for any address.
  if (!host) throw new UserError('The option "host" is empty: give an address to listen on, such as 127.0.0.1.');
  const user = option(given, 'user', 'string');
  const password = option(given, 'password', 'string');
  const auth = option(given, 'auth', 'boolean') === true || user !== undefined || password !== undefined;
  return {
    port,
    host,
    ui: option(given, 'ui', 'boolean') === true,
    ...(auth && {
      credentials: {
        user: user ?? DEFAULT_CREDENTIALS.user,
        password: password ?? DEFAULT_CREDENTIALS.password,
      },
    }),
  };
}

interface Types {
  readonly boolean: boolean;
  readonly number: number;
  readonly string: string;
}

function option<T extends keyof Types>(given: Given, name: string, type: T): Types[T] | undefined {
  const value = given[name] ?? demoApp.options[name]?.default;
  if (value === undefined || isOfType(value, type)) return value;
  throw new UserError(`The option "${name}" is to be a ${type}.`);
}

function isOfType<T extends keyof Types>(value: unknown, type: T): value is Types[T] {
  return typeof value === type;
}
