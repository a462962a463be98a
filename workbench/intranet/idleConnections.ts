import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/**
 * Watches a server's connections. The function it returns closes those that carry no request, never used ones
 * included: `closeIdleConnections` leaves those open, and a browser opens some ahead of need.
 */
export function watchIdleConnections(server: Server): () => void {
  const idle = new Set<Socket>();
  server.on('connection', (socket) => {
    idle.add(socket);
    socket.once('close', () => idle.delete(socket));
  });
  server.prependListener('request', ({ socket }, response) => {
    idle.delete(socket);
    response.once('finish', () => idle.add(socket));
  });
  return () => idle.forEach((socket) => socket.destroy());
}
