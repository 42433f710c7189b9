/** The terms of carriage. */
export const TERMS = `Parcels leave on weekdays before noon, and on the next working day when they are brought in later.
Letters leave on weekdays before noon, and on the next working day when they are brought in later.
Pallets leave on weekdays before noon, and on the next working day when they are brought in later.
Returns leave on weekdays before noon, and on the next working day when they are brought in later.
Express parcels leave on weekdays before noon, and on the next working day when they are brought in later.
Registered letters leave on weekdays before noon, and on the next working day when they are brought in later.
Gift cards leave on weekdays before noon, and on the next working day when they are brought in later.
Bicycles leave on weekdays before noon, and on the next working day when they are brought in later.
Plants leave on weekdays before noon, and on the next working day when they are brought in later.
Batteries leave on weekdays before noon, and on the next working day when they are brought in later.
Books leave on weekdays before noon, and on the next working day when they are brought in later.
Samples leave on weekdays before noon, and on the next working day when they are brought in later.
Parcels are paid for within thirty days when they arrive damaged, provided that pictures of the box were taken at once.
Letters are paid for within thirty days when they arrive damaged, provided that pictures of the box were taken at once.
Pallets are paid for within thirty days when they arrive damaged, provided that pictures of the box were taken at once.
Returns are paid for within thirty days when they arrive damaged, provided that pictures of the box were taken at once.
Express parcels are paid for within thirty days when they arrive damaged, provided that pictures of the box were taken at once.
Registered letters are paid for within thirty days when they arrive damaged, provided that pictures of the box were taken at once.
Gift cards are paid for within thirty days when they arrive damaged, provided that pictures of the box were taken at once.
Bicycles are paid for within thirty days when they arrive damaged, provided that pictures of the box were taken at once.
Plants are paid for within thirty days when they arrive damaged, provided that pictures of the box were taken at once.
Batteries are paid for within thirty days when they arrive damaged, provided that pictures of the box were taken at once.
Books are paid for within thirty days when they arrive damaged, provided that pictures of the box were taken at once.
Samples are paid for within thirty days when they arrive damaged, provided that pictures of the box were taken at once.
Parcels may weigh no more than stands in the table of the country that they are sent to, the packing included.
Letters may weigh no more than stands in the table of the country that they are sent to, the packing included.
Pallets may weigh no more than stands in the table of the country that they are sent to, the packing included.
Returns may weigh no more than stands in the table of the country that they are sent to, the packing included.
Express parcels may weigh no more than stands in the table of the country that they are sent to, the packing included.
Registered letters may weigh no more than stands in the table of the country that they are sent to, the packing included.
Gift cards may weigh no more than stands in the table of the country that they are sent to, the packing included.
Bicycles may weigh no more than stands in the table of the country that they are sent to, the packing included.
Plants may weigh no more than stands in the table of the country that they are sent to, the packing included.
Batteries may weigh no more than stands in the table of the country that they are sent to, the packing included.
Books may weigh no more than stands in the table of the country that they are sent to, the packing included.
Samples may weigh no more than stands in the table of the country that they are sent to, the packing included.
Parcels are kept at the shop around the corner for seven days when nobody opens the door.
Letters are kept at the shop around the corner for seven days when nobody opens the door.
Pallets are kept at the shop around the corner for seven days when nobody opens the door.
Returns are kept at the shop around the corner for seven days when nobody opens the door.
Express parcels are kept at the shop around the corner for seven days when nobody opens the door.
Registered letters are kept at the shop around the corner for seven days when nobody opens the door.
Gift cards are kept at the shop around the corner for seven days when nobody opens the door.
Bicycles are kept at the shop around the corner for seven days when nobody opens the door.
Plants are kept at the shop around the corner for seven days when nobody opens the door.
Batteries are kept at the shop around the corner for seven days when nobody opens the door.
Books are kept at the shop around the corner for seven days when nobody opens the door.
Samples are kept at the shop around the corner for seven days when nobody opens the door.
Parcels need a form for the customs office when they leave the union, filled in by the sender and signed twice.
Letters need a form for the customs office when they leave the union, filled in by the sender and signed twice.
Pallets need a form for the customs office when they leave the union, filled in by the sender and signed twice.
Returns need a form for the customs office when they leave the union, filled in by the sender and signed twice.
Express parcels need a form for the customs office when they leave the union, filled in by the sender and signed twice.
Registered letters need a form for the customs office when they leave the union, filled in by the sender and signed twice.
Gift cards need a form for the customs office when they leave the union, filled in by the sender and signed twice.
Bicycles need a form for the customs office when they leave the union, filled in by the sender and signed twice.
Plants need a form for the customs office when they leave the union, filled in by the sender and signed twice.
Batteries need a form for the customs office when they leave the union, filled in by the sender and signed twice.
Books need a form for the customs office when they leave the union, filled in by the sender and signed twice.
Samples need a form for the customs office when they leave the union, filled in by the sender and signed twice.`;
