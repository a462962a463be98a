import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/**
 * Watches a server's connections. The function it returns closes those that carry no request, never used ones
 * included: `closeIdleConnections` leaves those open, and a browser opens some ahead of need. A connection whose
 * request ends while none may be kept is closed then.
 */
export function watchIdleConnections(server: Server, mayKeep: () => boolean): () => void {
  const idle = new Set<Socket>();
  server.on('connection', (socket) => {
    idle.add(socket);
    socket.once('close', () => idle.delete(socket));
  });
  server.prependListener('request', ({ socket }, response) => {
    idle.delete(socket);
    response.once('finish', () => {
      if (mayKeep()) idle.add(socket);
      else socket.end();
    });
  });
  return () => idle.forEach((socket) => socket.destroy());
}
