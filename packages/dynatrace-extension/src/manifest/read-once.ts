/** The same function, but each subject is read only once: many rules ask for the same. */
export function readOnce<Subject extends object, Result>(
  read: (subject: Subject) => Result,
): (subject: Subject) => Result {
  const results = new WeakMap<Subject, { readonly result: Result }>();
  return (subject) => {
    const known = results.get(subject) ?? { result: read(subject) };
    results.set(subject, known);
    return known.result;
  };
}
