import type { ValueKind } from './value-kind.ts';

/** An object of a MIB, at its place in the tree. */
export interface MibObject {
  readonly name: string;
  readonly module: string;
  /** A `node` holds others and has no value. */
  readonly kind: 'node' | 'scalar' | 'table' | 'row' | 'column';
  /** Numbers and dots; absent where the place hangs on a module that is not there. */
  readonly oid?: string;
  readonly access?: string;
  /** Its type as the MIB names it. */
  readonly syntax?: string;
  readonly values?: ValueKind;
}
