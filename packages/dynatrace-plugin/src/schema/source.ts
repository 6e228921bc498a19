import { list, object, text, type Properties } from './schema.ts';

/** Facts 1.4. */
export const sourceProperties: Properties = {
  package: text,
  className: text,
  install_requires: list(text),
  packages: list(text),
  package_data: list(text),
  modules: list(text),
};

export const source = object(sourceProperties, ['package', 'className']);
