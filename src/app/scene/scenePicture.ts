export async function saveScenePicture(_: unknown): Promise<void> {}
