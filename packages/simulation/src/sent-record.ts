import type { EntityObservation, EventObservation, PropertyObservation } from '@extkit/devkit';
import { LIMITS } from './limits.ts';
import { shortEntity, shortText } from './shorten.ts';
import type { EntitySummary, EventSummary, PropertySummary, SimulationSummary } from './simulation-summary.ts';
import { Tally } from './tally.ts';

/** Takes what an extension sends besides metrics, and keeps how often each thing came. */
export class SentRecord {
  readonly #entities = new Tally<Omit<EntitySummary, 'count'>>(LIMITS.entities, ({ entity }) => [
    entity.type,
    entity.id,
  ]);
  readonly #events = new Tally<Omit<EventSummary, 'count'>>(LIMITS.events, ({ eventType, title, entity }) => [
    eventType,
    title,
    entity?.id,
  ]);
  readonly #properties = new Tally<Omit<PropertySummary, 'count'>>(LIMITS.properties, ({ key, entity }) => [
    key,
    entity?.id,
  ]);

  add(sent: EntityObservation | EventObservation | PropertyObservation): void {
    switch (sent.type) {
      case 'entity': {
        const parent = sent.parent && shortEntity(sent.parent);
        this.#entities.add({
          entity: shortEntity(sent.entity),
          ...(parent && { parent }),
          endpoints: sent.endpoints.slice(0, LIMITS.endpoints).map(shortText),
        });
        break;
      }
      case 'event':
        this.#events.add({
          eventType: shortText(sent.eventType),
          title: shortText(sent.title),
          description: shortText(sent.description),
          ...(sent.entity && { entity: shortEntity(sent.entity) }),
        });
        break;
      case 'property':
        this.#properties.add({
          key: shortText(sent.key),
          value: shortText(sent.value),
          ...(sent.entity && { entity: shortEntity(sent.entity) }),
        });
    }
  }

  summary(): Pick<SimulationSummary, 'entities' | 'events' | 'properties'> {
    return {
      entities: this.#entities.summary(),
      events: this.#events.summary(),
      properties: this.#properties.summary(),
    };
  }
}
