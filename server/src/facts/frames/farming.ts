/** Crops, livestock and fishing rights. */
import type { Frames } from './frames';

export const farming: Frames = {
  harvest: ['harvest', 'reap', 'bring in the crop'],
  slaughter: ['slaughter', 'cull'],
  livestock: ['livestock', 'cattle', 'cow', 'herd'],
  quota: ['quota', 'catch limit', 'allowable catch', 'fishing rights'],
};
