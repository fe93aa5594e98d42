/** Figures for whoever keeps the server. */
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'

/** Bounds in seconds: a commit should take a few thousandths. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5]

/** What is read off when somebody looks. */
export interface Gauges {
  connections: () => number
  matches: () => number
  classes: () => Promise<number>
  /** Who has a place in one of these classes. */
  people: () => Promise<number>
}

export class Metrics {
  private readonly registry = new Registry()
  readonly move = this.histogram('multivector_move_seconds', 'Time from a move to its answer')
  readonly write = this.histogram('multivector_write_seconds', 'Time to keep a change of a match')
  readonly think = this.histogram('multivector_think_seconds', 'Time a computer took for a plan')
  private readonly refusals = new Counter({
    name: 'multivector_refusals_total',
    help: 'Messages that were refused',
    labelNames: ['code'],
    registers: [this.registry],
  })
  private readonly failures = new Counter({
    name: 'multivector_failures_total',
    help: 'What should not have happened',
    registers: [this.registry],
  })

  constructor() {
    collectDefaultMetrics({ register: this.registry })
  }

  watch({ connections, matches, classes, people }: Gauges): void {
    this.gauge('multivector_connections', 'Open connections', connections)
    this.gauge('multivector_matches_loaded', 'Matches in memory', matches)
    this.gauge('multivector_classes_loaded', 'Classes in memory', classes)
    this.gauge('multivector_class_people', 'People with a place in classes in memory', people)
  }

  refused(code: string): void {
    this.refusals.inc({ code })
  }

  failed(): void {
    this.failures.inc()
  }

  async read(): Promise<{ type: string; text: string }> {
    return { type: this.registry.contentType, text: await this.registry.metrics() }
  }

  private histogram(name: string, help: string): Histogram {
    return new Histogram({ name, help, buckets: BUCKETS, registers: [this.registry] })
  }

  private gauge(name: string, help: string, read: () => number | Promise<number>): void {
    const gauge: Gauge = new Gauge({
      name,
      help,
      registers: [this.registry],
      collect: async () => gauge.set(await read()),
    })
  }
}
