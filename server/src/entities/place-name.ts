/** Place names reduced to one key: administrative words left out, countries under one of their names. */
import { fold } from './folded';

const ADMINISTRATIVE =
  /^(?:(?:the )?(?:province|state|county|republic|municipality|district|region) of )|(?: (?:province|prefecture|oblast|county|state|municipality|voivodeship|governorate))$/;

/** Everyday names and abbreviations of countries. */
const COUNTRIES: Readonly<Record<string, string>> = {
  us: 'united states',
  usa: 'united states',
  'united states of america': 'united states',
  america: 'united states',
  uk: 'united kingdom',
  britain: 'united kingdom',
  'great britain': 'united kingdom',
  uae: 'united arab emirates',
  drc: 'democratic republic of congo',
  'dr congo': 'democratic republic of congo',
  'democratic republic of the congo': 'democratic republic of congo',
  'peoples republic of china': 'china',
  prc: 'china',
  'mainland china': 'china',
  czechia: 'czech republic',
  'republic of korea': 'south korea',
  'russian federation': 'russia',
  turkiye: 'turkey',
  holland: 'netherlands',
  burma: 'myanmar',
  'cote divoire': 'ivory coast',
  swaziland: 'eswatini',
};

export function placeKey(name: string): string {
  const folded = fold(name);
  const bare = folded.replace(ADMINISTRATIVE, '');
  const key = bare === '' ? folded : bare;
  return COUNTRIES[folded] ?? COUNTRIES[key] ?? key;
}
