"""The pack as files: bag, manifest and verification."""
