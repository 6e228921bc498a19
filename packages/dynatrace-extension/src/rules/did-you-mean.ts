/** What a message adds after a name that is not known: ` (did you mean 'x'?)`, or nothing where no other name is near. */
export function didYouMean(suggestion: string | undefined): string {
  return suggestion === undefined ? '' : ` (did you mean '${suggestion}'?)`;
}
