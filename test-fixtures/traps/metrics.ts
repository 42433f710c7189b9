export const metrics = {
  timing(name: string, milliseconds: number, tags: Record<string, string>) {
    console.log(Date.now(), name, milliseconds, tags);
  },
};
