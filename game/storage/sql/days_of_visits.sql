-- What this PC claimed whenever somebody signed in, in the order in which it happened.
SELECT number, day FROM fact WHERE device = ? AND kind = 'came' ORDER BY number;
