export const HANDBOOK = 'Parcels leave on weekdays before noon. '.repeat(300);
