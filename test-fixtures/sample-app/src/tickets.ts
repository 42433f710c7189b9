import { hoursSince } from '@/lib/clock';

export interface Customer {
  id: string;
  name: string;
  since: number;
}

export interface Scan {
  at: Date;
  place: string;
}

export interface Claim {
  trackingNumber: string;
  reason: 'lost' | 'damaged';
  description: string;
  openedAt: Date;
}

const parcels = new Map<string, Scan[]>();
const claims: Claim[] = [];

export async function findParcel(trackingNumber: string): Promise<{ scans: Scan[]; hoursSinceLastScan: number | null }> {
  const scans = parcels.get(trackingNumber) ?? [];
  const last = scans.at(-1);
  return { scans, hoursSinceLastScan: last ? hoursSince(last.at) : null };
}

export async function openClaim(claim: Claim): Promise<{ number: string }> {
  claims.push(claim);
  return { number: `C-${claims.length.toString().padStart(6, '0')}` };
}

export async function findCustomer(id: string): Promise<Customer> {
  return { id, name: 'Erika Mustermann', since: 2019 };
}
