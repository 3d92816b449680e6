/**
 * Views that are fetched when they are needed, or while a person waits. Join alone is in the first
 * load, so that a slow phone gets its field at once.
 */
export const viewLoaders = {
  start: () => import('./views/start'),
  invite: () => import('./views/invite'),
  brew: () => import('./views/brew'),
  reflect: () => import('./views/reflect'),
  myTurn: () => import('./views/my-turn'),
  keepALine: () => import('./views/keep-a-line'),
  theirTurn: () => import('./views/their-turn'),
  reflectTogether: () => import('./views/reflect-together'),
  stillGotTime: () => import('./views/still-got-time'),
  carPark: () => import('./views/car-park'),
  hostDesk: () => import('./views/host-desk'),
  roomScreen: () => import('./views/room-screen'),
  youreBack: () => import('./views/youre-back'),
  whatIMissed: () => import('./views/what-i-missed'),
  chat: () => import('./views/chat'),
  break: () => import('./views/break'),
  feedback: () => import('./views/feedback'),
  closing: () => import('./views/closing'),
  ended: () => import('./views/ended'),
  review: () => import('./views/review'),
};
