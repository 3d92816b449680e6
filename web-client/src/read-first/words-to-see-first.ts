/**
 * Whether a note should be seen before the others that wait: somebody may be hurt, or mean to hurt.
 * It moves a note to the top of a list and does nothing else. Nothing is ever held back by it, and
 * what it misses is read in its turn. English. Pure.
 */
const phrases = [
  // Harm to oneself.
  'kill(ing)? myself',
  'suicid(e|al)',
  'end(ing)? (it all|my life|it)',
  'tak(e|ing) my (own )?life',
  '(want|wanted|ready|going) to die',
  'wish i (was|were|had) (dead|never been born|not been born)',
  'better off (dead|without me)',
  'no (reason|point) (to|in) (live|living|being here)',
  'don t want to (live|be here|be alive|wake up)',
  'can t go on',
  'self harm(ed|ing|s)?',
  '(hurt|harm|cut|cutting|hurting|harming|starving) myself',
  'overdos(e|ed|ing)',
  // Harm by others.
  'abus(e|ed|er|es|ing|ive)',
  'rap(e|ed|ist)',
  'molest(ed|ing|s)?',
  'assault(ed|ing|s)?',
  'neglect(ed|ing|s)?',
  '(hit|hits|hitting|beat|beats|beating|hurt|hurts|hurting|kick|kicks|punch|punches|slap|slaps) me',
  '(touch|touches|touched|touching) me',
  '(lock|locks|locked) me (in|up|out)',
  '(take|takes|took|taking|steal|steals|stole|stealing) my (money|benefits|card|medication)',
  '(won t|doesn t|don t|didn t) (let|give) me (out|eat|food|my medication|leave)',
  'not safe',
  'unsafe',
  '(scared|afraid|frightened|terrified) (of|to go home)',
  'in danger',
  // Threats.
  '(kill|stab|shoot|strangle) (you|him|her|them|someone|somebody|me|my)',
  '(going to|gonna|will|ll) (hurt|get|beat) (you|him|her|them|someone|somebody|me)',
  'threat(en|ens|ened|ening|s)?',
  'knife',
  'gun',
  'bomb',
  'weapon',
];
const anyPhrase = new RegExp(` (${phrases.join('|')}) `);

export function isToSeeFirst(text: string): boolean {
  const words = text
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();
  return anyPhrase.test(` ${words} `);
}
