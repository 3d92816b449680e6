// The same with npm's ws, to compare with: what is sent to a room goes to everybody in it.
//   node server.mjs PORT     runs until it is killed; ../load/target.hpp says what it understands
import { WebSocketServer } from 'ws';

const rooms = new Map();
const server = new WebSocketServer({ host: '127.0.0.1', port: Number(process.argv[2]), perMessageDeflate: false });

server.on('connection', (socket) => {
  let room;
  socket.on('message', (data) => {
    const text = data.toString();
    if (room) {
      for (const member of room) member.send(text);
      return;
    }
    if (!rooms.has(text)) rooms.set(text, new Set());
    room = rooms.get(text);
    room.add(socket);
    socket.send('{"type":"live"}');
  });
  socket.on('close', () => room?.delete(socket));
});
