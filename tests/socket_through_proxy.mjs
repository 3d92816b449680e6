// node socket_through_proxy.mjs HOST_LINK CA_FILE: makes a session, opens its WebSocket, says hello,
// and prints "101" and the types of the first two frames that come back.
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import https from 'node:https';

const [link, caFile] = process.argv.slice(2);
const { origin, hash } = new URL(link);
const ca = readFileSync(caFile);
const key = randomBytes(16).toString('base64url');

function post(path, body) {
  return new Promise((resolve, reject) => {
    const request = https.request(`${origin}${path}`, { method: 'POST', ca }, (answer) => {
      answer.resume().on('end', () => resolve(answer.statusCode));
    });
    request.on('error', reject).end(JSON.stringify(body));
  });
}

// A client masks what it sends; a mask of zeros leaves it as it is.
function clientFrame(text) {
  const payload = Buffer.from(text);
  const size = payload.length < 126 ? [payload.length] : [126, payload.length >> 8, payload.length & 0xff];
  return Buffer.concat([Buffer.from([0x81, 0x80 | size[0], ...size.slice(1), 0, 0, 0, 0]), payload]);
}

/** The whole text frames at the front of these bytes, and what is left. */
function takeFrames(bytes) {
  const texts = [];
  for (;;) {
    const short = bytes[1] & 0x7f;
    const head = short < 126 ? 2 : short === 126 ? 4 : 10;
    if (bytes.length < head) return { texts, rest: bytes };
    const size = short < 126 ? short : short === 126 ? bytes.readUInt16BE(2) : Number(bytes.readBigUInt64BE(2));
    if (bytes.length < head + size) return { texts, rest: bytes };
    if ((bytes[0] & 0x0f) === 1) texts.push(bytes.subarray(head, head + size).toString());
    bytes = bytes.subarray(head + size);
  }
}

const made = await post('/api/sessions', { key: hash.slice(1), token: key, title: 'A brew', name: 'Hana' });
if (made !== 201) throw new Error(`no session: ${made}`);

const headers = {
  Connection: 'Upgrade',
  Upgrade: 'websocket',
  Origin: origin,
  'Sec-WebSocket-Version': '13',
  'Sec-WebSocket-Key': randomBytes(16).toString('base64'),
  'Sec-WebSocket-Protocol': 'cuppa.v1',
};
const request = https.request(`${origin}/ws`, { headers, ca, ALPNProtocols: ['http/1.1'] });
request.on('response', (answer) => {
  console.log(answer.statusCode);
  process.exit(1);
});
request.on('upgrade', (answer, socket, first) => {
  console.log(answer.statusCode);
  let bytes = first;
  let seen = 0;
  const look = () => {
    const { texts, rest } = takeFrames(bytes);
    bytes = rest;
    for (const text of texts) {
      console.log(JSON.parse(text).type);
      if (++seen === 2) process.exit(0);
    }
  };
  socket.on('data', (more) => {
    bytes = Buffer.concat([bytes, more]);
    look();
  });
  socket.write(clientFrame(JSON.stringify({ type: 'hello', version: 1, key, tab: 'Zb81kQ', client_time: 1 })));
  look();
});
request.end();
setTimeout(() => process.exit(2), 10_000).unref();
