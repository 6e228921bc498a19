import { StatisticsSource, type Random } from './statistics.ts';

export interface Page {
  readonly type: 'application/json' | 'text/html; charset=utf-8';
  readonly content: string;
}

/** Gives the page of a path, or `undefined` where there is none. */
export type Routes = (path: string) => Page | undefined;

/** The pages of the demo application (facts 6). The counters begin anew with each call. */
export function demoRoutes(ui: boolean, random: Random): Routes {
  const root = new StatisticsSource(random);
  const first = new StatisticsSource(random);
  const second = new StatisticsSource(random);
  const topology = () => [
    {
      name: 'My Group 01',
      devices: [
        { name: 'My Device 01', ip: '192.168.0.1', stats: first.next() },
        { name: 'My Device 02', ip: '127.0.0.1', stats: second.next() },
      ],
    },
  ];
  return (path) => {
    switch (path) {
      case '/':
        return { type: 'application/json', content: JSON.stringify(ui ? root.nextForCharts() : root.next()) };
      case '/topology':
        return html(JSON.stringify(topology()));
      case '/deployment':
        return html('Demo deployment status page.');
      case '/remediation':
        return html('Not need to do anything. It is just a demo.');
      default:
        return undefined;
    }
  };
}

function html(content: string): Page {
  return { type: 'text/html; charset=utf-8', content };
}
