import { filledText, integer, list, object, text, word, type Properties } from './schema.ts';
import { propertyTypes } from './words.ts';

/** What a user may configure (facts 1.7). */
export const propertyProperties: Properties = {
  key: filledText,
  type: word(propertyTypes),
  defaultValue: { type: ['string', 'integer', 'boolean'] },
};

export const configUiPropertyProperties: Properties = {
  key: filledText,
  displayName: filledText,
  displayOrder: integer(1),
  displayHint: text,
};

export const configUiProperties: Properties = {
  displayName: filledText,
  properties: list(object(configUiPropertyProperties, ['key', 'displayName'])),
};

export const properties = list(object(propertyProperties, ['key', 'type']));
export const configUI = object(configUiProperties);
