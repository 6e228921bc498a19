/** A module as it stands in a MIB file: nothing is looked up yet. */
export interface SmiModule {
  readonly name: string;
  /** The names that it takes from other modules: name -> module. */
  readonly imports: ReadonlyMap<string, string>;
  readonly objects: readonly SmiObject[];
  /** Textual conventions and other types: name -> what they are made of. */
  readonly types: ReadonlyMap<string, string>;
  /** Whether all of it could be read. */
  readonly complete: boolean;
}

/** A definition that has a place in the tree of object identifiers. */
export interface SmiObject {
  readonly name: string;
  /** `OBJECT-TYPE`, `OBJECT IDENTIFIER`, `MODULE-IDENTITY` … */
  readonly macro: string;
  /** The name of its parent; absent where the place is written in numbers only. */
  readonly parent?: string;
  /** The numbers below the parent. */
  readonly arcs: readonly number[];
  /** Of an `OBJECT-TYPE`: the name of its type, such as `Counter32`, or `SEQUENCE OF`. */
  readonly syntax?: string;
  /** `read-only`, `not-accessible` … */
  readonly access?: string;
}
