// The line between a device and the server, to be cut. A browser that is told to be offline leaves the
// socket it has, so that one is closed first, and no other is opened until the line is mended.
import type { Person } from './people.ts';

declare global {
  var socketsOfPage: WebSocket[];
  var lineIsCut: boolean;
}

/** Before the page that is to lose its line is opened. */
export async function holdTheLine(person: Person): Promise<void> {
  await person.context.addInitScript(() => {
    const RealSocket = WebSocket;
    globalThis.socketsOfPage = [];
    globalThis.lineIsCut = false;
    globalThis.WebSocket = new Proxy(RealSocket, {
      construct(_, given: [string, string]) {
        if (globalThis.lineIsCut) throw new Error('The line is cut.');
        const socket = new RealSocket(...given);
        globalThis.socketsOfPage.push(socket);
        return socket;
      },
    });
  });
}

export async function cutTheLine(person: Person): Promise<void> {
  await person.page.evaluate(async () => {
    globalThis.lineIsCut = true;
    const open = globalThis.socketsOfPage.filter(({ readyState }) => readyState === WebSocket.OPEN);
    const closed = open.map((socket) => new Promise((done) => socket.addEventListener('close', done)));
    for (const socket of open) socket.close();
    await Promise.all(closed);
  });
  await person.context.setOffline(true);
}

/** Back once the server has said that this device is up to date. */
export async function mendTheLine(person: Person): Promise<void> {
  const live = person.page.waitForEvent('websocket').then((socket) =>
    socket.waitForEvent('framereceived', {
      predicate: ({ payload }) => JSON.parse(payload.toString()).type === 'live',
    }),
  );
  await person.page.evaluate(() => {
    globalThis.lineIsCut = false;
  });
  await person.context.setOffline(false);
  await live;
}
