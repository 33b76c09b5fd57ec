"""The room: what children join from any browser on the school's network."""
