/**
 * Sites: what ends in Street, Bridge or Airport, or begins with Lake, Mount or Estadio, is a place.
 *
 * Not where the chain is sure of something else: "Waterloo Road" may be a programme, "Bridge" a surname.
 */
import type { Evidence } from './evidence';
import { retyped, surface } from './mention';

const HEAD =
  /\s(?:Street|Road|Avenue|Lane|Boulevard|Highway|Motorway|Square|Plaza|Bridge|Tunnel|Airport|Airfield|Station|Terminal|Stadium|Arena|Pavilion|Gymnasium|Gym|Speedway|Ballpark|Lighthouse|Observatory|Park|Gardens|Forest|River|Creek|Lake|Reservoir|Island|Islands|Bay|Strait|Gulf|Valley|Mountain|Mountains|Hills|Beach|Coast|Harbour|Harbor|Quay|Wharf|Dock|Tower|Canyon|Desert|Glacier|Volcano|Plateau|Waterfall|Peninsula|Province|County|District|Prefecture|Region|Oblast|Governorate|Village|Cemetery|Castle|Dam|Canal)$/i;
const LEAD =
  /^(?:Lake|Mount|Mt|Cape|Fort|Port|Punta|Playa|Isla|Ilha|Île|Río|Rio|Estadio|Estádio|Stade|Stadion|Plaza|Plaça|Praça|Piazza|Calle|Rue|Rua|Via|Avenida|Avenue|Boulevard|Aeropuerto|Aéroport|Puerto|Porto|Gare|Lago|Monte|Valle|Costa) /i;
/** Above this the chain's own reading stands. */
const SURE = 0.85;

export const sites: Evidence = (_sight, names) =>
  names.map((name) => {
    if (name.type === 'place' || name.type === 'other' || name.confidence > SURE) return name;
    const words = surface(name);
    const site = HEAD.test(words) || (name.type === 'organisation' && LEAD.test(words));
    return site ? retyped(name, 'place', 0.75) : name;
  });
