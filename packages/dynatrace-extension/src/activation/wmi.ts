import { list, object, secret, text, type } from './vocabulary.ts';

/** Windows hosts. Source: the generic schema of facts 6, which leaves open what a local configuration holds. */
export const wmi = {
  types: {
    remote: type({ devices: list(object('device'), { min: 1, max: 20_000 }) }),
    device: type({ host: text(), user: text(), password: secret() }),
  },
  properties: { wmiRemote: object('remote'), wmiLocal: {} },
};
