/** The one clock that every view of this device reads: the server's. */
import {
  compareClocks,
  type Exchange,
  serverNow,
  unknownServerClock,
  withExchange,
} from './server-clock';

interface DeviceClocks {
  monotonic(): number;
  wall(): number;
}

export class ServerTime {
  private clock = unknownServerClock;

  constructor(private readonly device: DeviceClocks) {}

  exchange(exchange: Exchange): void {
    this.clock = withExchange(this.clock, exchange);
  }

  /** True when the device slept or its clock was set: what was known may be wrong now. */
  jumped(): boolean {
    const compared = compareClocks(this.clock, this.device.monotonic(), this.device.wall());
    this.clock = compared.clock;
    return compared.jumped;
  }

  /** Until the server has answered once, the device's own time has to do. */
  now(): number {
    return serverNow(this.clock, this.device.monotonic()) ?? this.device.wall();
  }
}
