/**
 * The frames: which words of the language state the same kind of fact, one file per domain.
 *
 * A frame is a term and the words that stand for it, in any inflection; an entry of several words is a phrase.
 * A word belongs to one frame only. To teach the product a synonym, add it here: no code changes.
 */
import { agreements } from './agreements';
import { business } from './business';
import { casualties } from './casualties';
import { correspondence } from './correspondence';
import { courts } from './courts';
import { elections } from './elections';
import { employment } from './employment';
import { farming } from './farming';
import { general } from './general';
import { health } from './health';
import { institutions } from './institutions';
import { money } from './money';
import { science } from './science';
import { sport } from './sport';
import { technology } from './technology';
import { transport } from './transport';
import { weather } from './weather';
import { works } from './works';

export type Frames = Readonly<Record<string, readonly string[]>>;

export const frames: readonly Frames[] = [
  agreements,
  business,
  casualties,
  correspondence,
  courts,
  employment,
  weather,
  health,
  elections,
  farming,
  technology,
  general,
  institutions,
  money,
  science,
  sport,
  transport,
  works,
];
