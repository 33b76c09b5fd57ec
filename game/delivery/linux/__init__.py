"""What a school with Linux is handed: an archive, a package, and one that unpacks itself."""
