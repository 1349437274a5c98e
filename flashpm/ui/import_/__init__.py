"""The import: pages and packs are looked through, then added."""
