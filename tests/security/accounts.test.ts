import { expect, test } from 'vitest';
import { callAsServer } from './attackers.ts';
import { Watch } from './database.ts';

const person = { email: 'nieuw@example.be', firstname: 'Nieuw', lastname: 'Iemand', roles: [] };

/** Each is refused for one reason alone. */
const bad = [
  [
    'Te kort: 9x',
    'Dit wachtwoord is te kort. Neem minstens 12 tekens, bijvoorbeeld vier losse woorden.',
  ],
  [
    `${'Zo lang dat niemand het leest, '.repeat(3)}1`,
    'Dit wachtwoord is te lang. Neem hoogstens 72 tekens.',
  ],
  ['Leavemealone', /^Dit wachtwoord kiezen veel mensen\./],
  ['abcaBcAbcbAcB', /^Dit wachtwoord is te makkelijk te raden\./],
] as const;

test.each(['create', 'createFirstAdmin'])(
  'not even the server itself makes an account with a bad password by %s',
  async (action) => {
    const watch = new Watch();
    for (const [password, sentence] of bad) {
      const params = { ...person, password };
      const { refused } = await callAsServer({ on: 'service', uid: 'admin::user', action, params });
      expect(refused?.name).toBe('ValidationError');
      expect(refused?.message).toMatch(sentence);
    }
    watch.expectNothingChanged();
  },
);
