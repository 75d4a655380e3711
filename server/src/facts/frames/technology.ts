/** Break-ins into networks and data. */
import type { Frames } from './frames';

export const technology: Frames = {
  hack: [
    'hack',
    'hacker',
    'intrusion',
    'intruder',
    'cyberattack',
    'cyber-attack',
    'data breach',
    'security breach',
    'break into the system',
    'break into its system',
    'infiltrate',
    'infiltration',
  ],
};
