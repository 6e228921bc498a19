/** The one spelling of a project's name by which names are compared (PEP 503): `Foo.Bar_baz` is `foo-bar-baz`. */
export function normaliseName(name: string): string {
  return name.replace(/[-_.]+/g, '-').toLowerCase();
}
