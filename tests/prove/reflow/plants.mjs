export const plants = {};
