import { createContext } from 'react';

/** True where a picture stands in a scene: it only shows, and is drawn for the room that the scene leaves. */
export const InSceneContext = createContext(false);
