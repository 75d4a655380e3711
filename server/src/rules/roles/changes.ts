/** Words that say that an office changes hands, is shared, or is held for another. */
export const CHANGE =
  /\b(?:former\p{L}*|ex|succe\p{L}+|replac\p{L}+|predecessor|outgoing|incoming|new|newly|appoint\p{L}*|elect\p{L}*|resign\p{L}*|retir\p{L}*|step\p{L}* (?:down|in)|took over|takes over|taking over|until|since|then|interim|acting|late|co|will be|becom\p{L}*|became|promot\p{L}*|dismiss\p{L}*|sacked|fired|joint|nam(?:ed|ing))\b/iu;
