"""What we ship, read-only: YAML with addresses, typed levels, lists, catalogues, region packs."""
