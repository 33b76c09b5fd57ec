"""What a level writer and a translator run: check, extract, catalogues."""
