"""The files for Windows: made on Linux with Wine and NSIS, and tried there."""
