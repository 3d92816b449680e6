/**
 * What time it is on the server, from this device. Pure: values in, values out.
 *
 * Every view reads one such clock, so that two views on one phone can never differ. `monotonic` is
 * performance.now(); the wall clock is only looked at to notice that the device slept or was reset.
 */
export interface Exchange {
  /** Sent and received, on this device's monotonic clock. */
  sentAt: number;
  receivedAt: number;
  /** Read and answered, on the server's clock. */
  serverReadAt: number;
  serverAnsweredAt: number;
}

interface Sample {
  offset: number;
  roundTrip: number;
  takenAt: number;
}

export interface ServerClock {
  readonly samples: readonly Sample[];
  /** The offset shown moves from `from` towards `target`, beginning at `since`. */
  readonly from: number;
  readonly target: number;
  readonly since: number;
  readonly known: boolean;
  /** Where both of the device's clocks stood when they were last compared. */
  readonly compared: { monotonic: number; wall: number } | null;
}

const samplesKept = 8;
const sampleLifeMs = 10 * 60_000;
const driftPerMs = 50e-6;
// Two devices may be as far apart as both links are one-sided, and by what each passes over: at 20 ms, 170.
const ignoreBelowMs = 10;
const slewBelowMs = 400;
const slewRate = 0.05;
const jumpMs = 250;

export const unknownServerClock: ServerClock = {
  samples: [],
  from: 0,
  target: 0,
  since: 0,
  known: false,
  compared: null,
};

export function withExchange(clock: ServerClock, exchange: Exchange): ServerClock {
  const now = exchange.receivedAt;
  const sample = sampleOf(exchange);
  const samples = [...clock.samples, sample]
    .filter((one) => now - one.takenAt < sampleLifeMs)
    .slice(-samplesKept);
  const best = bestOffset(samples, now);
  if (!clock.known) return { ...clock, samples, from: best, target: best, since: now, known: true };

  const change = Math.abs(best - clock.target);
  if (change < ignoreBelowMs) return { ...clock, samples };
  // A small error is walked off, so that no second is shown twice as long; a big one is put right.
  const from = change < slewBelowMs ? offsetAt(clock, now) : best;
  return { ...clock, samples, from, target: best, since: now };
}

/** The server's time in ms, or null before the first answer. */
export function serverNow(clock: ServerClock, monotonic: number): number | null {
  return clock.known ? monotonic + offsetAt(clock, monotonic) : null;
}

/**
 * Call this on every wake with both clocks of the device. After sleep, or when somebody set the
 * clock, the old samples are worth nothing: they go, and the caller asks for new ones.
 */
export function compareClocks(
  clock: ServerClock,
  monotonic: number,
  wall: number,
): { clock: ServerClock; jumped: boolean } {
  const before = clock.compared;
  const compared = { monotonic, wall };
  if (before === null) return { clock: { ...clock, compared }, jumped: false };
  const drift = wall - before.wall - (monotonic - before.monotonic);
  if (Math.abs(drift) <= jumpMs) return { clock, jumped: false };
  return { clock: { ...clock, samples: [], compared }, jumped: true };
}

function sampleOf(exchange: Exchange): Sample {
  const { sentAt, receivedAt, serverReadAt, serverAnsweredAt } = exchange;
  return {
    offset: (serverReadAt - sentAt + (serverAnsweredAt - receivedAt)) / 2,
    roundTrip: receivedAt - sentAt - (serverAnsweredAt - serverReadAt),
    takenAt: receivedAt,
  };
}

function bestOffset(samples: readonly Sample[], now: number): number {
  const doubt = (one: Sample) => one.roundTrip / 2 + (now - one.takenAt) * driftPerMs;
  return samples.reduce((best, one) => (doubt(one) < doubt(best) ? one : best)).offset;
}

function offsetAt(clock: ServerClock, monotonic: number): number {
  const gap = clock.target - clock.from;
  const walked = Math.max(0, monotonic - clock.since) * slewRate;
  return walked >= Math.abs(gap) ? clock.target : clock.from + Math.sign(gap) * walked;
}
