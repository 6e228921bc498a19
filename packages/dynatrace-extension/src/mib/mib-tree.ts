import { linkModules } from './link-modules.ts';
import type { MibObject } from './mib-object.ts';
import type { SmiModule } from './smi-module.ts';
import { wellKnownModules } from './well-known-modules.ts';

/** What an object identifier points at: an object, and what follows behind it, such as the `0` of a scalar. */
export interface Found {
  readonly object: MibObject;
  /** Numbers and dots without a dot in front; empty for the object itself. */
  readonly instance: string;
}

/** The objects of some modules and those that everybody knows. */
export class MibTree {
  readonly #byName = new Map<string, MibObject>();
  readonly #byOid = new Map<string, MibObject>();
  /** Places right below which a module that could be read whole defines objects. */
  readonly #described = new Set<string>();

  /** @param modules of which a later one comes before an earlier one, and any before what everybody knows */
  constructor(modules: readonly SmiModule[]) {
    const complete = new Set(modules.flatMap((module) => (module.complete ? [module.name] : [])));
    for (const object of linkModules([...wellKnownModules, ...modules])) {
      const { name, oid, kind, module } = object;
      this.#byName.set(name, object);
      if (oid === undefined) continue;
      this.#byOid.set(oid, object);
      if (kind !== 'node' && complete.has(module)) this.#described.add(oid.slice(0, oid.lastIndexOf('.')));
    }
  }

  named(name: string): MibObject | undefined {
    return this.#byName.get(name);
  }

  /** The names of all that has a value. */
  readableNames(): string[] {
    return [...this.#byName.values()].flatMap(({ name, kind }) =>
      kind === 'scalar' || kind === 'column' ? [name] : [],
    );
  }

  /**
   * The object at a place, or else the nearest above it.
   *
   * @param oid numbers and dots, without a dot in front
   */
  nearest(oid: string): Found | undefined {
    for (let end = oid.length; end > 0; end = oid.lastIndexOf('.', end - 1)) {
      const object = this.#byOid.get(oid.slice(0, end));
      if (object) return { object, instance: oid.slice(end + 1) };
    }
    return undefined;
  }

  /** Whether a MIB says all that is right below the object: what it does not define there does not exist. */
  describes({ oid }: MibObject): boolean {
    return oid !== undefined && this.#described.has(oid);
  }
}
