import type { MibObject } from './mib-object.ts';
import type { SmiModule, SmiObject } from './smi-module.ts';
import { knownKind, type ValueKind } from './value-kind.ts';

/** No identifier has more numbers (RFC 2578, section 3.5), and no circle of definitions is followed further. */
const MAX_ARCS = 128;
const MAX_LENGTH = MAX_ARCS * '4294967295.'.length;

interface Definition {
  readonly object: SmiObject;
  readonly module: SmiModule;
  oid?: string;
}

/** Finds what the definitions of the modules refer to in each other. Where names are equal, later modules come first. */
export function linkModules(modules: readonly SmiModule[]): MibObject[] {
  const linker = new Linker(modules);
  return modules.flatMap((module) => module.objects.map((object) => linker.link({ object, module })));
}

class Linker {
  readonly #modules = new Map<string, SmiModule>();
  /** By module and name, and by name alone. */
  readonly #definitions = new Map<string, Definition>();

  constructor(modules: readonly SmiModule[]) {
    for (const module of modules) {
      this.#modules.set(module.name, module);
      for (const object of module.objects) {
        const definition = { object, module };
        this.#definitions.set(`${module.name} ${object.name}`, definition).set(object.name, definition);
      }
    }
  }

  link(definition: Definition): MibObject {
    const { object, module } = definition;
    const { name, access, syntax } = object;
    const oid = this.#oidOf(this.#definitions.get(`${module.name} ${name}`) ?? definition);
    const values = syntax === undefined ? undefined : this.#valuesOf(syntax, module);
    return {
      name,
      module: module.name,
      kind: this.#kindOf(definition),
      ...(oid !== undefined && { oid }),
      ...(access !== undefined && { access }),
      ...(syntax !== undefined && { syntax }),
      ...(values !== undefined && { values }),
    };
  }

  /** In the module itself, where it is imported from, or else anywhere: makers forget imports. */
  #parentOf({ object: { parent }, module }: Definition): Definition | undefined {
    if (parent === undefined) return undefined;
    const find = (home: string) => this.#definitions.get(`${home} ${parent}`);
    return find(module.name) ?? find(module.imports.get(parent) ?? '') ?? this.#definitions.get(parent);
  }

  #kindOf(definition: Definition): MibObject['kind'] {
    const { macro, syntax } = definition.object;
    if (macro !== 'OBJECT-TYPE') return 'node';
    if (syntax === 'SEQUENCE OF') return 'table';
    const above = this.#parentOf(definition);
    if (above?.object.syntax === 'SEQUENCE OF') return 'row';
    return above && this.#parentOf(above)?.object.syntax === 'SEQUENCE OF' ? 'column' : 'scalar';
  }

  /** Climbs to the nearest place that is known, then comes down again. */
  #oidOf(definition: Definition): string | undefined {
    const climbed: Definition[] = [];
    let top: Definition | undefined = definition;
    while (top.oid === undefined && top.object.parent !== undefined) {
      if (climbed.length > MAX_ARCS) return undefined;
      climbed.push(top);
      top = this.#parentOf(top);
      if (top === undefined) return undefined;
    }
    let oid = (top.oid ??= top.object.arcs.join('.'));
    for (const below of climbed.reverse()) {
      oid = [oid, ...below.object.arcs].join('.');
      if (oid.length > MAX_LENGTH) return undefined;
      below.oid = oid;
    }
    return oid;
  }

  /** Follows a type to one that everybody knows. */
  #valuesOf(syntax: string, module: SmiModule): ValueKind | undefined {
    let type: string | undefined = syntax;
    let home: SmiModule | undefined = module;
    for (let step = 0; step < MAX_ARCS && type !== undefined; step += 1) {
      const known = knownKind(type);
      if (known !== undefined) return known;
      if (home?.types.has(type) !== true) home = this.#modules.get(home?.imports.get(type) ?? '');
      type = home?.types.get(type);
    }
    return undefined;
  }
}
