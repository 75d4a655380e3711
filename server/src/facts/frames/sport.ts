/** Games, scores and transfers. */
import type { Frames } from './frames';

export const sport: Frames = {
  win: ['win', 'victory', 'winner', 'beat', 'defeat', 'triumph'],
  goal: ['goal'],
  score: ['score'],
  transfer: ['transfer'],
  game: ['game', 'match', 'fixture'],
  season: ['season'],
  ticket: ['ticket'],
};
