/** Official heads: what ends in Bureau, Committee or University, or begins with Ministry of, is an organisation. */
import type { Evidence } from './evidence';
import { retyped, surface } from './mention';

const HEADS = new Set(
  'academy administration agency airlines airways alliance assembly association athletic authority bank battalion brigade broadcasting bureau chamber choir college commission committee company confederation conference consortium constabulary cooperative corporation council department directorate ensemble federation foundation fund government group guild holdings hospital industries inspectorate institute league ministry museum network office ombudsman orchestra organisation organization parliament partnership party philharmonic police press quartet railroad railway railways records regiment rovers school secretariat senate society squadron studios syndicate technologies tribunal trust union university ventures wanderers'.split(
    ' ',
  ),
);
const LEADING =
  /^(?:Ministry|Department|Bank|University|Bureau|Office|Institute|Association|Federation|Chamber|Committee|Council|Commission|Faculty|Government) (?:of|for|on) /i;
/** Places that are called after a body. */
const PLACES = /\b(?:Street|Road|Square|Avenue|Park|Bridge|Station|Airport|Quay|Building)$/i;

export const bodies: Evidence = (_sight, names) =>
  names.map((name) => {
    if (name.type === 'organisation' || name.type === 'other') return name;
    const words = surface(name);
    const head = words.split(' ').at(-1)?.toLowerCase() ?? '';
    if (!words.includes(' ') || PLACES.test(words)) return name;
    return HEADS.has(head) || LEADING.test(words) ? retyped(name, 'organisation', 0.8) : name;
  });
