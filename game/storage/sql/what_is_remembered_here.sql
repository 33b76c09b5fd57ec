SELECT key, value FROM here;
