import { parseScreenExpression } from '../queries/screen-expression.ts';
import type { Text } from './collection.ts';
import type { Screen } from './screens.ts';

/** An entity selector of a screen. */
export interface ScreenSelector {
  readonly selector: string;
  /** What it stands in: itself, or a condition that has it as a parameter. */
  readonly text: Text;
  /** Offset of the selector in the text. */
  readonly start: number;
}

/** Every entity selector in a screen (facts 3.6). */
export function entitySelectorsOf(screen: Screen): ScreenSelector[] {
  const plain = screen
    .texts('entitySelectorTemplate', 'entitySelectorTemplates', 'relationships')
    .map((text) => ({ selector: text.text, text, start: 0 }));
  const inConditions = screen.texts('conditions').flatMap((text) =>
    parseScreenExpression(text.text)
      .parameters.filter(({ name }) => name === 'entitySelectorTemplate')
      .map(({ value, valueStart }) => ({ selector: value, text, start: valueStart })),
  );
  return [...plain, ...inConditions];
}
