/** Offices, schools, places and the people in them. */
import type { Frames } from './frames';

export const institutions: Frames = {
  school: ['school', 'academy'],
  pupil: ['pupil', 'student', 'schoolchild'],
  household: ['household', 'family'],
  house: ['house', 'dwelling', 'home'],
  licence: ['licence', 'license', 'permit', 'concession'],
  grant: ['grant', 'award'],
  certificate: ['certificate', 'certification', 'certify'],
  response: ['response', 'respond', 'respondent', 'reply'],
  oppose: ['oppose', 'opposition', 'against it'],
  support: ['support', 'in favour', 'in favor', 'back'],
  merge: ['merge', 'merger', 'fold into', 'amalgamate', 'fuse', 'tie-up', 'join forces'],
  doctor: ['doctor', 'physician', 'medic'],
  patient: ['patient'],
  police: ['police', 'policeman', 'police officer', 'constable', 'gendarme'],
  soldier: ['soldier', 'troop', 'serviceman'],
  firefighter: ['firefighter', 'fireman', 'fire-fighter'],
  lorry: ['lorry', 'truck'],
};
