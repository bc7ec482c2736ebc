import { expect, test } from 'vitest';
import { WaitingRoom } from './waiting-room.ts';

test('a ring wakes everybody who waits', async () => {
  const room = new WaitingRoom();
  const woken = Promise.all([room.next(60_000), room.next(60_000)]);
  room.ring();
  await expect(woken).resolves.toHaveLength(2);
});

test('who is not woken goes on after a while', async () => {
  await expect(new WaitingRoom().next(5)).resolves.toBeUndefined();
});

test('a room that closes sends everybody away, and waits until their answers are sent', async () => {
  const room = new WaitingRoom();
  const told: string[] = [];
  const { promise: sent, resolve: send } = Promise.withResolvers<void>();
  const visit = room.receive(async () => {
    await room.next(60_000);
    told.push(room.isClosed ? 'closed' : 'work');
    setTimeout(() => {
      told.push('sent');
      send();
    }, 20);
  }, sent);
  await room.close();
  expect(told).toEqual(['closed', 'sent']);
  await visit;
});

test('a visit that fails does not keep the room open', async () => {
  const room = new WaitingRoom();
  const { promise: sent, resolve: send } = Promise.withResolvers<void>();
  const visit = room.receive(async () => {
    await room.next(60_000);
    send();
    throw new Error('The database is gone.');
  }, sent);
  const outcome = Promise.allSettled([visit]);
  await room.close();
  expect(await outcome).toEqual([
    { status: 'rejected', reason: new Error('The database is gone.') },
  ]);
});
