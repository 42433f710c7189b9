export { claude, model, patient, quick } from './clients';
