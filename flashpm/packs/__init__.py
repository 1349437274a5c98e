"""Sources to packs: YAML packs and saved question pages."""
