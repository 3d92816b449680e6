/** In the gallery a button leads nowhere: it can be pressed, and that is all. */
export const nothing = () => undefined;
